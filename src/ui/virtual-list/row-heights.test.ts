import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RowHeights } from './row-heights.ts';

describe('RowHeights', () => {
  it('takes all rows for usual until they are measured', () => {
    const rows = new RowHeights(5, 10);
    expect([rows.total, rows.startOf(3), rows.rowAt(29), rows.rowAt(30)]).toEqual([50, 30, 2, 3]);
    expect(rows.measure(1, 25)).toBe(15);
    expect([rows.total, rows.startOf(1), rows.startOf(2), rows.rowAt(34), rows.rowAt(35)]).toEqual([65, 10, 35, 1, 2]);
  });

  it('tells what a row has beyond the usual only when it is measured for the first time', () => {
    const rows = new RowHeights(5, 10);
    expect([rows.measure(2, 4), rows.measure(2, 4), rows.measure(2, 30), rows.total]).toEqual([-6, 0, 0, 70]);
  });

  it('stays within the list', () => {
    const rows = new RowHeights(3, 10);
    expect([rows.rowAt(-5), rows.rowAt(1000)]).toEqual([0, 2]);
    expect(new RowHeights(0, 10).rowAt(5)).toBe(0);
  });

  it('has each row where the heights of those before it add up to', () => {
    const measures = fc.array(fc.tuple(fc.nat(39), fc.integer({ min: 1, max: 40 })), { maxLength: 30 });
    fc.assert(
      fc.property(measures, fc.integer({ min: 1, max: 40 }), (given, count) => {
        const rows = new RowHeights(count, 10);
        const heights = Array.from({ length: count }, () => 10);
        for (const [row, height] of given) {
          if (row >= count) continue;
          heights[row] = height;
          rows.measure(row, height);
        }
        let start = 0;
        for (const [row, height] of heights.entries()) {
          expect([rows.startOf(row), rows.rowAt(start), rows.rowAt(start + height - 1)]).toEqual([start, row, row]);
          start += height;
        }
        expect(rows.total).toBe(start);
      }),
    );
  });
});
