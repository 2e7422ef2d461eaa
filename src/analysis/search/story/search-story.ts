import { dropFromQuery } from '#analysis/search/drop-from-query.ts';
import { findQuotations } from '#analysis/search/find-quotations.ts';
import { parseQuery } from '#analysis/search/parse-query.ts';
import type { Query } from '#analysis/search/query.ts';
import { respellQuery } from '#analysis/search/respell-query.ts';
import { sortFound } from '#analysis/search/search-quotations.ts';
import { sortByRank } from '#analysis/search/sort-by-rank.ts';
import { findMatches, findNamed, type Matches } from './find-matches.ts';
import type { StoryIndex } from './index-story.ts';
import {
  type FoundGroup,
  type FoundGroups,
  type LoneTerm,
  STORY_GROUPS,
  type StoryAnswer,
  type StoryRequest,
} from './story-request.ts';

/** More terms are not explained one by one; each costs two searches. */
const MOST_EXPLAINED = 8;

/**
 * What a reader looks for in a whole story. A condition such as `speaker:` is about quotations: where there is one,
 * only those are searched. Never throws.
 */
export function searchStory(index: StoryIndex, { typed, most, explains }: StoryRequest): StoryAnswer {
  const query = parseQuery(typed);
  const groups = findGroups(index, query, most);
  if (countAll(groups) > 0 || !asksForWords(query)) return { groups, query, respellings: [], lone: [] };
  const respelled = respellQuery(query, listVocabularies(index));
  const found = respelled.respellings.length > 0 ? findGroups(index, respelled.query, most) : groups;
  if (countAll(found) > 0) return { groups: found, ...respelled, lone: [] };
  return { groups, query, respellings: [], lone: explains ? explainTerms(index, typed, query) : [] };
}

const asksForWords = ({ terms, filters }: Query) => filters.length > 0 || terms.some(({ negated }) => !negated);

const countAll = (groups: FoundGroups) => STORY_GROUPS.reduce((sum, group) => sum + groups[group].total, 0);

function listVocabularies({ quotations, passages, people, articles, events }: StoryIndex): (readonly string[])[] {
  return [quotations.words, passages.words, people.all, articles.all, events.all].map(({ vocabulary }) => vocabulary);
}

function findGroups(index: StoryIndex, query: Query, most: StoryRequest['most']): FoundGroups {
  const { terms } = query;
  const isAboutQuotations = query.filters.length > 0;
  const find = <Hit>(matches: () => Matches, count: number, toHit: (document: number) => Hit): FoundGroup<Hit> => {
    if (isAboutQuotations) return { hits: [], total: 0, best: Infinity };
    const { list, ranks } = matches();
    const sorted = sortByRank(list, ranks);
    return toGroup(sorted, ranks, count, toHit);
  };
  return {
    people: find(
      () => findNamed(index.people, terms),
      most.people,
      // The place is one of the list.
      (place) => index.people.list[place] ?? { name: '', quotations: 0, entity: null },
    ),
    articles: find(
      () => findNamed(index.articles, terms),
      most.articles,
      (article) => ({ article }),
    ),
    events: find(
      () => findNamed(index.events, terms),
      most.events,
      (event) => ({ event }),
    ),
    quotations: asksForWords(query)
      ? findInQuotations(index, query, most.quotations)
      : { hits: [], total: 0, best: Infinity },
    passages: find(() => findMatches(index.passages.words, terms), most.passages, index.passages.at),
  };
}

function findInQuotations(index: StoryIndex, query: Query, most: number): FoundGroups['quotations'] {
  const { quotations, firstQuotations } = index;
  const { list, ranks } = findQuotations(quotations, query);
  const sorted = sortFound(quotations, list, ranks, 'best');
  return toGroup(sorted, ranks, most, (ordinal) => {
    const article = quotations.columns.article.of[ordinal] ?? 0;
    return { article, quotation: ordinal - (firstQuotations[article] ?? 0) };
  });
}

function toGroup<Hit>(
  sorted: Uint32Array,
  ranks: Uint16Array | null,
  most: number,
  toHit: (document: number) => Hit,
): FoundGroup<Hit> {
  return {
    hits: Array.from(sorted.subarray(0, most), toHit),
    total: sorted.length,
    best: sorted.length === 0 ? Infinity : (ranks?.[sorted[0] ?? 0] ?? 0),
  };
}

const NONE = { people: 0, articles: 0, events: 0, quotations: 0, passages: 0 };

function explainTerms(index: StoryIndex, typed: string, { terms, filters }: Query): LoneTerm[] {
  const count = (query: Query) => countAll(findGroups(index, query, NONE));
  if (terms.length === 1 && filters.length === 0) return terms.map((term) => ({ ...term, alone: 0, without: 0 }));
  return terms.slice(0, MOST_EXPLAINED).map((term) => ({
    ...term,
    alone: count({ terms: [{ ...term, negated: false }], filters: [], problems: [] }),
    without: count(parseQuery(`${dropFromQuery(typed, term)} `)),
  }));
}
