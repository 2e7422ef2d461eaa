import { expect, it } from 'vitest';
import type { Quotation } from '#analysis/annotations.ts';
import { draftWording } from './draft-wording.fixture.ts';
import { measureFullness } from './measure-fullness.ts';

it.each<[Quotation['kind'], string, number]>([
  ['direct', 'the dam will hold', 2 * 1.25],
  ['indirect', 'the dam will hold', 2 * 0.9],
  ['mixed', 'the dam will hold', 2 * 0.5],
  ['mixed', 'that “the dam will hold”', 2],
  ['mixed', 'the new dam “will hold”', 1 + 2 * 0.5],
  ['mixed', 'a “new” dam will hold', 1 + 2 * 0.5],
  ['mixed', "a ``new'' dam will hold", 1 + 2 * 0.5],
  ['mixed', 'a "new" dam will "hold"', 2 + 0.5],
])('the fullness of a %s quotation: %s', (kind, words, fullness) => {
  const wording = draftWording('a', words);
  expect(measureFullness({ ...wording, quotation: { ...wording.quotation, kind } })).toBeCloseTo(fullness);
});
