import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { workSeconds } from '#tests/bench/work-seconds.ts';
import { foldText } from './fold-text.ts';
import { splitSearchWords, toPrefixEnd } from './split-search-words.ts';

const wordsOf = (text: string) => splitSearchWords(text).map(({ word }) => word);

describe('splitSearchWords', () => {
  it.each([
    ['China’s long-term “plan”', ['china', 's', 'long', 'term', 'plan']],
    ['the U.S.-led force, U.N. and e.g. this', ['the', 'us', 'led', 'force', 'un', 'and', 'eg', 'this']],
    ['It ends.I begin', ['it', 'ends', 'i', 'begin']],
    ['1,237.5 people on 22nd', ['1', '237', '5', 'people', 'on', '22nd']],
    ['习近平主席 said', ['习', '近', '平', '主', '席', 'said']],
    ['… — !', []],
    ['', []],
  ])('finds the words of %j', (text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });

  it('points at the words as they stand in the text', () => {
    const text = 'before: Café’s U.S. end';
    expect(splitSearchWords(text, 8).map(({ start, end }) => text.slice(start, end))).toEqual([
      'Café',
      's',
      'U.S',
      'end',
    ]);
  });

  it('gives spans in order and within bounds, each of which folds to its word, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.nat(5), (text, start) => {
        const words = splitSearchWords(text, start);
        const isSound = words.every(({ word, start: from, end }, index) => {
          const folded = foldText(text.slice(from, end)).text.replaceAll('.', '');
          return (
            from >= (words[index - 1]?.start ?? start) && from < end && end <= text.length && folded.includes(word)
          );
        });
        expect(isSound).toBe(true);
      }),
      { numRuns: 50 },
    );
  });

  it.each(['a.'.repeat(200_000), 'a'.repeat(1_000_000), '“'.repeat(300_000), '. '.repeat(300_000)])(
    'takes little time for a hostile text',
    (text) => {
      expect(workSeconds(() => splitSearchWords(text))).toBeLessThan(3);
    },
  );
});

describe('toPrefixEnd', () => {
  it.each([
    ['multipolar', 5, 'multi'],
    ['résumé', 2, 'ré'],
    ['U.S', 2, 'U.S'],
    ['Straße', 5, 'Straß'],
    ['short', 9, 'short'],
  ])('ends in %j after %i letters behind %j', (text, length, prefix) => {
    const [word] = splitSearchWords(text);
    expect(word && text.slice(0, toPrefixEnd(text, word, length))).toBe(prefix);
  });
});
