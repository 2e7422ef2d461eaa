import type { StoryBundle } from '#bundle/story-bundle.ts';
import { toCountWords } from '#ui/count-words.ts';
import { toWindowWords } from '#views/timeline/describe-window.ts';
import type { Lane } from '#views/timeline/drawing/to-lanes.ts';
import type { TimelineItem } from '#views/timeline/drawing/to-timeline-items.ts';
import { type TimeSpan, type TimeWindow, overlaps } from '#views/timeline/time-window.ts';

export const PICTURE_FORMATS = ['svg', 'png'] as const;
export type PictureFormat = (typeof PICTURE_FORMATS)[number];

export const PICTURE_FACTS: Record<PictureFormat, { name: string; use: string; ending: string; type: string }> = {
  svg: { name: 'SVG', use: 'the drawing, for print', ending: 'svg', type: 'image/svg+xml' },
  png: { name: 'PNG', use: 'the drawing, for slides', ending: 'png', type: 'image/png' },
};

/** What the drawing shows. */
export interface Drawn {
  window: TimeWindow;
  span: TimeSpan;
  lanes: readonly Lane[];
  items: readonly TimelineItem[];
}

/** The drawing as a file, and what is in it as a sentence; what draws it is loaded when it is needed. */
export async function toPictureFile(
  format: PictureFormat,
  story: StoryBundle,
  { window, span, lanes, items }: Drawn,
  address: string,
): Promise<{ content: string | Blob; said: string }> {
  const { layOutPicture } = await import('./lay-out-picture.ts');
  const { readPalette } = await import('./palette.ts');
  const count = countEvents(items, window);
  const picture = layOutPicture({
    title: story.title,
    subtitle: `${toWindowWords(window)} · ${toCountWords(count, 'event')}`,
    source: `${toCountWords(story.articles.length, 'article')}, read with Parallax · ${address}`,
    window,
    span,
    lanes,
    items,
    palette: readPalette(),
  });
  const said = `The drawing saved as ${PICTURE_FACTS[format].name}, with ${toCountWords(count, 'event')} in it.`;
  if (format === 'svg') return { content: (await import('./to-svg.ts')).toSvg(picture), said };
  return { content: await (await import('./to-png.ts')).toPng(picture), said };
}

function countEvents(items: readonly TimelineItem[], window: TimeWindow): number {
  const ids = items.flatMap(({ target, from, to }) =>
    target?.kind === 'event' && overlaps(window, { from, to }) ? [target.event] : [],
  );
  return new Set(ids).size;
}
