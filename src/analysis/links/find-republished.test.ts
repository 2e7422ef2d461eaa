import { describe, expect, it } from 'vitest';
import type { ArticleAnalysis } from '#analysis/article-analysis.ts';
import { draftArticle } from './draft-article.fixture.ts';
import { findRepublished } from './find-republished.ts';
import { linkArticles } from './link-articles.ts';

const WIRE = `A freight train left the rails near Tarn on Monday and blocked the line to the coast for nine hours.
Nobody was hurt, and the driver was praised for braking before the bend.
“The rail had moved by the width of a hand,” Ida Holm of the railway told reporters at the station.
Engineers will measure the whole stretch before passenger trains may use it again.`;
const OTHER = 'The orchestra of the town plays Brahms this evening, and all tickets are sold.';

const draft = (id: string, text: string, published?: string) =>
  draftArticle({ id, text, ...(published !== undefined && { published }) });

function groups(...articles: ArticleAnalysis[]): string[][] {
  const compared = articles.flatMap((a, at) => articles.slice(at + 1).map((b) => linkArticles(a, b)));
  return findRepublished(
    articles,
    compared.flatMap(({ links }) => links),
    compared.map(({ reuse }) => reuse),
  ).map((group) => group.articles);
}

describe('republished articles', () => {
  it('are those with one text', () => {
    expect(groups(draft('a', WIRE), draft('b', OTHER), draft('c', WIRE))).toEqual([['a', 'c']]);
  });

  it('are one text still when a word or a line is changed', () => {
    const edited = `${WIRE.replace('praised', 'lauded')}\nMore trains run on Friday.`;
    expect(groups(draft('a', WIRE), draft('b', edited))).toEqual([['b', 'a']]);
  });

  it('show the one published first', () => {
    const [first, second, third] = ['2031-05-03', '2031-05-02', undefined];
    expect(groups(draft('a', WIRE, first), draft('b', WIRE, second), draft('c', WIRE, third))).toEqual([
      ['b', 'a', 'c'],
    ]);
  });

  it('do not hide another number', () => {
    expect(groups(draft('a', WIRE), draft('b', WIRE.replace('nine hours', 'six hours')))).toEqual([]);
  });

  it('are not a text and its first half', () => {
    expect(groups(draft('a', WIRE), draft('b', WIRE.split('\n').slice(0, 2).join('\n')))).toEqual([]);
  });
});
