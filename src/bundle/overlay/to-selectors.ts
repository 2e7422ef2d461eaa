import type { Correction, Note, Selector } from './overlay.ts';

/** All that a correction or a note has selected, in its order. */
export function toSelectors(thing: Correction | Note): Selector[] {
  if (!('kind' in thing)) return [thing.passage];
  switch (thing.kind) {
    case 'speaker':
    case 'hide-quotation':
      return [thing.quotation];
    case 'add-quotation':
    case 'add-event':
      return [thing.passage];
    case 'change-event':
    case 'hide-event':
      return [thing.event];
    case 'merge':
      return [thing.kept, thing.other].flatMap(({ mention }) => mention ?? []);
    case 'split':
      return thing.mentions;
    case 'link':
    case 'unlink':
      return [thing.a, thing.b];
  }
}
