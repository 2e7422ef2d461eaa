import type { EventSource } from '#analysis/story-annotations.ts';
import type { BundledArticle } from '#bundle/story-bundle.ts';
import type { Extent, TimedEvent } from '#views/timeline/to-timeline-model.ts';

/** What stands in one place of the drawing; its lane is that of its series. Days are their first ms in UTC. */
export type Thing =
  | { kind: 'event'; timed: TimedEvent; extent: Extent; sources: readonly EventSource[] }
  | { kind: 'quotations'; article: BundledArticle; day: number; count: number }
  | { kind: 'publication'; articles: readonly BundledArticle[]; day: number };
