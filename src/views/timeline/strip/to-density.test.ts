import { describe, expect, it } from 'vitest';
import { toDensity } from './to-density.ts';

const span = { from: 0, to: 40 };
const extentOf = (from: number, to: number, open: 'from' | 'to' | null = null) => ({
  from,
  to,
  openFrom: open === 'from',
  openTo: open === 'to',
});
const toShares = (extents: ReturnType<typeof extentOf>[]) => toDensity(extents, span, 4).map(({ share }) => share);

describe('toDensity', () => {
  it('shares a thing out over the parts in which it can lie', () => {
    expect(toShares([extentOf(0, 20), extentOf(0, 10)])).toEqual([1, 1 / 3, 0, 0]);
  });

  it('counts what reaches out of the span at its ends, and an empty story as nothing', () => {
    expect(toShares([extentOf(-50, 5), extentOf(35, 900)])).toEqual([1, 0, 0, 1]);
    expect(toShares([])).toEqual([0, 0, 0, 0]);
  });

  it.each([
    ['what has both ends', [extentOf(10, 30)], [0, 1, 1, 0]],
    ['what goes on', [extentOf(0, 40, 'to')], [1, 0.75, 0.5, 0.25]],
    ['what began before', [extentOf(0, 40, 'from')], [0.25, 0.5, 0.75, 1]],
    ['what goes on for a while', [extentOf(10, 30, 'to')], [0, 1, 0.5, 0]],
    ['what goes on where something else lies', [extentOf(0, 40, 'to'), extentOf(20, 30)], [1, 0.75, 1, 0.25]],
  ])('fades towards an open end: %s', (_what, extents, firmness) => {
    expect(toDensity(extents, span, 4).map(({ firm }) => Math.round(firm * 100) / 100)).toEqual(firmness);
  });

  it('is quick for a hundred thousand things that last for ever', () => {
    const ages = Array.from({ length: 100_000 }, () => extentOf(0, 10_000));
    const density = toDensity(ages, { from: 0, to: 10_000 }, 10_000);
    expect(density.every(({ share }) => share > 0.99)).toBe(true);
  });
});
