import type { StoryEvent } from '#analysis/story-annotations.ts';

/** Dated before undated, then by first day, last day and id; an open start comes first, an open end last. */
export function compareEvents(x: StoryEvent, y: StoryEvent): number {
  return (
    Number(x.certainty === 'undated') - Number(y.certainty === 'undated') ||
    compare(x.earliest ?? '', y.earliest ?? '') ||
    compare(x.latest ?? '9999', y.latest ?? '9999') ||
    compare(x.id, y.id)
  );
}

const compare = (x: string, y: string): number => (x < y ? -1 : x > y ? 1 : 0);
