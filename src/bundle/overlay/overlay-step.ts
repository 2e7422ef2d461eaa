import type { Correction, Note, Overlay } from './overlay.ts';

/**
 * One change of one thing that a reader has laid over a story. It speaks of nothing else, so that it can be made, and
 * taken back, whatever was changed in another place meanwhile. Without `before` it adds, without `after` it takes away.
 */
export type OverlayStep =
  | { list: 'corrections'; at: number; before: Correction | null; after: Correction | null }
  | { list: 'notes'; at: number; before: Note | null; after: Note | null };

/** The step that adds, changes or takes away (null) what has a certain id. */
export function toCorrectionStep({ corrections }: Overlay, id: string, after: Correction | null): OverlayStep {
  const at = corrections.findIndex((one) => one.id === id);
  return { list: 'corrections', at: at === -1 ? corrections.length : at, before: corrections[at] ?? null, after };
}

export function toNoteStep({ notes }: Overlay, id: string, after: Note | null): OverlayStep {
  const at = notes.findIndex((one) => one.id === id);
  return { list: 'notes', at: at === -1 ? notes.length : at, before: notes[at] ?? null, after };
}

export const toInverse = (step: OverlayStep): OverlayStep =>
  step.list === 'corrections'
    ? { ...step, before: step.after, after: step.before }
    : { ...step, before: step.after, after: step.before };

/** Corrections keep their order, in which they are applied. */
export function applyStep(overlay: Overlay, step: OverlayStep): Overlay {
  return step.list === 'corrections'
    ? { ...overlay, corrections: put(overlay.corrections, step.at, step.before, step.after) }
    : { ...overlay, notes: put(overlay.notes, step.at, step.before, step.after) };
}

function put<Thing extends { id: string }>(
  list: readonly Thing[],
  at: number,
  before: Thing | null,
  after: Thing | null,
): Thing[] {
  const id = (before ?? after)?.id;
  const place = list.findIndex((one) => one.id === id);
  const rest = list.filter((one) => one.id !== id);
  return after ? rest.toSpliced(place === -1 ? at : place, 0, after) : rest;
}
