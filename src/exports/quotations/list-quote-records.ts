import type { BundledArticle, StoryBundle } from '#bundle/story-bundle.ts';
import { toStoryIndex } from '#bundle/story-index.ts';
import { toSpeakerNames } from '#bundle/to-speaker-names.ts';
import { toUntouched } from '#exports/reader/reader-work.ts';
import { type QuoteRecord, toQuoteRecord } from './quote-record.ts';

/** A quotation with the article that its spans point into. */
export interface PlacedQuote {
  article: BundledArticle;
  record: QuoteRecord;
}

/** Every quotation of a story, in the order of its articles and their texts, one by one. */
export function* listQuoteRecords(
  story: StoryBundle,
  toPermalink: (quotation: string) => string,
  work = toUntouched(story),
): Generator<PlacedQuote> {
  const { entities } = toStoryIndex(story);
  for (const article of story.articles) {
    for (const quotation of article.quotations) {
      const speaker = toSpeakerNames(quotation, entities);
      yield { article, record: toQuoteRecord({ quotation, article, speaker }, toPermalink(quotation.id), work) };
    }
  }
}
