import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldText, toSourceSpan } from './fold-text.ts';

describe('foldText', () => {
  it.each([
    ['Résumé of the CAFÉ', 'resume of the cafe'],
    ['re\u0301sume\u0301', 'resume'],
    ['Łódź, Ørsted, Straße, Ǽsir', 'lodz, orsted, strasse, aesir'],
    ['“Syrian-led” ‘term’ «mot» „Wort“', '"syrian-led" \'term\' "mot" "wort"'],
    ['long–term long—term long‑term', 'long-term long-term long-term'],
    ['a\u00a0b\u2009c', 'a b c'],
    ['co\u00adoperation \u200bzero', 'cooperation zero'],
    ['ﬁnal Ｆｕｌｌ', 'final full'],
    ['ΣΊΣΥΦΟΣ σίσυφος', 'σισυφοσ σισυφοσ'],
  ])('folds %j to %j', (source, folded) => {
    expect(foldText(source).text).toBe(folded);
  });

  it('leads back to the letters with their diacritics, and to the whole of a letter that became two', () => {
    const source = 'die re\u0301gion Straße';
    const folded = foldText(source);
    const slice = (word: string) => {
      const start = folded.text.indexOf(word);
      const span = toSourceSpan(folded, start, start + word.length);
      return source.slice(span.start, span.end);
    };
    expect(slice('re')).toBe('re\u0301');
    expect(slice('strass')).toBe('Straß');
    expect(slice('stras')).toBe('Straß');
  });

  it('points into the source, in order, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (source) => {
        const { text, starts, ends } = foldText(source);
        expect([starts.length, ends.length]).toEqual([text.length, text.length]);
        const isSound = [...starts].every((start, at) => {
          const end = ends[at] ?? 0;
          return start < end && end <= source.length && start >= (starts[at - 1] ?? 0);
        });
        expect(isSound).toBe(true);
      }),
    );
  });

  it('changes nothing when it folds again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (source) => {
        const once = foldText(source).text;
        expect(foldText(once).text).toBe(once);
      }),
    );
  });
});
