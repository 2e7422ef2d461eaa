import type { Overlay, Selector } from './overlay.ts';

const at = (start: number, exact: string): Selector => ({
  article: 'a',
  start,
  end: start + exact.length,
  exact,
  prefix: 'before ',
  suffix: '',
});

/** For tests: a correction of each kind, and a note. */
export const overlayOfEachKind = (): Overlay => ({
  corrections: [
    { id: 'c1', kind: 'speaker', quotation: at(0, 'It works'), speaker: 'Ada Lovelace' },
    { id: 'c2', kind: 'hide-quotation', quotation: at(0, 'It works') },
    { id: 'c3', kind: 'add-quotation', passage: at(20, 'she is sure'), speaker: null },
    { id: 'c4', kind: 'change-event', event: at(40, 'the mill burnt'), title: null, date: '2024-02' },
    { id: 'c5', kind: 'hide-event', event: at(40, 'the mill burnt'), dated: '2024' },
    { id: 'c6', kind: 'add-event', passage: at(60, 'it rained'), title: 'The rain', date: '2024-02-28/2024-02-29' },
    { id: 'c7', kind: 'merge', kept: { name: 'Ada', mention: at(80, 'Ada') }, other: { name: 'A. L.', mention: null } },
    { id: 'c8', kind: 'split', from: 'Ada', mentions: [at(80, 'Ada'), at(90, 'she')], name: 'Ada Byron' },
    { id: 'c9', kind: 'link', a: at(0, 'It works'), b: { ...at(0, 'It runs'), article: 'b' }, relation: 'same' },
    { id: 'c10', kind: 'unlink', a: at(0, 'It works'), b: { ...at(0, 'It runs'), article: 'b' } },
  ],
  notes: [{ id: 'n1', passage: at(0, 'It works'), text: 'Says who?' }],
});
