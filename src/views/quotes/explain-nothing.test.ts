import { describe, expect, it } from 'vitest';
import { explainNothing } from './explain-nothing.ts';
import { indexStory } from './index-story.ts';
import { EVERYTHING, type QuoteSearch } from './search-params.ts';
import { toArticle, toStory } from './test-story.ts';

const INDEXED = indexStory(
  toStory([toArticle('A', ['Ana: “The harbour opens”', 'José: that the harbour is old', 'The lighthouse stays.'])]),
);
const explain = (search: Partial<QuoteSearch>) =>
  explainNothing(INDEXED, { ...EVERYTHING, ...search }).map(({ why, wayOut }) => [
    why,
    wayOut && `${wayOut.label} (${wayOut.count})`,
  ]);

describe('explainNothing', () => {
  it('names the word that no quotation has, and where the articles have it', () => {
    expect(explain({ q: 'harbour lighthouse ' })).toEqual([
      ['No quotation of this story has “lighthouse”.', 'Search without “lighthouse” (2)'],
      ['2 quotations have “harbour”, but not together with the rest.', 'Search for “harbour” alone (2)'],
    ]);
    const [first] = explainNothing(INDEXED, { ...EVERYTHING, q: 'lighthouse ' });
    const [place] = first?.elsewhere ?? [];
    expect(place?.article.text.slice(place.at.start, place.at.end)).toBe('lighthouse');
  });

  it('says how much a filter leaves out', () => {
    expect(explain({ q: 'old ', chosen: { ...EVERYTHING.chosen, kind: ['direct'] } })).toEqual([
      ['1 quotation has “old”, but not together with the rest.', 'Search without “old” (1)'],
      ['The filter “Kind: direct” leaves out 1 quotation that would be found.', 'Search without “Kind: direct” (1)'],
    ]);
    expect(explain({ q: 'lighthouse -speaker:ana' })).toEqual([
      ['No quotation of this story has “lighthouse”.', 'Search without “lighthouse” (1)'],
      ['The filter “-speaker:ana” leaves out 1 of 2 quotations.', null],
    ]);
  });

  it('names words that are left out', () => {
    expect(explain({ q: 'harbour -the ' })[0]).toEqual([
      'You leave out every quotation that has “the”.',
      'Search without “the” (2)',
    ]);
  });
});
