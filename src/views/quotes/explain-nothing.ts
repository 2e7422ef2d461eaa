import { dropFromQuery } from '#analysis/search/drop-from-query.ts';
import { matchQuotations } from '#analysis/search/match-quotations.ts';
import { parseQuery } from '#analysis/search/parse-query.ts';
import type { Query, QueryTerm } from '#analysis/search/query.ts';
import type { IndexedStory } from './index-story.ts';
import { FACET_NAMES, type QuoteSearch } from './search-params.ts';
import { toQuoteList } from './to-quote-list.ts';
import { toFacetWords } from './facet-words.ts';

/** One part of a search that finds nothing: what it does, and the search without it. */
export interface WayOut {
  /** A sentence. */
  why: string;
  /** The part as the button names it. */
  part: string;
  without: QuoteSearch;
  /** How many quotations the search finds without the part. */
  count: number;
}

/** More parts than anybody types; each costs a search. */
const MOST_PARTS = 12;

/** Why a search finds nothing, part by part: the parts without which it would find something first. */
export function explainNothing(indexed: IndexedStory, search: QuoteSearch): WayOut[] {
  const { terms, filters } = parseQuery(search.q);
  const count = (other: QuoteSearch) => toQuoteList(indexed, other).cards.length;
  const ways: WayOut[] = [];
  for (const term of terms.slice(0, MOST_PARTS)) {
    const without = { ...search, q: dropFromQuery(search.q, term) };
    const found = count(without);
    ways.push({ why: explainTerm(indexed, term, found), part: term.typed, without, count: found });
  }
  for (const filter of filters.slice(0, MOST_PARTS)) {
    const without = { ...search, q: dropFromQuery(search.q, filter) };
    const found = count(without);
    const part = `${filter.negated ? '-' : ''}${filter.typed}`;
    ways.push({ why: explainFilter(part, found), part, without, count: found });
  }
  for (const name of FACET_NAMES) {
    if (search.chosen[name].length === 0) continue;
    const without = { ...search, chosen: { ...search.chosen, [name]: [] } };
    const found = count(without);
    const part = toFacetWords(indexed.story, name, search.chosen[name]);
    ways.push({ why: explainFilter(part, found), part, without, count: found });
  }
  return ways.toSorted((a, b) => Number(b.count > 0) - Number(a.count > 0));
}

function explainTerm({ index }: IndexedStory, term: QueryTerm, countWithout: number): string {
  const typed = `“${term.typed.replace(/["“”„‟«»*]/g, '')}”`;
  if (term.negated)
    return `${toQuotations(countWithout)} would match, but ${toHas(countWithout)} ${typed}, which you leave out.`;
  const alone: Query = { terms: [term], filters: [], problems: [] };
  const count = matchQuotations(index, alone).matches.length;
  if (count === 0) return `No quotation of this story has ${typed}.`;
  return `${toQuotations(count)} ${toHas(count)} ${typed}, but not together with the rest.`;
}

function explainFilter(part: string, countWithout: number): string {
  if (countWithout === 0) return `The filter “${part}” is not what stands in the way.`;
  return `The filter “${part}” leaves out ${toQuotations(countWithout).toLowerCase()} that ${countWithout === 1 ? 'matches' : 'match'} the rest.`;
}

const toQuotations = (count: number) => (count === 1 ? 'One quotation' : `${count} quotations`);
const toHas = (count: number) => (count === 1 ? 'has' : 'have');
