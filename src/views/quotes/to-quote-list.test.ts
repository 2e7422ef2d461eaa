import { describe, expect, it } from 'vitest';
import { indexQuotations } from '#analysis/search/index-quotations.ts';
import { searchQuotations } from '#analysis/search/search-quotations.ts';
import { EVERYTHING, type QuoteSearch, toQuoteRequest } from './search-params.ts';
import { toArticle, toStory } from '#bundle/test-quotations.ts';
import { toQuoteList } from './to-quote-list.ts';
import { toResultWords } from './to-result-words.ts';
import { toStoryQuotations } from './to-story-quotations.ts';

const STORY = toStory([
  toArticle('A', ['Ana: “The harbour opens”', 'José: that the harbour is old', 'Nobody was there.']),
  toArticle('B', ['Nothing said.']),
  toArticle('C', ['the two: “Trade will grow”', 'officials: that trade “grows” in the harbour']),
]);
const QUOTATIONS = toStoryQuotations(STORY);
const INDEX = indexQuotations(STORY.articles, STORY.entities);

function listOf(given: Partial<QuoteSearch>) {
  const search = { ...EVERYTHING, ...given };
  return toQuoteList(QUOTATIONS, search, searchQuotations(INDEX, toQuoteRequest(search)));
}
const speakersOf = (search: Partial<QuoteSearch>) =>
  Array.from(listOf(search).found, (ordinal) => QUOTATIONS.cardAt(ordinal).speaker.heading);
const choose = (chosen: Partial<QuoteSearch['chosen']>) => ({ chosen: { ...EVERYTHING.chosen, ...chosen } });

describe('toStoryQuotations', () => {
  it('has the card of every quotation that the search finds, past articles without any', () => {
    expect(speakersOf({})).toEqual(['Ana Ruiz', 'José Örn', 'Ana Ruiz and José Örn', 'Speaker not named']);
    expect([0, 1, 2, 3].map((ordinal) => QUOTATIONS.ordinalOf(QUOTATIONS.cardAt(ordinal).id))).toEqual([0, 1, 2, 3]);
  });

  it('marks what the query finds', () => {
    const { found, query } = listOf({ q: 'trade grows ' });
    const { article, highlights } = QUOTATIONS.cardAt(found[0] ?? 0, query.terms);
    expect(highlights.map(({ start, end }) => article.text.slice(start, end))).toEqual(['trade', 'grows']);
  });
});

describe('toQuoteList', () => {
  it('words the values of the facets, and counts them under the choice of the others', () => {
    const { facets } = listOf(choose({ kind: ['direct'] }));
    expect(facets.map(({ name, first }) => [name, first.map(({ label, count }) => `${label} ${count}`)])).toEqual([
      ['speaker', ['Ana Ruiz 2', 'José Örn 1', 'not named 0']],
      ['article', ['Title of A 1', 'Title of C 1']],
      ['kind', ['direct 2', 'mixed 1', 'indirect 1']],
      ['date', ['not known 2']],
    ]);
    expect(facets[1]?.first.map(({ letter }) => letter)).toEqual(['A', 'C']);
  });

  it('puts those that stand for most of what is found first when there are many', () => {
    const articles = Array.from('ABCDEFGHI', (letter) =>
      toArticle(letter, letter === 'H' ? [': “Trade, now”', ': “Trade, later”'] : [': “Nothing”']),
    );
    const story = toStory(articles);
    const search = { ...EVERYTHING, q: 'trade ' };
    const answer = searchQuotations(indexQuotations(articles, []), toQuoteRequest(search));
    const facetWith = (chosen: string[]) => {
      const asked = { ...EVERYTHING, chosen: { ...EVERYTHING.chosen, article: chosen } };
      const facet = toQuoteList(toStoryQuotations(story), asked, answer).facets[1];
      return [facet?.first, facet?.toAll()].map((values) => values?.map(({ letter }) => letter).join(''));
    };
    expect(facetWith([])).toEqual(['HABCDEFG', 'HABCDEFGI']);
    expect(facetWith(['article-i'])).toEqual(['HABCDEFGI', 'HABCDEFGI']);
  });

  it('shows a quotation that the address names although the search leaves it out', () => {
    const { id } = QUOTATIONS.cardAt(2);
    expect(listOf({ q: 'harbour ', quote: id })).toMatchObject({ leftOut: { id }, named: -1, isUnknown: false });
    expect(listOf({ q: 'trade ', quote: id })).toMatchObject({ leftOut: null, named: 0, isUnknown: false });
    expect(listOf({ quote: 'gone' })).toMatchObject({ leftOut: null, named: -1, isUnknown: true });
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
