import { describe, expect, it } from 'vitest';
import { analyzeArticle } from '#analysis/analyze-article.ts';
import { analyzeStory } from '#analysis/analyze-story.ts';

/** The titles of the events of a story of these articles; what is left out as "…". Published on 15 March 2024. */
function titles(...texts: string[]): string[] {
  const { events } = analyzeStory(
    texts.map((text, at) => analyzeArticle({ id: `${at}`, text, published: '2024-03-15' })),
  );
  return events.map(({ title: { article, start, end, leftOut } }) => {
    const text = texts[Number(article)] ?? '';
    return leftOut ? `${text.slice(start, leftOut.start)} … ${text.slice(leftOut.end, end)}` : text.slice(start, end);
  });
}

describe('the title of an event', () => {
  it.each([
    [
      'leaves out what stands between who and what',
      'Ann Lund, a banker who wrote two books about the history of the town, became mayor of Moss on Monday.',
      'Ann Lund … became mayor of Moss',
    ],
    [
      'names who a second verb belongs to',
      'The mill of Moss was built by two brothers from the north in 1890 and stood empty from 1974.',
      'The mill of Moss … stood empty',
    ],
    [
      'says what is announced',
      'The bridge at Moss will be closed for two years, the council announced on Monday.',
      'The bridge at Moss will be closed for two years, the council announced',
    ],
    ['begins without a joining word', 'And Ann Lund sold the bank on Monday.', 'Ann Lund sold the bank'],
  ])('%s', (_, text, title) => {
    expect(titles(text)).toContain(title);
  });

  it('is of the article that says who, and not "she"', () => {
    const first = 'Ann Lund is a banker. She sold the old bank of Moss on Monday.';
    const second = 'On Monday Ann Lund sold the old bank of Moss.';
    expect(titles(first, second)).toEqual(['Ann Lund sold the old bank of Moss']);
  });

  it('is of the article that comes sooner to what was done', () => {
    const first = 'The new president of the big old bank in the town of Moss, Ann Lund, sold the ferry on Monday.';
    const second = 'On Monday Ann Lund sold the ferry of the bank of Moss.';
    expect(titles(first, second)).toEqual(['Ann Lund sold the ferry of the bank of Moss']);
  });
});
