import type { StoryBundle } from '#bundle/story-bundle.ts';
import type { DrawingIndex } from './to-drawing-index.ts';
import type { Density, Form, TimelineItem } from './timeline-item.ts';
import { toEventLook } from './to-event-look.ts';

/** What can be seen in a drawing, for its legend: forms of telling, and what else a look can say. */
export type Look = Form | 'inferred' | 'uncertain' | 'differs' | 'said' | 'published' | 'counted';

/** A lane with no more things of a layer has room for each of them at any zoom. */
const MOST_SINGLE = 4;
/** With so many things, nearly every look occurs, and to go through them would keep the first drawing waiting. */
const MOST_SEEN = 1_000;

/** The looks that occur anywhere in a drawing, wherever its window is: null for all, as in a large one. */
export function toShownLooks(story: StoryBundle, { series, things }: DrawingIndex): ReadonlySet<Look> | null {
  if (things.length > MOST_SEEN) return null;
  const shown = new Set<Look>();
  if (series.some(({ refs }) => refs.length > MOST_SINGLE)) shown.add('counted');
  for (const thing of things) {
    if (thing.kind === 'quotations') shown.add('said');
    if (thing.kind === 'publication') shown.add('published');
    if (thing.kind !== 'event') continue;
    addLook(shown, toEventLook(story, thing.timed, thing.extent, thing.sources));
  }
  return shown;
}

/** The looks of just these. */
export function toLooks(items: readonly TimelineItem[], densities: readonly Density[]): Set<Look> {
  const shown = new Set<Look>();
  if (densities.length > 0) shown.add('counted');
  for (const item of items) {
    if (item.kind === 'quotations') shown.add('said');
    if (item.kind === 'publication') shown.add('published');
    if (item.kind === 'event') addLook(shown, item);
  }
  return shown;
}

function addLook(
  shown: Set<Look>,
  {
    form,
    dashed,
    fadesIn,
    fadesOut,
    differs,
  }: Pick<TimelineItem, 'form' | 'dashed' | 'fadesIn' | 'fadesOut' | 'differs'>,
): void {
  shown.add(form);
  if (dashed) shown.add('inferred');
  if (fadesIn || fadesOut) shown.add('uncertain');
  if (differs) shown.add('differs');
}
