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

  it('show the longest of one day, and of those the first in the story', () => {
    const longer = `${WIRE}\nMore trains run on Friday.`;
    expect(groups(draft('a', WIRE, '2031-05-02'), draft('b', longer, '2031-05-02'))).toEqual([['b', 'a']]);
    expect(groups(draft('b', WIRE), draft('a', WIRE))).toEqual([['b', 'a']]);
    expect(groups(draft('a', longer, '2031-05-03'), draft('b', WIRE, '2031-05-02'))).toEqual([['b', 'a']]);
  });

  it('are in as many groups as there are texts', () => {
    const others = ['a', 'c'].map((id) => draft(id, OTHER));
    const wires = ['b', 'd'].map((id) => draft(id, WIRE));
    expect(groups(...others, ...wires)).toEqual([
      ['a', 'c'],
      ['b', 'd'],
    ]);
  });

  it.each([
    ['date', 'on Monday', 'on Tuesday', { Monday: '2031-05-05', Tuesday: '2031-05-06' }],
    ['doing', 'will measure', 'measured', {}],
    ['denial', 'Nobody was hurt, and the driver was praised', 'Nobody was hurt, and the driver was not praised', {}],
  ])('do not hide another %s', (_what, one, other, dates) => {
    const [a, b] = ['a', 'b'].map((id, at) =>
      draftArticle({ id, text: at === 0 ? WIRE : WIRE.replace(one, other), dates }),
    );
    expect(a && b && groups(a, b)).toEqual([]);
  });

  it('hide another word', () => {
    expect(groups(draft('a', WIRE), draft('b', WIRE.replace('freight train', 'goods train')))).toEqual([['a', 'b']]);
  });

  it('are none that were not compared', () => {
    const [a, b] = [draft('a', WIRE), draft('b', WIRE)];
    expect(findRepublished([a, b], [], [])).toEqual([]);
    expect(findRepublished([a], [], [{ a: 'a', b: 'b', share: 1, copied: [] }])).toEqual([]);
    expect(findRepublished([b], [], [{ a: 'a', b: 'b', share: 1, copied: [] }])).toEqual([]);
    expect(findRepublished([a, b], [], [{ a: 'b', b: 'a', share: 1, copied: [] }])).toEqual([{ articles: ['a', 'b'] }]);
    expect(findRepublished([a, b], [], [{ a: 'b', b: 'a', share: 0.69, copied: [] }])).toEqual([]);
  });

  it('are no chain: the third is like the second and not like the first', () => {
    const story = ['a', 'b', 'c'].map((id) => draft(id, WIRE));
    const reuse = [
      { a: 'a', b: 'b', share: 1, copied: [] },
      { a: 'b', b: 'c', share: 1, copied: [] },
    ];
    expect(findRepublished(story, [], reuse)).toEqual([{ articles: ['a', 'b'] }]);
  });
});
