import { expect, it } from 'vitest';
import type { DeadEnd } from '#analysis/search/explain-nothing.ts';
import { EVERYTHING, type QuoteSearch } from './search-params.ts';
import { toArticle, toStory } from '#bundle/test-quotations.ts';
import { toDeadEndWords } from './to-dead-end-words.ts';

const STORY = toStory([toArticle('A', ['Ana: “The harbour opens”'])]);
const SEARCH: QuoteSearch = {
  ...EVERYTHING,
  q: 'harbour "old town" -speaker:ana',
  chosen: { ...EVERYTHING.chosen, article: ['article-a'], date: ['2023-09', 'unknown'] },
  quote: 'x',
};
const term = { kind: 'term', typed: 'harbour', negated: false, start: 0, end: 7 } as const;
const phrase = { kind: 'term', typed: '"old town"', negated: false, start: 8, end: 18 } as const;
const filter = { kind: 'filter', typed: 'speaker:ana', negated: true, start: 19, end: 31 } as const;
const facet = (name: 'article' | 'date') => ({ kind: 'facet', name, values: SEARCH.chosen[name] }) as const;

const explain = (part: DeadEnd['part'], without: number, alone: number) => {
  const { why, wayOut } = toDeadEndWords(STORY, SEARCH, { part, without, alone, elsewhere: [] }, 9);
  return [why, wayOut && `${wayOut.label} (${wayOut.count})`];
};

it.each([
  [term, 2, 0, 'No quotation of this story has “harbour”.', 'Search without “harbour” (2)'],
  [phrase, 2, 0, 'No quotation of this story has “old town”.', 'Search without “old town” (2)'],
  [term, 0, 3, '3 quotations have “harbour”, but not together with the rest.', 'Search for “harbour” alone (3)'],
  [term, 0, 1, '1 quotation has “harbour”, but not together with the rest.', 'Search for “harbour” alone (1)'],
  [
    { ...term, negated: true },
    2,
    2,
    'You leave out every quotation that has “harbour”.',
    'Search without “harbour” (2)',
  ],
  [filter, 0, 7, 'The filter “-speaker:ana” leaves out 2 of 9 quotations.', null],
  [
    facet('article'),
    1,
    4,
    'The filter “Article: A” leaves out 1 quotation that would be found.',
    'Search without “Article: A” (1)',
  ],
  [facet('date'), 0, 4, 'The filter “Date: September 2023 or not known” leaves out 5 of 9 quotations.', null],
] as const)('says of %j, %i without it, %i with it alone: %s', (part, without, alone, why, wayOut) => {
  expect(explain(part, without, alone)).toEqual([why, wayOut]);
});

it.each([
  [term, { ...SEARCH, q: '"old town" -speaker:ana', quote: null }],
  [filter, { ...SEARCH, q: 'harbour "old town"', quote: null }],
  [facet('article'), { ...SEARCH, chosen: { ...SEARCH.chosen, article: [] }, quote: null }],
])('leads out of %j by leaving just that out', (part, search) => {
  expect(toDeadEndWords(STORY, SEARCH, { part, without: 1, alone: 1, elsewhere: [] }, 9).wayOut?.search).toEqual(
    search,
  );
});
