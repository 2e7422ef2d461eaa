import type { Entity, Quotation } from '#analysis/annotations.ts';
import type { BundledArticle } from '#bundle/story-bundle.ts';
import type { QuoteCard } from './quote-card.ts';
import { toSpeaker } from '#bundle/to-speaker.ts';

/** A quotation as the page shows it, before any search. `entities`: the story's, by id. */
export function toQuoteCard(
  quotation: Quotation,
  article: BundledArticle,
  entities: ReadonlyMap<string, Entity>,
): QuoteCard {
  return { id: quotation.id, quotation, article, speaker: toSpeaker(quotation, article, entities), highlights: [] };
}
