import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { workSeconds } from '#tests/bench/work-seconds.ts';
import { readWords } from './read-words.ts';
import { splitSearchWords } from './split-search-words.ts';

function wordsOf(text: string, start = 0, end = text.length): string[] {
  const words: string[] = [];
  readWords(text, start, end, (source, from, to) => words.push(source.slice(from, to).toLowerCase()));
  return words;
}

describe('readWords', () => {
  it.each([
    ['China’s long–term “plan” …', ['china', 's', 'long', 'term', 'plan']],
    ['the U.S.-led force, U.N. and e.g. this', ['the', 'us', 'led', 'force', 'un', 'and', 'eg', 'this']],
    ['U.S.led, a.b1, 4U.S.', ['us', 'led', 'ab', '1', '4u', 's']],
    ['the café of Łódź', ['the', 'cafe', 'of', 'lodz']],
    ['co\u00adoperation', ['cooperation']],
  ])('reads %j', (text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });

  it('reads nothing outside of the part', () => {
    expect(wordsOf('peace.U.S. now', 2, 9)).toEqual(['ace', 'us']);
  });

  it('reads the same words as splitSearchWords, from any part of any text', () => {
    const plain = fc.constantFrom(
      'a',
      'Be',
      'U',
      'S',
      '.',
      '.',
      ' ',
      '-',
      '’',
      '“',
      '7',
      '…',
      '\u00a0',
      '—',
      '`',
      '\n',
    );
    const other = fc.constantFrom('é', 'ß', '习', '\u0301', '\u00ad', 'ª', '½', 'ﬁ', '\u200b', '´', '😀');
    const text = fc
      .array(fc.oneof({ weight: 9, arbitrary: plain }, { weight: 1, arbitrary: other }), { maxLength: 40 })
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, fc.nat(5), fc.nat(5), (sample, start, cut) => {
        const end = Math.max(start, sample.length - cut);
        expect(wordsOf(sample, start, end)).toEqual(splitSearchWords(sample, start, end).map(({ word }) => word));
      }),
      { numRuns: 2_000 },
    );
  });

  it.each(['a.'.repeat(500_000), 'a'.repeat(2_000_000), '. '.repeat(500_000)])(
    'takes little time for a hostile text',
    (text) => expect(workSeconds(() => wordsOf(text))).toBeLessThan(3),
  );
});
