import type { TimeWindow } from '#views/timeline/time-window.ts';
import type { Layer } from '#views/timeline/search-params.ts';
import type { Bar } from './to-bars.ts';

/** What choosing a thing in the drawing means. */
export type ItemTarget =
  | { kind: 'event'; event: string }
  /** A query for the search of quotations. */
  | { kind: 'quotations'; query: string }
  | { kind: 'window'; window: TimeWindow };

/** How an event is told in a lane; `mixed` where its articles do not agree. */
export const FORMS = ['happened', 'planned', 'reported', 'denied', 'mixed'] as const;
export type Form = (typeof FORMS)[number];

/** A thing in the drawing, within one lane. Times in ms, UTC. */
export interface TimelineItem extends TimeWindow {
  id: string;
  /** Null: across all lanes. */
  lane: string | null;
  kind: 'event' | 'quotations' | 'publication';
  label: string;
  /** Letters of the articles it comes from. */
  letters: string[];
  form: Form;
  /** The date is inferred. */
  dashed: boolean;
  fadesIn: boolean;
  fadesOut: boolean;
  /** The articles differ in when it was or in whether it was. */
  differs: boolean;
  /** Null for what is only to be seen. */
  target: ItemTarget | null;
}

/** Many things of one lane and layer, drawn as bars that say how many lie where. */
export interface Density extends TimeWindow {
  id: string;
  lane: string | null;
  layer: Layer;
  bars: readonly Bar[];
}
