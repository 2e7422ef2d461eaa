import { expect, it } from 'vitest';
import { findGapsWithEnds } from './find-gaps.ts';

const pair = (a: number, b: number) => ({ a, b, equal: true });
const read = (...[aligned, lengths, reach]: Parameters<typeof findGapsWithEnds>) =>
  findGapsWithEnds(aligned, lengths, reach).map(({ a, b }) => `${a.from}–${a.to} | ${b.from}–${b.to}`);

it.each<[string, [number, number][], [number, number], string[]]>([
  ['nothing aligned', [], [3, 3], []],
  ['all aligned', [[0, 0]], [1, 1], []],
  ['words before on one side', [[2, 0]], [3, 1], ['0–2 | 0–0']],
  ['words behind on the other side', [[0, 0]], [1, 4], ['1–1 | 1–4']],
  [
    'words between',
    [
      [0, 0],
      [2, 1],
      [3, 4],
    ],
    [4, 5],
    ['1–2 | 1–1', '3–3 | 2–4'],
  ],
  [
    'words everywhere',
    [
      [1, 2],
      [3, 4],
    ],
    [6, 7],
    ['0–1 | 0–2', '2–3 | 3–4', '4–6 | 5–7'],
  ],
])('the gaps of an alignment: %s', (_what, aligned, [a, b], expected) => {
  expect(
    read(
      aligned.map(([inA, inB]) => pair(inA, inB)),
      { a, b },
    ),
  ).toEqual(expected);
});

it('the gaps at the ends reach as far as asked', () => {
  expect(read([pair(5, 1), pair(8, 9)], { a: 20, b: 12 }, 3)).toEqual(['2–5 | 0–1', '6–8 | 2–9', '9–12 | 10–12']);
});
