import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokenize } from './tokenize.ts';

const words = (text: string): string[] => tokenize(text).map(({ start, end }) => text.slice(start, end));

describe('tokens', () => {
  it.each([
    ['China’s aides', ['China’s', 'aides']],
    ['a long-term plan', ['a', 'long-term', 'plan']],
    ['the U.S.-led order', ['the', 'U.S.-led', 'order']],
    ['in the U.S. now.', ['in', 'the', 'U.S.', 'now', '.']],
    ['Mr. Roe', ['Mr', '.', 'Roe']],
    ['1,237.5 and 19th', ['1,237.5', 'and', '19th']],
    ['a 52-year-old man', ['a', '52-year-old', 'man']],
    ['“Stop!” (she said)', ['“', 'Stop', '!', '”', '(', 'she', 'said', ')']],
    ['Bashar al-Assad', ['Bashar', 'al-Assad']],
    ['Zürich, 2023.', ['Zürich', ',', '2023', '.']],
    ['the U.S.’s share', ['the', 'U.S.’s', 'share']],
    ['the U.N.-backed plan', ['the', 'U.N.-backed', 'plan']],
    ['at AT&T in June\t2023\r\nthen', ['at', 'AT&T', 'in', 'June', '2023', 'then']],
    ['a\u00a0b', ['a', 'b']],
    ['at 10:30, G7 or B2B', ['at', '10:30', ',', 'G7', 'or', 'B2B']],
    ['a 20-year-old', ['a', '20-year-old']],
    ['5km of it', ['5km', 'of', 'it']],
    ['it’s 3’', ['it’s', '3', '’']],
    ['ne\u0301e Roe', ['ne\u0301e', 'Roe']],
  ])('of %s', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  it.each([
    ['Oslo', 'word'],
    ['a', 'word'],
    ['z', 'word'],
    ['A', 'word'],
    ['Z', 'word'],
    ['@', 'punctuation'],
    ['[', 'punctuation'],
    ['`', 'punctuation'],
    ['{', 'punctuation'],
    ['½', 'number'],
    ['zürich', 'word'],
    ['Ångström', 'word'],
    ['U.S.', 'word'],
    ['52-year-old', 'word'],
    ['1,237.5', 'number'],
    ['19th', 'number'],
    ['٣', 'number'],
    ['“', 'punctuation'],
    ['-', 'punctuation'],
    ['€', 'punctuation'],
  ])('say of %s that it is a %s', (text, kind) => {
    expect(tokenize(text)).toEqual([{ start: 0, end: text.length, kind }]);
  });

  it('have offsets into the whole text', () => {
    const text = 'One two three';
    expect(tokenize(text, 4, 7)).toEqual([{ start: 4, end: 7, kind: 'word' }]);
  });

  it('cover everything but white space, in order', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        let at = 0;
        for (const { start, end } of tokenize(text)) {
          expect(text.slice(at, start).trim()).toBe('');
          at = end;
        }
        expect(text.slice(at).trim()).toBe('');
      }),
    );
  });
});
