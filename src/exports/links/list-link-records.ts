import type { PassageLink } from '#analysis/story-annotations.ts';
import type { StoryBundle } from '#bundle/story-bundle.ts';
import { toStoryIndex } from '#bundle/story-index.ts';
import type { ReaderWork } from '#exports/reader/reader-work.ts';
import { type LinkRecord, toLinkRecord } from './link-record.ts';

/** Every linked pair of a story, in its own order, the article that stands first in the story first; one by one. */
export function* listLinkRecords(
  story: StoryBundle,
  toPermalink: (link: PassageLink) => string,
  work: ReaderWork,
): Generator<LinkRecord> {
  const { articles } = toStoryIndex(story);
  for (const [index, link] of story.links.entries()) {
    const { id, a, b, relation, differences } = link;
    const [first, second] = [articles.get(a.article), articles.get(b.article)];
    if (!first || !second) continue;
    const places = {
      id,
      number: index + 1,
      relation,
      sides: [
        { article: first, span: { start: a.start, end: a.end } },
        { article: second, span: { start: b.start, end: b.end } },
      ],
      differences: differences.map(({ kind, a: inFirst, b: inSecond }) => ({
        kind,
        spans: [inFirst, inSecond] as const,
      })),
      permalink: toPermalink(link),
    } as const;
    yield toLinkRecord(places, work);
  }
}
