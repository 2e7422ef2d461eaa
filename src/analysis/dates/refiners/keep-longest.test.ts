import { expect, it } from 'vitest';
import type { Candidate } from '#analysis/dates/meaning.ts';
import { keepLongest } from './keep-longest.ts';

const candidate = (rule: string, start: number, end: number): Candidate => ({
  start,
  end,
  rule,
  meaning: { kind: 'year', year: 2023 },
  modifier: null,
});

it.each([
  ['in the order of the text', ['b 5-9', 'a 0-4'], 'a b'],
  ['side by side', ['a 0-4', 'b 4-9'], 'a b'],
  ['the longer of two that begin alike', ['a 0-4', 'b 0-9'], 'b'],
  ['the longer of two that end alike', ['a 3-9', 'b 0-9'], 'b'],
  ['the longer of two that overlap', ['a 0-5', 'b 3-9'], 'b'],
  ['the longer of two that overlap, where it stands first', ['a 0-6', 'b 4-9'], 'a'],
  ['the first given of two alike', ['a 0-4', 'b 0-4'], 'a'],
  ['the first of two as long that overlap', ['a 0-4', 'b 2-6'], 'a'],
  ['the one around others', ['a 2-4', 'b 0-9', 'c 5-7'], 'b'],
  ['what stands behind the longer', ['a 0-5', 'b 3-9', 'c 9-10'], 'b c'],
  ['none', [], ''],
])('keeps %s', (_case, given, kept) => {
  const candidates = given.map((words) => {
    const [rule = '', place = ''] = words.split(' ');
    const [start, end] = place.split('-').map(Number);
    return candidate(rule, start ?? 0, end ?? 0);
  });
  expect(
    keepLongest(candidates)
      .map(({ rule }) => rule)
      .join(' '),
  ).toBe(kept);
});
