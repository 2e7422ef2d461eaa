import { expect, it } from 'vitest';
import { analyzeArticle } from '#analysis/analyze-article.ts';
import { toArticleFindings } from './to-article-findings.ts';

it('tells of an article how much was found, and the first quotation of somebody who is named', () => {
  const text = `The harbour

"It was loud," a neighbour said. "We saw the fire on 4 May 2023," said Ada Marsh, the mayor. ${'Ships waited. '.repeat(9)}`;
  expect(toArticleFindings(analyzeArticle({ id: 'a', text, title: 'The fire' }))).toEqual({
    article: 'a',
    language: 'en',
    title: 'The fire',
    quotations: 2,
    people: 1,
    dates: 1,
    quoted: { words: '"We saw the fire on 4 May 2023,"', speaker: 'Ada Marsh' },
  });
  expect(toArticleFindings(analyzeArticle({ id: 'b', text: 'Ships waited.' })).quoted).toBe(null);
});
