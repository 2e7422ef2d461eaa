import { describe, expect, it } from 'vitest';
import { toDensity } from './to-density.ts';

const span = { from: 0, to: 40 };

describe('toDensity', () => {
  it('shares a thing out over the parts in which it can lie', () => {
    expect(
      toDensity(
        [
          { from: 0, to: 20 },
          { from: 0, to: 10 },
        ],
        span,
        4,
      ),
    ).toEqual([1, 1 / 3, 0, 0]);
  });

  it('counts what reaches out of the span at its ends, and an empty story as nothing', () => {
    expect(
      toDensity(
        [
          { from: -50, to: 5 },
          { from: 35, to: 900 },
        ],
        span,
        4,
      ),
    ).toEqual([1, 0, 0, 1]);
    expect(toDensity([], span, 2)).toEqual([0, 0]);
  });

  it('is quick for a hundred thousand things that last for ever', () => {
    const ages = Array.from({ length: 100_000 }, () => ({ from: 0, to: 10_000 }));
    const density = toDensity(ages, { from: 0, to: 10_000 }, 10_000);
    expect(density.every((share) => share > 0.99)).toBe(true);
  });
});
