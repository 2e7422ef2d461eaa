import { expect, it } from 'vitest';
import { draftWording } from './draft-wording.fixture.ts';
import { windowOf } from './window-of.ts';

const WORDS = 'in Lund the old dam will hold for Berg';
const aligned = [
  { a: 3, b: 9, equal: true },
  { a: 5, b: 9, equal: true },
];
const read = (...[beside, pairs = aligned]: [number?, typeof aligned?]) => {
  const { words, sentence, profile } = windowOf(draftWording('a', WORDS).side, pairs, 'a', beside);
  return [
    words.map(({ form }) => form).join(' '),
    WORDS.slice(sentence.start, sentence.end),
    profile.names.map(({ start, end }) => WORDS.slice(start, end)).join(' '),
  ];
};

it.each([
  [0, 'old dam will', ''],
  [1, 'the old dam will hold', ''],
  [2, 'lund the old dam will hold for', 'Lund'],
  [3, 'in lund the old dam will hold for berg', 'Lund Berg'],
  [9, 'in lund the old dam will hold for berg', 'Lund Berg'],
])('a window has %d words beside the aligned ones', (beside, words, names) => {
  const [found, sentence, named] = read(beside);
  expect([found, named]).toEqual([words, names]);
  expect(sentence?.toLowerCase()).toBe(words);
});

it('a window has no word beside the aligned ones where none is asked for, and all where none is aligned', () => {
  expect(read()[0]).toBe('old dam will');
  expect(read(0, [])).toEqual(['in lund the old dam will hold for berg', WORDS, 'Lund Berg']);
});
