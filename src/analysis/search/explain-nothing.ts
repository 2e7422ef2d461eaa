import type { Span } from '#analysis/annotations.ts';
import { dropFromQuery } from './drop-from-query.ts';
import { findOrRespell } from './find-or-respell.ts';
import { findElsewhere, type Place } from './find-elsewhere.ts';
import type { SearchIndex } from './index-quotations.ts';
import { parseQuery } from './parse-query.ts';
import type { QueryFilter, QueryTerm } from './query.ts';
import { type ChosenValues, FACET_NAMES, type FacetName, type QuoteRequest } from './quote-request.ts';
import { searchQuotations } from './search-quotations.ts';

/** What one part of a request that finds nothing has to do with it. */
export interface DeadEnd {
  part: DeadEndPart;
  /** How many quotations would be found without this part; close spellings count as they do in a search. */
  without: number;
  /** How many this part finds, or lets through, by itself. */
  alone: number;
  /** For a word that no quotation has: where the articles have it outside quotations, the first place in each. */
  elsewhere: Place[];
}

/** `typed` is without the sign "-"; the spans are those of the part in the query as it was typed. */
export type DeadEndPart =
  | ({ kind: 'term' | 'filter'; typed: string; negated: boolean } & Span)
  | { kind: 'facet'; name: FacetName; values: readonly string[] };

/** More parts than anybody types; each costs a search. */
const MOST_PARTS = 12;
const NOTHING_CHOSEN: ChosenValues = { speaker: [], article: [], kind: [], date: [] };

/**
 * Why a request finds nothing, part by part; those without which it would find something come first. The work is cut
 * into steps of a few milliseconds, so that whoever does it can stop between them.
 */
export function* explainNothing(index: SearchIndex, request: QuoteRequest): Generator<undefined, DeadEnd[]> {
  const { terms, filters } = parseQuery(request.typed);
  const { chosen } = request;
  const deadEnds: DeadEnd[] = [];
  for (const term of terms.slice(0, MOST_PARTS)) {
    const alone = findOrRespell(index, { terms: [{ ...term, negated: false }], filters: [], problems: [] }).found.list
      .length;
    yield;
    const elsewhere = alone === 0 && !term.negated ? yield* findElsewhere(index.articles, term.words) : [];
    deadEnds.push({ ...toQueryPart('term', index, request, term), alone, elsewhere });
    yield;
  }
  for (const filter of filters.slice(0, MOST_PARTS)) {
    const alone = count(index, request.typed.slice(filter.start, filter.end), NOTHING_CHOSEN);
    deadEnds.push({ ...toQueryPart('filter', index, request, filter), alone, elsewhere: [] });
    yield;
  }
  for (const name of FACET_NAMES) {
    const values = chosen[name];
    if (values.length === 0) continue;
    deadEnds.push({
      part: { kind: 'facet', name, values },
      without: count(index, request.typed, { ...chosen, [name]: [] }),
      alone: count(index, '', { ...NOTHING_CHOSEN, [name]: values }),
      elsewhere: [],
    });
    yield;
  }
  return deadEnds.toSorted((a, b) => Number(b.without > 0) - Number(a.without > 0));
}

function toQueryPart(
  kind: 'term' | 'filter',
  index: SearchIndex,
  { typed, chosen }: QuoteRequest,
  part: QueryTerm | QueryFilter,
): Pick<DeadEnd, 'part' | 'without'> {
  const { start, end, negated } = part;
  return {
    part: { kind, typed: part.typed, negated, start, end },
    without: count(index, dropFromQuery(typed, part), chosen),
  };
}

function count(index: SearchIndex, typed: string, chosen: ChosenValues): number {
  return searchQuotations(index, { typed, chosen, sort: 'story' }).found.length;
}
