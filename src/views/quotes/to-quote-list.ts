import type { QuoteAnswer } from '#analysis/search/quote-request.ts';
import type { QuoteCard } from './quote-card.ts';
import type { QuoteSearch } from './search-params.ts';
import { type Facet, toFacets } from './to-facets.ts';
import type { StoryQuotations } from './to-story-quotations.ts';

/** What the page shows for an address and the answer to what it asks. */
export interface QuoteList extends Omit<QuoteAnswer, 'facets'> {
  facets: Facet[];
  /** The place in `found` of the quotation that the address names; -1 when it names none or one that is left out. */
  named: number;
  /** The quotation that the address names although the search leaves it out. */
  leftOut: QuoteCard | null;
  /** True when the address names a quotation that the story does not have. */
  isUnknown: boolean;
}

export function toQuoteList(quotations: StoryQuotations, search: QuoteSearch, answer: QuoteAnswer): QuoteList {
  const ordinal = search.quote === null ? null : quotations.ordinalOf(search.quote);
  const named = ordinal === null ? -1 : answer.found.indexOf(ordinal);
  return {
    ...answer,
    facets: toFacets(quotations.story, answer.facets, search.chosen),
    named,
    leftOut: ordinal !== null && named === -1 ? quotations.cardAt(ordinal, answer.query.terms) : null,
    isUnknown: search.quote !== null && ordinal === null,
  };
}
