import type { Span } from '#analysis/annotations.ts';
import { dropFromQuery } from '#analysis/search/drop-from-query.ts';
import { findWords } from '#analysis/search/find-words.ts';
import { matchQuotations } from '#analysis/search/match-quotations.ts';
import { parseQuery } from '#analysis/search/parse-query.ts';
import type { QueryTerm } from '#analysis/search/query.ts';
import { splitSearchWords } from '#analysis/search/split-search-words.ts';
import type { BundledArticle } from '#bundle/story-bundle.ts';
import { toFacetWords } from './facet-words.ts';
import type { IndexedStory } from './index-story.ts';
import { EVERYTHING, FACET_NAMES, type QuoteSearch } from './search-params.ts';
import { toQuoteList } from './to-quote-list.ts';

/** What one part of a search that finds nothing has to do with it, and the way out, if it leads to one. */
export interface DeadEnd {
  /** A sentence. */
  why: string;
  /** True when the search finds something as soon as this part is gone. */
  isDecisive: boolean;
  /** A search that finds something, as its button names it. */
  wayOut: { label: string; search: QuoteSearch; count: number } | null;
  /** For a word that no quotation has: where the articles have it outside quotations. */
  elsewhere: { article: BundledArticle; at: Span }[];
}

/** More parts than anybody types; each costs a search. */
const MOST_PARTS = 12;

/** Why a search finds nothing, part by part; those without which it would find something come first. */
export function explainNothing(indexed: IndexedStory, search: QuoteSearch): DeadEnd[] {
  const { terms, filters } = parseQuery(search.q);
  const count = (other: QuoteSearch) => toQuoteList(indexed, other).cards.length;
  const explainFilter = (part: string, without: QuoteSearch, alone: QuoteSearch): DeadEnd => {
    const found = count(without);
    const total = indexed.cards.length;
    const leftOut =
      found > 0 ? `${toQuotations(found)} that would be found` : `${total - count(alone)} of ${total} quotations`;
    return {
      why: `The filter “${part}” leaves out ${leftOut}.`,
      isDecisive: found > 0,
      wayOut: toWayOut(part, without, found),
      elsewhere: [],
    };
  };
  const deadEnds = [
    ...terms.slice(0, MOST_PARTS).map((term) => {
      const without = { ...search, q: dropFromQuery(search.q, term), quote: null };
      return explainTerm(indexed, search, term, without, count(without));
    }),
    ...filters.slice(0, MOST_PARTS).map((filter) => {
      const part = search.q.slice(filter.start, filter.end);
      return explainFilter(
        part,
        { ...search, q: dropFromQuery(search.q, filter), quote: null },
        { ...EVERYTHING, q: part },
      );
    }),
    ...FACET_NAMES.filter((name) => search.chosen[name].length > 0).map((name) => {
      const without = { ...search, chosen: { ...search.chosen, [name]: [] }, quote: null };
      const alone = { ...EVERYTHING, chosen: { ...EVERYTHING.chosen, [name]: search.chosen[name] } };
      return explainFilter(toFacetWords(indexed.story, name, search.chosen[name]), without, alone);
    }),
  ];
  return deadEnds.toSorted((a, b) => Number(b.isDecisive) - Number(a.isDecisive));
}

function explainTerm(
  indexed: IndexedStory,
  search: QuoteSearch,
  term: QueryTerm,
  without: QuoteSearch,
  found: number,
): DeadEnd {
  const typed = term.typed.replace(/["“”„‟«»]/g, '');
  const wayOut = toWayOut(typed, without, found);
  const isDecisive = found > 0;
  if (term.negated)
    return { why: `You leave out every quotation that has “${typed}”.`, isDecisive, wayOut, elsewhere: [] };
  const alone = matchQuotations(indexed.index, { terms: [term], filters: [], problems: [] }).matches.length;
  if (alone === 0) {
    const elsewhere = findElsewhere(indexed, term);
    return { why: `No quotation of this story has “${typed}”.`, isDecisive, wayOut, elsewhere };
  }
  const why = `${toQuotations(alone)} ${alone === 1 ? 'has' : 'have'} “${typed}”, but not together with the rest.`;
  const only = { ...EVERYTHING, q: `${term.typed} `, sort: search.sort };
  return {
    why,
    isDecisive,
    wayOut: wayOut ?? { label: `Search for “${typed}” alone`, search: only, count: alone },
    elsewhere: [],
  };
}

function toWayOut(part: string, search: QuoteSearch, count: number): DeadEnd['wayOut'] {
  return count === 0 ? null : { label: `Search without “${part}”`, search, count };
}

/** The first place in each article. */
function findElsewhere({ story }: IndexedStory, { words: sought }: QueryTerm): DeadEnd['elsewhere'] {
  return story.articles.flatMap((article) => {
    const words = splitSearchWords(article.text);
    const [place] = findWords(sought, words);
    const [first, last] = place ? [words[place.first], words[place.last]] : [];
    return first && last ? [{ article, at: { start: first.start, end: last.end } }] : [];
  });
}

const toQuotations = (count: number) => (count === 1 ? '1 quotation' : `${count} quotations`);
