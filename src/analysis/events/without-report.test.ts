import { describe, expect, it } from 'vitest';
import { analyzeArticle } from '#analysis/analyze-article.ts';
import { analyzeStory } from '#analysis/analyze-story.ts';

/** The titles of the events of one article, and what each dates. */
function titles(text: string): string[] {
  const { events } = analyzeStory([analyzeArticle({ id: 'a', text, published: '2024-03-16' })]);
  return events.map(({ edtf, title }) => `${edtf}: ${text.slice(title.start, title.end)}`);
}

describe('a date inside reported words', () => {
  it.each([
    ['The mayor said the town would open a school on Monday.', '2024-03-18: the town would open a school'],
    [
      'The mayor added that workers had found cracks in the wall last May.',
      '2023-05: workers had found cracks in the wall',
    ],
    ['Ann Lee, the mayor, said she had read the letter on Friday.', '2024-03-15: she had read the letter'],
  ])('dates what was said: %s', (text, title) => {
    expect(titles(text)).toEqual([title]);
  });

  it.each([
    [
      'Ann Lee announced on Friday that the bridge would close.',
      '2024-03-15: Ann Lee announced on Friday that the bridge would close',
    ],
    ['The town promised to open a school on Monday.', '2024-03-18: The town promised to open a school'],
  ])('is left to the verb that does something: %s', (text, title) => {
    expect(titles(text)).toEqual([title]);
  });

  it('ends its title before a second date, without the word that leads to it', () => {
    expect(titles('The dam burst at 11 p.m. on March 13.')).toEqual(['2024-03-13T23:00: The dam burst']);
    expect(titles('The dam collapsed on March 13 at about 11 p.m.')).toEqual(['2024-03-13: The dam collapsed']);
  });

  it('keeps the per cent sign of what it cut', () => {
    expect(titles('Shares of the firm fell 18% on Friday.')).toEqual(['2024-03-15: Shares of the firm fell 18%']);
  });
});
