import type { Quotation, Span } from '#analysis/annotations.ts';
import type { BundledArticle } from '#bundle/story-bundle.ts';
import type { ShownSpeaker } from '#bundle/to-speaker.ts';

/** A quotation as the page shows it. */
export interface QuoteCard {
  id: string;
  quotation: Quotation;
  article: BundledArticle;
  speaker: ShownSpeaker;
  /** What the search found: UTF-16 offsets into the article, each inside a span of the quotation. */
  highlights: readonly Span[];
}
