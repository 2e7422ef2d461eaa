import type { DeadEnd } from '#analysis/search/explain-nothing.ts';
import { dropFromQuery } from '#analysis/search/drop-from-query.ts';
import type { StoryBundle } from '#bundle/story-bundle.ts';
import { toCountWords, toNumberWords } from '#ui/count-words.ts';
import { toFacetWords } from './facet-words.ts';
import { EVERYTHING, type QuoteSearch } from './search-params.ts';

/** Why one part of a search leads nowhere, and the way out, if there is one. */
export interface DeadEndWords {
  /** A sentence. */
  why: string;
  /** A search that finds something, as its button names it. */
  wayOut: { label: string; search: QuoteSearch; count: number } | null;
}

/** `total`: the number of quotations in the story. */
export function toDeadEndWords(story: StoryBundle, search: QuoteSearch, deadEnd: DeadEnd, total: number): DeadEndWords {
  const { part, without: count, alone } = deadEnd;
  const without = toSearchWithout(search, part);
  const name = toPartName(story, search, part);
  const wayOut = count === 0 ? null : { label: `Search without “${name}”`, search: without, count };
  if (part.kind !== 'term') {
    const leftOut =
      count > 0
        ? `${toQuotations(count)} that would be found`
        : `${toNumberWords(total - alone)} of ${toCountWords(total, 'quotation')}`;
    return { why: `The filter “${name}” leaves out ${leftOut}.`, wayOut };
  }
  if (part.negated) return { why: `You leave out every quotation that has “${name}”.`, wayOut };
  if (alone === 0) return { why: `No quotation of this story has “${name}”.`, wayOut };
  const only = { ...EVERYTHING, q: `${part.typed} `, sort: search.sort };
  return {
    why: `${toQuotations(alone)} ${alone === 1 ? 'has' : 'have'} “${name}”, but not together with the rest.`,
    wayOut: wayOut ?? { label: `Search for “${name}” alone`, search: only, count: alone },
  };
}

function toSearchWithout(search: QuoteSearch, part: DeadEnd['part']): QuoteSearch {
  return part.kind === 'facet'
    ? { ...search, chosen: { ...search.chosen, [part.name]: [] }, quote: null }
    : { ...search, q: dropFromQuery(search.q, part), quote: null };
}

function toPartName(story: StoryBundle, search: QuoteSearch, part: DeadEnd['part']): string {
  switch (part.kind) {
    case 'term':
      return part.typed.replace(/["“”„‟«»]/g, '');
    case 'filter':
      return search.q.slice(part.start, part.end);
    case 'facet':
      return toFacetWords(story, part.name, part.values);
  }
}

const toQuotations = (count: number) => toCountWords(count, 'quotation');
