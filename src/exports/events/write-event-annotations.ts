import { createTargetWriter, toTextualBody, writeAnnotationPage } from '#bundle/annotation-page.ts';
import type { StoryBundle } from '#bundle/story-bundle.ts';
import { toStoryIndex } from '#bundle/story-index.ts';
import { toMarkWords } from '#exports/reader/reader-work.ts';
import type { EventRecord } from './event-record.ts';

/** The events as W3C Web Annotations, one an annotation, with a target for each article's telling; in pieces. */
export function writeEventAnnotations(
  story: StoryBundle,
  address: string,
  records: readonly EventRecord[],
  toArticleAddress: (article: string) => string,
): Generator<string> {
  const toTarget = createTargetWriter(toArticleAddress);
  const { articles } = toStoryIndex(story);
  return writeAnnotationPage(address, records, (record) => ({
    id: record.permalink,
    type: 'Annotation',
    motivation: 'describing',
    body: toBodies(record),
    target: record.tellings.flatMap(({ article: id, span }) => {
      const article = articles.get(id);
      return article ? [toTarget(article, span)] : [];
    }),
  }));
}

function toBodies({ title, date, dateInWords, differences, tellings, who, places, corrected }: EventRecord) {
  const told = [...new Set(tellings.map((telling) => telling.told))];
  return [
    toTextualBody('classifying', `event, ${told.join(', ')}`),
    toTextualBody('describing', title),
    toTextualBody('describing', `date: ${date ?? 'none'} (${dateInWords})`),
    ...differences.map((words) => toTextualBody('describing', words)),
    ...(corrected === null ? [] : [toTextualBody('describing', toMarkWords(corrected))]),
    ...[...who, ...places].map((name) => toTextualBody('identifying', name)),
  ];
}
