import { describe, expect, it } from 'vitest';
import { toFirmness } from './to-firmness.ts';

const span = { from: 0, to: 40 };
const extentOf = (from: number, to: number, open: 'from' | 'to' | null = null) => ({
  from,
  to,
  openFrom: open === 'from',
  openTo: open === 'to',
  approximate: false,
});
const round = (numbers: readonly number[]) => numbers.map((each) => Math.round(each * 100) / 100);

describe('toFirmness', () => {
  it.each([
    ['what has both ends', [extentOf(10, 30)], [0, 1, 1, 0]],
    ['what goes on', [extentOf(0, 40, 'to')], [1, 0.75, 0.5, 0.25]],
    ['what began before', [extentOf(0, 40, 'from')], [0.25, 0.5, 0.75, 1]],
    ['what goes on for a while', [extentOf(10, 30, 'to')], [0, 1, 0.5, 0]],
    ['what began before, up to a day', [extentOf(10, 30, 'from')], [0, 0.5, 1, 0]],
    ['what goes on where something else lies', [extentOf(0, 40, 'to'), extentOf(20, 30)], [1, 0.75, 1, 0.25]],
    ['nothing', [], [0, 0, 0, 0]],
  ])('%s', (_what, extents, firmness) => {
    expect(round(toFirmness(extents, span, 4))).toEqual(firmness);
  });
});
