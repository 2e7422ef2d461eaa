import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ArticleAnalysis } from '#analysis/article-analysis.ts';
import type { PassageLink } from '#analysis/story-annotations.ts';
import { workSeconds } from '#tests/bench/work-seconds.ts';
import { draftArticle } from './draft-article.fixture.ts';
import { linkArticles } from './link-articles.ts';

const FLOOD = draftArticle({
  id: 'a',
  text: `Heavy rain flooded the harbour district of Lund on Tuesday, and rescuers took 48 people to a school.
The mayor thanked the rescuers for their quick work.
Trains between the two cities were cancelled until Friday.
“We will rebuild every house in the harbour,” Anna Berg told residents.`,
  names: { Lund: 'e1', 'The mayor': 'e2', 'Anna Berg': 'e2' },
  quotations: { '“We will rebuild every house in the harbour,”': 'e2' },
});
const FLOOD_ELSEWHERE = draftArticle({
  id: 'b',
  text: `Anna Berg, the mayor, told residents that every house in the harbour would be rebuilt.
The harbour district of Lund was flooded after heavy rain, and 47 people were brought to a school by rescuers.
A football match was won by the visitors.
Forecasters see more sun from Thursday.`,
  names: { 'Anna Berg, the mayor': 'e2', Lund: 'e1' },
  quotations: { 'every house in the harbour would be rebuilt': 'e2' },
});

const words = (article: ArticleAnalysis, { start, end }: { start: number; end: number }) =>
  article.text.slice(start, end);
const read = (links: PassageLink[], a: ArticleAnalysis, b: ArticleAnalysis) =>
  links.map((link) => [link.relation, words(a, link.a).slice(0, 18), words(b, link.b).slice(0, 18)]);

describe('links between two articles', () => {
  const { links } = linkArticles(FLOOD, FLOOD_ELSEWHERE);

  it('join what both say, in whatever order they say it', () => {
    expect(read(links, FLOOD, FLOOD_ELSEWHERE)).toEqual([
      ['same', 'Heavy rain flooded', 'The harbour distri'],
      ['same', '“We will rebuild e', 'Anna Berg, the may'],
    ]);
  });

  it('carry ids made of their places', () => {
    expect(links[0]?.id).toBe(`a.0-b.${FLOOD_ELSEWHERE.text.indexOf('The harbour')}`);
  });

  it('name the count on which the two differ', () => {
    const [number] = links[0]?.differences.filter(({ kind }) => kind === 'number') ?? [];
    expect(number?.a && words(FLOOD, number.a)).toBe('48 people');
    expect(number?.b && words(FLOOD_ELSEWHERE, number.b)).toBe('47 people');
  });

  it('are none between articles on other things', () => {
    const other = draftArticle({
      id: 'c',
      text: 'The band opened its tour in Oslo.\nTickets were sold out within an hour.',
    });
    expect(linkArticles(FLOOD, other).links).toEqual([]);
  });

  it('are none where only names agree', () => {
    const trip = draftArticle({ id: 'c', text: 'Anna Berg flew to Lund.', names: { 'Anna Berg': 'e2', Lund: 'e1' } });
    const vote = draftArticle({ id: 'd', text: 'Lund elected Anna Berg.', names: { 'Anna Berg': 'e2', Lund: 'e1' } });
    expect(linkArticles(trip, vote).links.filter(({ relation }) => relation === 'same')).toEqual([]);
  });

  it('are none in empty articles', () => {
    const empty = draftArticle({ id: 'c', text: '' });
    expect(linkArticles(empty, FLOOD)).toEqual({ links: [], reuse: { a: 'c', b: 'a', share: 0, copied: [] } });
  });
});

const SENTENCES = [
  'The council closed the old bridge on Monday.',
  'Engineers had warned of cracks in the old bridge.',
  'The council is expected to close the old bridge.',
  'Some 60 drivers protested outside the town hall.',
  'About 55 drivers and shopkeepers protested at the town hall.',
  'The mayor did not promise a new bridge before the election.',
  'She wants a new bridge for 1.2 million crowns.',
  '“The old bridge is safe,” the mayor said.',
];
const article = (id: string) =>
  fc.array(fc.constantFrom(...SENTENCES), { maxLength: 8 }).map((sentences) =>
    draftArticle({
      id,
      text: sentences.join(' '),
      names: { 'The council': 'e1', 'The mayor': 'e2' },
      people: ['e2'],
      quotations: { '“The old bridge is safe,”': 'e2' },
    }),
  );

describe('whatever two articles say', () => {
  it('their links do not depend on which comes first', () => {
    fc.assert(
      fc.property(article('a'), article('b'), (a, b) => {
        const forth = linkArticles(a, b).links;
        const back = linkArticles(b, a).links.map(mirror);
        const byId = (x: PassageLink, y: PassageLink) => (x.id < y.id ? -1 : 1);
        expect(back.toSorted(byId)).toEqual(forth.toSorted(byId));
      }),
      { numRuns: 60 },
    );
  });

  it('passages are whole sentences and differences lie inside them, on whole words', () => {
    fc.assert(
      fc.property(article('a'), article('b'), (a, b) => {
        for (const link of linkArticles(a, b).links) {
          for (const [side, own] of [
            [link.a, a],
            [link.b, b],
          ] as const) {
            expect(own.sentences.some(({ start, end }) => start === side.start && end === side.end)).toBe(true);
          }
          for (const { a: left, b: right } of link.differences) {
            if (left) expectInside(left, link.a, a.text);
            if (right) expectInside(right, link.b, b.text);
            expect(left ?? right).not.toBeNull();
          }
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('hostile articles', () => {
  it('of one endless sentence are linked in no time', () => {
    const text = 'the bridge of the council and the mayor, '.repeat(5000);
    const endless = (id: string) => draftArticle({ id, text, names: { 'the council': 'e1', 'the mayor': 'e2' } });
    const [a, b] = [endless('a'), endless('b')];
    expect(workSeconds(() => linkArticles(a, b))).toBeLessThan(5);
  });
});

function mirror({ a, b, differences, ...link }: PassageLink): PassageLink {
  return {
    ...link,
    id: `${b.article}.${b.start}-${a.article}.${a.start}`,
    a: b,
    b: a,
    differences: differences.map(({ kind, a: left, b: right }) => ({ kind, a: right, b: left })),
  };
}

function expectInside(
  span: { start: number; end: number },
  passage: { start: number; end: number },
  text: string,
): void {
  expect(span.start).toBeGreaterThanOrEqual(passage.start);
  expect(span.end).toBeLessThanOrEqual(passage.end);
  expect(text.slice(span.start, span.end)).toMatch(/^\S.*\S$/su);
  expect(text.slice(Math.max(0, span.start - 1), span.start + 1)).not.toMatch(/^\p{L}\p{L}$/u);
  expect(text.slice(span.end - 1, span.end + 1)).not.toMatch(/^\p{L}\p{L}$/u);
}
