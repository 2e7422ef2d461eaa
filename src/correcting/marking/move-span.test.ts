import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toSpanMoves } from './move-span.ts';

const TEXT = 'It rained. The old mill burnt, she said. Nobody came.';
const SENTENCES = [
  { start: 0, end: 10, paragraph: 0 },
  { start: 11, end: 40, paragraph: 0 },
  { start: 41, end: 53, paragraph: 0 },
];
const article = { text: TEXT, sentences: SENTENCES };
const MILL = { start: 11, end: 29 };

/** The words to which each move leads; null for none. */
const wordsAfter = (at: { start: number; end: number }) =>
  Object.fromEntries(
    Object.entries(toSpanMoves(article, at)).map(([name, to]) => [name, to && TEXT.slice(to.start, to.end)]),
  );

describe('toSpanMoves', () => {
  it('moves by whole sentences and whole words', () => {
    expect(wordsAfter(MILL)).toEqual({
      previousSentence: 'It rained.',
      nextSentence: 'Nobody came.',
      startEarlier: 'rained. The old mill burnt',
      startLater: 'old mill burnt',
      endEarlier: 'The old mill',
      endLater: 'The old mill burnt,',
    });
  });

  it('moves nowhere beyond the text, and leaves at least a word', () => {
    expect(wordsAfter({ start: 0, end: 2 })).toMatchObject({
      previousSentence: null,
      startEarlier: null,
      startLater: null,
      endEarlier: null,
      endLater: 'It rained.',
    });
    expect(wordsAfter({ start: 48, end: 53 })).toMatchObject({ nextSentence: null, endLater: null });
  });

  it('gives spans of the text, whatever is chosen in whatever text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), fc.nat(60), fc.nat(60), (text, from, length) => {
        const start = Math.min(from, text.length);
        const at = { start, end: Math.min(text.length, start + length) };
        for (const to of Object.values(toSpanMoves({ text, sentences: [] }, at))) {
          const { start: first, end: last } = to ?? { start: 0, end: 1 };
          expect(first >= 0 && first < last && last <= Math.max(1, text.length)).toBe(true);
        }
      }),
    );
  });
});
