import type { QuoteAnswer } from '#analysis/search/quote-request.ts';
import type { QuoteCard } from './quote-card.ts';
import type { QuoteSearch } from './search-params.ts';
import { type Facet, toFacets } from './to-facets.ts';
import type { StoryQuotations } from './to-story-quotations.ts';
import { foldUtterances } from './utterance/fold-utterances.ts';

/** What the page shows for an address and the answer to what it asks. */
export interface QuoteList extends Omit<QuoteAnswer, 'facets'> {
  facets: Facet[];
  /** The ordinals to show a card for: those found, with the renderings of one utterance under one card. */
  cards: Uint32Array;
  /** The place in `cards` of the quotation that the address names; -1 when it names none or one that is left out. */
  named: number;
  /** The quotation that the address names although the search leaves it out. */
  leftOut: QuoteCard | null;
  /** True when the address names a quotation that the story does not have. */
  isUnknown: boolean;
}

export function toQuoteList(
  quotations: StoryQuotations,
  { quote, chosen }: Pick<QuoteSearch, 'quote' | 'chosen'>,
  answer: QuoteAnswer,
): QuoteList {
  const ordinal = quote === null ? null : quotations.ordinalOf(quote);
  const cards = foldUtterances(answer.found, quotations);
  const named = ordinal === null ? -1 : cards.findIndex((card) => isShownUnder(card, ordinal, quotations));
  return {
    ...answer,
    facets: toFacets(quotations, answer.facets, chosen),
    cards,
    named,
    leftOut: ordinal !== null && named === -1 ? quotations.cardAt(ordinal, answer.query.terms) : null,
    isUnknown: quote !== null && ordinal === null,
  };
}

/** Whether a quotation has the card, or stands on it as another rendering of its utterance. */
function isShownUnder(card: number, ordinal: number, { utteranceAt }: StoryQuotations): boolean {
  return card === ordinal || (utteranceAt(ordinal)?.ordinals.includes(card) ?? false);
}
