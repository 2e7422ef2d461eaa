import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extractNames } from '#analysis/names/extract-names.ts';
import { extractStructure } from '#analysis/text/extract-structure.ts';
import { workSeconds } from '#tests/bench/work-seconds.ts';
import { extractQuotations } from './extract-quotations.ts';

const noNames = extractNames(extractStructure(''));
const extract = (text: string) => extractQuotations('a', extractStructure(text), noNames);

const piece = fc.constantFrom(
  '“',
  '”',
  '"',
  "'",
  '‘',
  '’',
  "''",
  '«',
  '»',
  '(',
  ')',
  ',',
  '.',
  ' — ',
  '\n',
  '\n\n',
  ' ',
  '6\' 2"',
  'Ann Lee',
  'said',
  'that',
  'he',
  'according to',
  'adding',
  'the plan',
  'would',
  'fail',
  'told',
  'and',
  'who',
  ':',
);
const text = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(' '));

/** Seconds of work of the quickest of three runs: garbage of the one before is collected in one of them. */
function time(input: string): number {
  const structure = extractStructure(input);
  return Math.min(...[1, 2, 3].map(() => workSeconds(() => extractQuotations('a', structure, noNames))));
}

describe('quotations of any text', () => {
  it('lie within it, in order, with distinct ids, and come out the same twice', () => {
    fc.assert(
      fc.property(text, (input) => {
        const once = extract(input);
        const starts = once.quotations.map(({ spans }) => spans[0]?.start ?? -1);
        expect(starts).toEqual(starts.toSorted((a, b) => a - b));
        expect(new Set(once.quotations.map(({ id }) => id)).size).toBe(once.quotations.length);
        for (const { spans, speaker, cue, relay } of once.quotations) {
          for (const span of [...spans, speaker, cue, relay]) {
            if (!span) continue;
            expect(span.start).toBeGreaterThanOrEqual(0);
            expect(span.end).toBeGreaterThan(span.start);
            expect(span.end).toBeLessThanOrEqual(input.length);
          }
        }
        expect(extract(input)).toEqual(once);
      }),
      { numRuns: 300 },
    );
  });
});

describe('time grows with the length of the text and no faster', () => {
  it.each([
    ['quotation marks alone', '" '],
    ['opening marks alone', '“a '],
    ['single marks', "'a "],
    ['single marks before a double one', "'a s' b "],
    ['feet and inches', '1\' 1"'],
    ['short quotations in one sentence', '“a” and '],
    ['a sentence that nests', 'he said that '],
    ['a sentence of cues', 'she said the plan would fail, adding '],
    ['commas', 'a, '],
    ['dashes', 'a — '],
    ['brackets', '(a) said '],
    ['sources', 'according to it, '],
  ])('%s', { timeout: 60_000 }, (_what, unit) => {
    const once = unit.repeat(Math.ceil(15_000 / unit.length));
    time(once); // compiles the code
    // Eight times the text takes about eight times the work; sixty-four times would be quadratic.
    expect(time(once.repeat(8))).toBeLessThan(20 * time(once) + 0.05);
  });

  it('reads 100,000 quotation marks and a sentence of 1 MB', { timeout: 60_000 }, () => {
    expect(extract('“a” '.repeat(50_000)).quotations.length).toBeLessThanOrEqual(1);
    expect(extract(`She said ${'the plan would fail and '.repeat(42_000)}`).quotations).toHaveLength(1);
  });
});
