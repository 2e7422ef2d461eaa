import type { Correction, Selector } from './overlay.ts';
import { toSelectors } from './to-selectors.ts';

/**
 * What a correction says, as a sentence without its full stop, in the reader's own words where there are any.
 * `toDateWords` words a date in EDTF.
 */
export function describeCorrection(
  correction: Correction,
  toDateWords: (edtf: string) => string = (edtf) => edtf,
): string {
  switch (correction.kind) {
    case 'speaker':
      return correction.speaker === null ? 'Nobody is named as the speaker' : `Said by ${correction.speaker}`;
    case 'hide-quotation':
      return 'Hidden, because it is not a quotation';
    case 'add-quotation':
      return `Marked as a quotation${correction.speaker === null ? '' : ` of ${correction.speaker}`}`;
    case 'hide-event':
      return 'Hidden, because it is not an event';
    case 'change-event':
      return `The event is ${toEventWords(correction, toDateWords)}`;
    case 'add-event': {
      const words = toEventWords(correction, toDateWords);
      return `Marked as an event${words === '' ? '' : `, ${words}`}`;
    }
    case 'merge':
      return `“${correction.other.name}” is the same as “${correction.kept.name}”`;
    case 'split': {
      const { from, mentions, name } = correction;
      const count = mentions.length === 1 ? 'One mention' : `${mentions.length} mentions`;
      return `${count} of “${from}” ${mentions.length === 1 ? 'means' : 'mean'} “${name}”`;
    }
    case 'link':
      return correction.relation === 'same' ? 'Linked: both say the same' : 'Linked: both are related';
    case 'unlink':
      return 'Not linked';
  }
}

/** The words that a correction is about, of one passage or of several. */
export function toCorrectedWords(correction: Correction): readonly Selector[] {
  return correction.kind === 'merge' ? [] : toSelectors(correction);
}

function toEventWords(
  { title, date }: { title: string | null; date: string | null },
  toDateWords: (edtf: string) => string,
): string {
  const called = title === null ? [] : [`called “${title}”`];
  return [...called, ...(date === null ? [] : [`dated ${toDateWords(date)}`])].join(' and ');
}
