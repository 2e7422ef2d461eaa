import { type Correction, CORRECTION_KINDS, type Note, type Overlay, OVERLAY_LIMITS } from './overlay.ts';
import { OverlayReader } from './overlay-reader.ts';

/** What is given as corrections and notes is none. The message names each place and what is wrong there, a line each. */
export class OverlayError extends Error {
  override name = 'OverlayError';

  constructor(readonly faults: readonly string[]) {
    super(faults.join('\n'));
  }
}

/** More faults than that tell a reader no more. */
const MOST_FAULTS = 20;

/**
 * Corrections and notes from foreign data, as a copy that holds nothing else and always in the same order of keys.
 * @param given an object with the lists `corrections` and `notes`
 * @throws OverlayError
 */
export function parseOverlay(given: { corrections: unknown; notes: unknown }): Overlay {
  const reader = new OverlayReader();
  const overlay = {
    corrections: reader.list('corrections', given.corrections, OVERLAY_LIMITS.corrections, (place, item) =>
      readCorrection(reader, place, item),
    ),
    notes: reader.list('notes', given.notes, OVERLAY_LIMITS.notes, (place, item) => readNote(reader, place, item)),
  };
  expectDistinct(reader, 'corrections', overlay.corrections);
  expectDistinct(reader, 'notes', overlay.notes);
  if (reader.faults.length > 0) throw new OverlayError(reader.faults.slice(0, MOST_FAULTS));
  return overlay;
}

function readCorrection(reader: OverlayReader, place: string, item: unknown): Correction {
  const fields = reader.object(place, item);
  const id = reader.name(`${place}.id`, fields['id']);
  const kind = CORRECTION_KINDS.find((known) => known === fields['kind']);
  const selector = (key: string) => reader.selector(`${place}.${key}`, fields[key]);
  const name = (key: string) => reader.name(`${place}.${key}`, fields[key]);
  const nameOrNull = (key: string) => reader.nameOrNull(`${place}.${key}`, fields[key]);
  const date = () => reader.date(`${place}.date`, fields['date']);
  const dated = () => (fields['dated'] === undefined ? {} : { dated: name('dated') });
  switch (kind) {
    case 'speaker':
      return { id, kind, quotation: selector('quotation'), speaker: nameOrNull('speaker') };
    case 'hide-quotation':
      return { id, kind, quotation: selector('quotation') };
    case 'add-quotation':
      return { id, kind, passage: selector('passage'), speaker: nameOrNull('speaker') };
    case 'change-event':
      return { id, kind, event: selector('event'), ...dated(), title: nameOrNull('title'), date: date() };
    case 'hide-event':
      return { id, kind, event: selector('event'), ...dated() };
    case 'add-event':
      return { id, kind, passage: selector('passage'), title: nameOrNull('title'), date: date() };
    case 'merge': {
      const reference = (key: string) => reader.reference(`${place}.${key}`, fields[key]);
      return { id, kind, kept: reference('kept'), other: reference('other') };
    }
    case 'split': {
      const mentions = reader.list(`${place}.mentions`, fields['mentions'], OVERLAY_LIMITS.mentions, (at, mention) =>
        reader.selector(at, mention),
      );
      return { id, kind, from: name('from'), mentions, name: name('name') };
    }
    case 'link':
      return {
        id,
        kind,
        a: selector('a'),
        b: selector('b'),
        relation: reader.relation(`${place}.relation`, fields['relation']),
      };
    case 'unlink':
      return { id, kind, a: selector('a'), b: selector('b') };
    case undefined:
      reader.faults.push(`${place}.kind: no such correction is known`);
      return { id, kind: 'hide-quotation', quotation: NOWHERE };
  }
}

/** Stands in for what could not be read, until the error is thrown. */
const NOWHERE = { article: '', start: 0, end: 0, exact: '', prefix: '', suffix: '' };

function readNote(reader: OverlayReader, place: string, item: unknown): Note {
  const { id, passage, text } = reader.object(place, item);
  return {
    id: reader.name(`${place}.id`, id),
    passage: reader.selector(`${place}.passage`, passage),
    text: reader.text(`${place}.text`, text, OVERLAY_LIMITS.note),
  };
}

function expectDistinct(reader: OverlayReader, place: string, things: readonly { id: string }[]): void {
  const known = new Set<string>();
  for (const [at, { id }] of things.entries()) {
    if (known.has(id)) reader.faults.push(`${place}[${at}].id: "${id}" exists twice`);
    known.add(id);
  }
}
