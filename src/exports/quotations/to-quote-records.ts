import type { BundledArticle, StoryBundle } from '#bundle/story-bundle.ts';
import { toStoryIndex } from '#bundle/story-index.ts';
import { toSpeakerNames } from '#bundle/to-speaker-names.ts';
import { toUntouched } from '#exports/reader/reader-work.ts';
import { type QuoteRecord, toQuoteRecord } from './quote-record.ts';

/** Every quotation of a story, in the order of its articles and their texts. */
export function toQuoteRecords(
  story: StoryBundle,
  toPermalink: (quotation: string) => string,
  work = toUntouched(story),
): { article: BundledArticle; record: QuoteRecord }[] {
  const { entities } = toStoryIndex(story);
  return story.articles.flatMap((article) =>
    article.quotations.map((quotation) => {
      const speaker = toSpeakerNames(quotation, entities);
      return { article, record: toQuoteRecord({ quotation, article, speaker }, toPermalink(quotation.id), work) };
    }),
  );
}
