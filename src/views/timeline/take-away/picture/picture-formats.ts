import type { BundledArticle, StoryBundle } from '#bundle/story-bundle.ts';
import { toCountWords } from '#ui/count-words.ts';
import type { FormatFacts } from '#ui/take-away/format-facts.ts';
import { toWindowWords } from '#views/timeline/describe-window.ts';
import { toDrawingIndex } from '#views/timeline/drawing/to-drawing-index.ts';
import { toDrawn } from '#views/timeline/drawing/to-drawn.ts';
import type { LaneKind, Layer } from '#views/timeline/search-params.ts';
import { type TimeSpan, type TimeWindow, lengthOf, overlaps } from '#views/timeline/time-window.ts';
import type { TimedEvent } from '#views/timeline/to-timeline-model.ts';

export const PICTURE_FORMATS = ['svg', 'png'] as const;
export type PictureFormat = (typeof PICTURE_FORMATS)[number];

export const PICTURE_FACTS: Record<PictureFormat, FormatFacts> = {
  svg: { name: 'SVG', use: 'the drawing, for print', ending: 'svg', type: 'image/svg+xml' },
  png: { name: 'PNG', use: 'the drawing, for slides', ending: 'png', type: 'image/png' },
};

/** What the drawing shows. */
export interface DrawingState {
  window: TimeWindow;
  span: TimeSpan;
  /** Those that the filters leave. */
  events: readonly TimedEvent[];
  articles: readonly BundledArticle[];
  hidden: readonly Layer[];
  lanes: LaneKind;
  showsAllLanes: boolean;
}

/** The drawing as a file, and what is in it as a sentence; what draws it is loaded when it is needed. */
export async function toPictureFile(
  format: PictureFormat,
  story: StoryBundle,
  { window, span, events, articles, hidden, lanes: kind, showsAllLanes }: DrawingState,
  address: string,
): Promise<{ content: string | Blob; said: string }> {
  const { layOutPicture, PLOT_PX } = await import('./lay-out-picture.ts');
  const { readPalette } = await import('./palette.ts');
  const index = toDrawingIndex(story, events, { kind, showsAllLanes, articles, hidden });
  const drawn = toDrawn(story, index, { stretch: window, msPerPx: lengthOf(window) / PLOT_PX, span });
  const count = hidden.includes('events')
    ? 0
    : events.filter(({ extent }) => extent && overlaps(window, extent)).length;
  const picture = layOutPicture({
    title: story.title,
    subtitle: `${toWindowWords(window)} · ${toCountWords(count, 'event')}`,
    source: `${toCountWords(story.articles.length, 'article')}, read with Parallax · ${address}`,
    window,
    span,
    lanes: index.lanes,
    drawn,
    palette: readPalette(),
  });
  const said = `The drawing saved as ${PICTURE_FACTS[format].name}, with ${toCountWords(count, 'event')} in it.`;
  if (format === 'svg') return { content: (await import('./to-svg.ts')).toSvg(picture), said };
  return { content: await (await import('./to-png.ts')).toPng(picture), said };
}
