import fc from 'fast-check';
import { expect, it } from 'vitest';
import { overlaps } from '#views/timeline/time-window.ts';
import { countIn, findIn, toSeries } from './series.ts';

it('finds and counts what a look at each one finds', () => {
  const extent = fc.tuple(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 1, max: 200 }));
  fc.assert(
    fc.property(fc.array(extent, { maxLength: 300 }), extent, (extents, [start, length]) => {
      const entries = extents.map(([from, long], ref) => ({ from, to: from + long, tone: 'sure' as const, ref }));
      const window = { from: start, to: start + length };
      const series = toSeries('a', 'events', entries);
      const found = findIn(series, window).map((at) => series.refs[at]);
      const expected = entries.filter((entry) => overlaps(window, entry)).map(({ ref }) => ref);
      expect(found.toSorted((x, y) => Number(x) - Number(y))).toEqual(expected);
      expect(countIn(series, window)).toBe(expected.length);
    }),
  );
});
