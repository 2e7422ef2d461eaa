import { describe, expect, it } from 'vitest';
import { type Tone, toSeries } from './series.ts';
import { toBars } from './to-bars.ts';

const bars = (edges: number[], ...things: [from: number, to: number, tone: Tone][]) =>
  toBars(
    toSeries(
      'a',
      'events',
      things.map(([from, to, tone], ref) => ({ from, to, tone, ref })),
    ),
    edges,
  ).map(
    ({ from, to, count, within, amount: { sure, unsure, told } }) =>
      `${from}–${to}: ${within} of ${count} = ${sure} + ${unsure} + ${told}`,
  );

describe('toBars', () => {
  it('counts what lies between two edges, each kind for itself, and leaves out the empty stretches', () => {
    expect(bars([0, 10, 20, 30], [1, 2, 'sure'], [9, 10, 'told'], [20, 30, 'sure'], [25, 26, 'unsure'])).toEqual([
      '0–10: 2 of 2 = 1 + 0 + 1',
      '20–30: 2 of 2 = 1 + 1 + 0',
    ]);
  });

  it('shares a long thing out over all the stretches in which it can lie', () => {
    expect(bars([0, 10, 20], [5, 15, 'unsure'])).toEqual(['0–10: 0 of 1 = 0 + 0.5 + 0', '10–20: 0 of 1 = 0 + 0.5 + 0']);
    expect(bars([0, 10], [5, 15, 'unsure'])).toEqual(['0–10: 0 of 1 = 0 + 0.5 + 0']);
  });

  it('takes for sure only what surely lies there', () => {
    expect(bars([0, 10, 20], [5, 15, 'sure'], [5, 6, 'sure'])).toEqual([
      '0–10: 1 of 2 = 1 + 0.5 + 0',
      '10–20: 0 of 1 = 0 + 0.5 + 0',
    ]);
  });

  it('has nothing to show of what lies elsewhere', () => {
    expect(bars([0, 10], [10, 11, 'sure'], [-5, 0, 'sure'])).toEqual([]);
  });

  it('takes no longer for what lasts long', () => {
    const edges = Array.from({ length: 3_000 }, (_, at) => at);
    const ages = Array.from({ length: 20_000 }, (): [number, number, Tone] => [0, 2_999, 'sure']);
    expect(bars(edges, ...ages)).toHaveLength(2_999);
  });
});
