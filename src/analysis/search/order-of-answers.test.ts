import { describe, expect, it } from 'vitest';
import { indexQuotations } from './index-quotations.ts';
import type { QuoteRequest } from './quote-request.ts';
import { searchQuotations } from './search-quotations.ts';
import { ENTITIES, toArticle } from './test-articles.ts';

/** The days, or else the words, of what is found, in order. */
function orderOf(lines: string[], request: Partial<QuoteRequest>): string[] {
  const index = indexQuotations([toArticle('one', 'A', lines)], ENTITIES);
  const chosen = { speaker: [], article: [], kind: [], date: [] };
  const { found } = searchQuotations(index, { typed: '', chosen, sort: 'best', ...request });
  return Array.from(found, (ordinal) => lines[ordinal]?.split('|').at(-1) ?? '');
}

describe('the best match first', () => {
  it('puts the words as typed, in a row, before words near each other, before words anywhere', () => {
    const anywhere = 'interference, above all when it is meant to be unseen by those whom it hurts, is foreign';
    const near = 'foreign guests, and then interference';
    const inARow = 'a foreign interference';
    const lines = [anywhere, near, inARow].map((words) => `||${words}`);
    expect(orderOf(lines, { typed: 'foreign interference ' })).toEqual([inARow, near, anywhere]);
  });

  it('takes words for near when about as many stand between as were asked for', () => {
    const near = 'war one two three four peace';
    const far = 'war one two three four five peace';
    const lines = [`|2023|${far}`, `|2020|${near}`, `|2022|${far} and war`, `|2021|peace ${far}`];
    expect(orderOf(lines, { typed: 'war peace ' })).toEqual([`${far} and war`, `peace ${far}`, near, far]);
  });

  it('puts the words of the quotation before the name of its speaker', () => {
    expect(orderOf(['e1||all is well', '||Ruiz knew'], { typed: 'ruiz ' })).toEqual(['Ruiz knew', 'all is well']);
    expect(orderOf(['e1||all is well', '||a well of Ruiz, and that is all'], { typed: 'ruiz all ' })).toEqual([
      'a well of Ruiz, and that is all',
      'all is well',
    ]);
  });

  it('puts whole words before the beginnings of longer ones', () => {
    expect(orderOf(['||peaceful work', '||peace', '||peaceable'], { typed: 'peace' })).toEqual([
      'peace',
      'peaceful work',
      'peaceable',
    ]);
  });

  it('puts equal ones by the day of speaking, the newest first, unknown days last, then as the story has them', () => {
    const lines = [
      '||peace on no day',
      '|2021-05-06|peace in May 2021',
      '|2023|peace in 2023',
      '|2023-01-02|peace in January 2023',
      '||peace on no day either',
      '|2023-12|peace in December 2023',
      '|2021-05-06|peace in May 2021 again',
      '|2024/..|peace from 2024 on',
    ];
    const byDate = [
      'peace from 2024 on',
      'peace in 2023',
      'peace in December 2023',
      'peace in January 2023',
      'peace in May 2021',
      'peace in May 2021 again',
      'peace on no day',
      'peace on no day either',
    ];
    expect(orderOf(lines, { typed: 'peace ' })).toEqual(byDate);
    expect(orderOf(lines, { typed: 'peece ' })).toEqual(byDate);
  });

  it('does not let the distance of words decide that are equally near', () => {
    const lines = ['|2020|war and then peace', '|2021|war then and now peace'];
    expect(orderOf(lines, { typed: 'war peace ' })).toEqual(['war then and now peace', 'war and then peace']);
  });
});

describe('the other orders', () => {
  const lines = ['e2|2021|four', '|2023|one, two', 'e1||three', 'e1|2022|three!', '|2023|seven'];
  it.each([
    ['story', ['four', 'one, two', 'three', 'three!', 'seven']],
    ['newest', ['one, two', 'seven', 'three!', 'four', 'three']],
    ['oldest', ['four', 'three!', 'one, two', 'seven', 'three']],
    ['speaker', ['three', 'three!', 'four', 'one, two', 'seven']],
    ['longest', ['one, two', 'three!', 'three', 'seven', 'four']],
  ] as const)('sort by %s', (sort, order) => {
    expect(orderOf(lines, { sort })).toEqual(order);
  });

  it('sorts by the title of the article, whatever marks and letters it begins with', () => {
    const articles = ['The harbour', '“Émile” opens', 'a bridge', 'The harbour'].map((title, place) =>
      toArticle(`id${place}`, String.fromCharCode(65 + place), ['||one', '||two'], title),
    );
    const index = indexQuotations(articles, []);
    const chosen = { speaker: [], article: [], kind: [], date: [] };
    const { found } = searchQuotations(index, { typed: '', chosen, sort: 'article' });
    expect(Array.from(found)).toEqual([4, 5, 2, 3, 0, 1, 6, 7]);
  });
});
