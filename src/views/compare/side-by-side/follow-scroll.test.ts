import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { followScroll } from './follow-scroll.ts';

const from = (top: number) => ({ top, visible: 100, whole: 500 });
const to = { visible: 100, whole: 900 };

describe('followScroll', () => {
  it('starts and ends both texts together, however long they are', () => {
    const points = [{ from: 200, to: 100 }];
    expect(followScroll(from(0), to, points)).toBe(0);
    expect(followScroll(from(400), to, points)).toBe(800);
  });

  it('puts a linked passage on the reading line beside its partner', () => {
    // Scrolled half way, the line stands in the middle of the box: at 200 + 50.
    expect(followScroll(from(200), to, [{ from: 250, to: 700 }])).toBe(650);
  });

  it('goes evenly where nothing is linked', () => {
    expect(followScroll(from(200), to, [])).toBe(400);
  });

  it('stays still when the other text has nothing to scroll', () => {
    expect(followScroll(from(200), { visible: 100, whole: 80 }, [])).toBe(0);
  });

  it('never goes backwards while the reader goes forward', () => {
    const steps = fc.array(fc.tuple(fc.integer({ min: 1, max: 99 }), fc.integer({ min: 0, max: 99 })), {
      maxLength: 4,
    });
    fc.assert(
      fc.property(steps, fc.nat(400), fc.nat(400), (increments, one, other) => {
        let point = { from: 0, to: 0 };
        const points = increments.map(([x, y]) => (point = { from: point.from + x, to: point.to + y + 1 }));
        const [first, second] = [Math.min(one, other), Math.max(one, other)];
        const line = (top: number) => top / 4;
        const seen = (top: number) => followScroll(from(top), { visible: 100, whole: 10_000 }, points) + line(top);
        expect(seen(second)).toBeGreaterThanOrEqual(seen(first) - 1e-6);
      }),
    );
  });
});
