import { describe, expect, it } from 'vitest';
import { indexStory } from './index-story.ts';
import { EVERYTHING, type QuoteSearch } from './search-params.ts';
import { toArticle, toStory } from './test-story.ts';
import { toQuoteList } from './to-quote-list.ts';
import { toResultWords } from './to-result-words.ts';

const saidOn = (edtf: string) => ({ edtf, basis: 'stated', date: null }) as const;
const a = toArticle('A', ['Ana: “The harbour opens”', 'José: that the harbour is old', 'Nobody was there.']);
const b = toArticle('B', ['the two: “Trade will grow”', 'officials: that trade “grows” in the harbour']);
const [first, second] = a.quotations.map((quotation, index) => ({ ...quotation, said: saidOn(`2023-0${index + 1}`) }));
const INDEXED = indexStory(toStory([{ ...a, quotations: [first, second].flatMap((one) => one ?? []) }, b]));

const listOf = (search: Partial<QuoteSearch>) => toQuoteList(INDEXED, { ...EVERYTHING, ...search });
const speakersOf = (search: Partial<QuoteSearch>) => listOf(search).cards.map(({ speaker }) => speaker.heading);
const choose = (chosen: Partial<QuoteSearch['chosen']>) => ({ chosen: { ...EVERYTHING.chosen, ...chosen } });
const countsOf = (search: Partial<QuoteSearch>) =>
  Object.fromEntries(listOf(search).facets.flatMap(({ values }) => values.map(({ label, count }) => [label, count])));

describe('toQuoteList', () => {
  it('shows everything in the order of the story when nothing is asked', () => {
    expect(speakersOf({})).toEqual(['Ana Ruiz', 'José Örn', 'Ana Ruiz and José Örn', 'Speaker not named']);
  });

  it.each([
    [choose({ speaker: ['José Örn'] }), 2],
    [choose({ speaker: ['José Örn', 'not named'] }), 3],
    [choose({ speaker: ['José Örn'], article: ['article-b'] }), 1],
    [choose({ kind: ['direct', 'mixed'], article: ['article-b'] }), 2],
    [choose({ speaker: ['Nobody We Know'] }), 4],
    [{ q: 'harbour ', ...choose({ kind: ['indirect'] }) }, 1],
  ])('takes several values of a facet as "or" and facets together as "and": %j finds %i', (search, count) => {
    expect(listOf(search).cards).toHaveLength(count);
  });

  it('counts under the query and the other facets, and not under a facet’s own choice', () => {
    expect(countsOf({})).toMatchObject({
      'Ana Ruiz': 2,
      'José Örn': 2,
      'not named': 1,
      direct: 2,
      mixed: 1,
      indirect: 1,
    });
    expect(countsOf({ q: 'harbour ', ...choose({ kind: ['direct'] }) })).toMatchObject({
      'Ana Ruiz': 1,
      'José Örn': 0,
      'Title of A': 1,
      'Title of B': 0,
      direct: 1,
      mixed: 1,
      indirect: 1,
    });
  });

  it('puts speakers without a name last among the speakers', () => {
    expect(listOf({}).facets[0]?.values.at(-1)?.label).toBe('not named');
  });

  it('sorts by the day of speaking, unknown days last, and by the story', () => {
    expect(speakersOf({ sort: 'newest' }).slice(0, 3)).toEqual(['José Örn', 'Ana Ruiz', 'Ana Ruiz and José Örn']);
    expect(speakersOf({ q: 'trade harbour', sort: 'story' })).toEqual(['Speaker not named']);
  });

  it('shows a quotation that the address names although the search leaves it out', () => {
    const id = INDEXED.cards[2]?.id ?? '';
    expect(listOf({ q: 'harbour ', quote: id }).leftOut?.id).toBe(id);
    expect(listOf({ q: 'trade ', quote: id }).leftOut).toBeNull();
    expect(listOf({ quote: 'gone' }).isUnknown).toBe(true);
  });
});

describe('toResultWords', () => {
  it.each([
    ['', '4 quotations.'],
    ['grow', '2 of 4 quotations.'],
    ['xyzzy ', 'None of 4 quotations.'],
    ['harbor', '3 of 4 quotations. Nothing has “harbor”; the closest spelling is “harbour”.'],
  ])('for %j says %j', (q, words) => {
    expect(toResultWords(listOf({ q }))).toBe(words);
  });
});
