import type { Span } from '#analysis/annotations.ts';
import type { Query, QueryProblem } from '#analysis/search/query.ts';
import type { StoryBundle } from '#bundle/story-bundle.ts';
import { toFacetWords } from '#views/quotes/facet-words.ts';
import { FACET_NAMES, type FacetName } from '#analysis/search/quote-request.ts';
import type { QuoteSearch } from '#views/quotes/search-params.ts';

/** One condition of a search, as it stands under the field. */
export type Chip = {
  label: string;
  /** False for a part that was not understood and is left out of the search. */
  counts: boolean;
} & (
  | { from: 'typed'; part: Span } // its place in what was typed
  | { from: 'facet'; facet: FacetName; value: string }
);

/**
 * Everything that a search asks for: the parts of what was typed, in their order, then the chosen facets. Plain words
 * alone make no chips, as the field shows them well enough.
 */
export function toChips(story: StoryBundle, { chosen }: QuoteSearch, query: Query): Chip[] {
  const { terms, filters } = query;
  const leftOut = query.problems.filter(isLeftOut);
  const facets = FACET_NAMES.flatMap((facet) =>
    chosen[facet].map((value): Chip => {
      return { label: toFacetWords(story, facet, [value]), counts: true, from: 'facet', facet, value };
    }),
  );
  const isPlain = terms.every(({ negated, exact }) => !negated && !exact);
  if (isPlain && filters.length + leftOut.length + facets.length === 0) return [];
  const typed = [
    ...terms.map((term) => ({ ...term, label: term.exact ? `“${toBare(term.typed)}”` : toBare(term.typed) })),
    ...[...filters, ...leftOut].map((part) => ({ ...part, label: toBare(part.typed).replace(':', ': ').trim() })),
  ];
  const chips = typed
    .toSorted((a, b) => a.start - b.start)
    .map((part): Chip => {
      const { start, end, negated, label } = part;
      const counts = !('problem' in part);
      return { label: negated ? `not ${label}` : label, counts, from: 'typed', part: { start, end } };
    });
  return [...chips, ...facets];
}

/** The words of other problems are searched, and stand among the terms already. */
const isLeftOut = ({ problem }: QueryProblem) => problem !== 'unknown filter' && problem !== 'unclosed quotation mark';

const toBare = (typed: string) => typed.replaceAll(/["“”„‟«»]/gu, '').trim();
