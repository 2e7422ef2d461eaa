import { describe, expect, it } from 'vitest';
import { splitWords } from './split-words.ts';

const formsOf = (text: string) => splitWords(text, { start: 0, end: text.length }).map(({ form }) => form);

describe('the words of a sentence', () => {
  it.each([
    ['China’s veto', ['china', 'veto']],
    ['the leaders’ talks', ['the', 'leaders', 'talks']],
    ['The F.B.I. chief', ['the', 'fbi', 'chief']],
    ['a long-term plan', ['a', 'long-term', 'plan']],
    ['1,200 people, 4.2 miles', ['1,200', 'people', '4.2', 'miles']],
    ['It didn’t', ['it', "didn't"]],
    ["the leaders' talks", ['the', 'leaders', 'talks']],
    ["China's veto", ['china', 'veto']],
    ['The U.N. chief', ['the', 'un', 'chief']],
    ['The U.N.-backed plan', ['the', 'un-backed', 'plan']],
    ['in the U.S.', ['in', 'the', 'u.s.']],
    ['US troops', ['u.s.', 'troops']],
    ['the US’s share', ['the', 'u.s.', 'share']],
    ['the U.S.’s share', ['the', 'u.s.', 'share']],
    ['the U.S.-led order', ['the', 'u.s.-led', 'order']],
    ['USA and us', ['u.s.a', 'and', 'us']],
    ['Stop! (she said)', ['stop', 'she', 'said']],
    ['', []],
  ])('of “%s” are read in one form', (text, forms) => {
    expect(formsOf(text)).toEqual(forms);
  });

  it('keep the country US apart from the word us', () => {
    const [country, word] = formsOf('US us');
    expect(country).not.toBe(word);
    expect(formsOf('U.S.')).toEqual([country]);
  });

  it('keep their places in the article', () => {
    const text = 'One. China’s veto';
    expect(splitWords(text, { start: 5, end: text.length }).map(({ start, end }) => text.slice(start, end))).toEqual([
      'China’s',
      'veto',
    ]);
  });
});
