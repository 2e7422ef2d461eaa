import { expect, it } from 'vitest';
import { parseTimesOfDay } from './times-of-day.ts';

const read = (edtf: string) => {
  const moments = parseTimesOfDay(edtf);
  const words = (ms: number | null) => (ms === null ? '..' : new Date(ms).toISOString().slice(0, 16));
  return moments && `${words(moments.from)} ${words(moments.to)}`;
};

it.each([
  ['2023-09-22T14:30', '2023-09-22T14:30 2023-09-22T14:31'],
  ['2023-09-22T14', '2023-09-22T14:00 2023-09-22T15:00'],
  ['2023-09-22T14:30Z', '2023-09-22T14:30 2023-09-22T14:31'],
  ['2023-09-22T01:30+08:00', '2023-09-21T17:30 2023-09-21T17:31'],
  ['2023-09-22T14:30:20-0330', '2023-09-22T18:00 2023-09-22T18:01'],
  ['2023-09-22T14:00/2023-09-22T16:00', '2023-09-22T14:00 2023-09-22T16:01'],
  ['../2023-09-22T16', '.. 2023-09-22T17:00'],
  ['2023-09-22T16:05/..', '2023-09-22T16:05 ..'],
  ['2023-09-21/2023-09-22T16:00', '2023-09-21T00:00 2023-09-22T16:01'],
  ['2023-09-22', null],
  ['2023-09-22T16:00/2023-09-22T14:00', null],
  ['PT3H', null],
])('%s', (edtf, expected) => {
  expect(read(edtf)).toBe(expected);
});
