import { describe, expect, it } from 'vitest';
import { blankArticle, blankStory } from '#bundle/test-bundle.ts';
import { locatePassage } from './locate-passage.ts';
import { toSelector } from './to-selector.ts';

const TEXT = 'The mill burnt on Monday. Ada was there. The mill burnt for hours. Nobody saw Ada.';

/** Where words of the text above, the first from `from` on, are found in another text; or why not. */
function find(words: string, text: string, from = 0): number | string {
  const start = TEXT.indexOf(words, from);
  const selector = toSelector({ id: 'a', text: TEXT }, { start, end: start + words.length });
  try {
    return locatePassage(blankStory({ articles: [blankArticle({ id: 'a', letter: 'A', text })] }), selector).start;
  } catch (error) {
    return error instanceof Error ? error.message : '';
  }
}

describe('locatePassage', () => {
  it.each([
    ['where it was', 'Ada was there', TEXT, 0, 26],
    ['behind what was put before it', 'Ada was there', `Fire! ${TEXT}`, 0, 32],
    ['where what follows it has changed', 'Ada was there', TEXT.replace('for hours', 'to the ground'), 0, 26],
    ['the one of two that it was', 'The mill burnt', `Fire! ${TEXT}`, 30, 47],
    ['short words with their surroundings', 'Ada', `Fire! ${TEXT}`, 60, 84],
  ])('finds %s', (_name, words, text, from, place) => {
    expect(find(words, text, from)).toBe(place);
  });

  it.each([
    ['are gone', 'Ada was there', TEXT.replace('Ada was', 'Eve was'), 'no longer stand in the article'],
    ['stand elsewhere only', 'Ada', 'Ada Byron wrote to Babbage.', 'in other surroundings only'],
    ['stand twice alike', 'Ada was there', `${TEXT} ${TEXT}`.replace('The', 'Thy'), 'more than once'],
    ['were of another copy, which is gone', 'The mill burnt', TEXT.slice(41), 'in other surroundings only'],
  ])('finds no place where the words %s', (_name, words, text, why) => {
    expect(find(words, text)).toContain(why);
  });

  it('finds nothing in an article that the story no longer has', () => {
    const selector = toSelector({ id: 'b', text: TEXT }, { start: 0, end: 8 });
    expect(() => locatePassage(blankStory({}), selector)).toThrow('no longer has the article');
  });
});
