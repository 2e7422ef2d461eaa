import { describe, expect, it } from 'vitest';
import { indexQuotations } from './index-quotations.ts';
import type { ChosenValues, QuoteRequest } from './quote-request.ts';
import { searchQuotations } from './search-quotations.ts';
import { ENTITIES, toArticle } from './test-articles.ts';
import { highlightSpans } from './to-highlights.ts';

const ARTICLES = [
  toArticle('one', 'A', [
    'e1|2023-09-22|“We oppose foreign interference of any sort,” [she said.] “and we will go on.”',
    'e2|2023-09-22|that interference, above all when it is meant to be unseen by those whom it hurts, is foreign to him',
    'e1|2023-09-22|“The café is open to foreign guests, and interference has ended”',
    '|2023-09-22|“Nobody spoke of interference”',
  ]),
  toArticle(
    'two',
    'B',
    ['e2|2023-10|“A U.S.-led peace is long-term work”', 'e1|2023-10|that peaceful work goes on'],
    'Peace in the harbour',
  ),
];
const NOTHING: ChosenValues = { speaker: [], article: [], kind: [], date: [] };
const INDEX = indexQuotations(ARTICLES, ENTITIES);
const QUOTATIONS = ARTICLES.flatMap(({ text, quotations }) => quotations.map(({ spans }) => ({ text, spans })));

const search = (typed: string, more: Partial<QuoteRequest> = {}) =>
  searchQuotations(INDEX, { typed, chosen: NOTHING, sort: 'best', ...more });

/** The first words of what a query finds, in order. */
const find = (typed: string) =>
  Array.from(search(typed).found, (ordinal) => {
    const { text, spans } = QUOTATIONS[ordinal] ?? { text: '', spans: [] };
    return text.slice(spans[0]?.start, spans[0]?.end).replace(/[“”,]/g, '').split(' ').slice(0, 2).join(' ');
  });

const marked = (typed: string) => {
  const { found, query } = search(typed);
  return Array.from(found, (ordinal) => {
    const { text, spans } = QUOTATIONS[ordinal] ?? { text: '', spans: [] };
    return highlightSpans(query.terms, text, spans).map(({ start, end }) => text.slice(start, end));
  });
};

describe('searchQuotations', () => {
  it('finds everything, in the order of the story, when nothing is asked', () => {
    expect(Array.from(search('').found)).toEqual([0, 1, 2, 3, 4, 5]);
  });

  it.each([
    ['"foreign interference"', ['We oppose']],
    ['"interference foreign"', []],
    ['“sort and we”', ['We oppose']],
    ['interference -foreign ', ['Nobody spoke']],
    ['interf* -"foreign interference"', ['that interference', 'The café', 'Nobody spoke']],
    ['us-led ', ['A U.S.-led']],
    ['U.S. ', ['A U.S.-led']],
    ['long–term ', ['A U.S.-led']],
    ['term-long ', []],
    ['CAFE ', ['The café']],
    ['interference orn ', ['that interference']],
    ['speaker:orn', ['that interference', 'A U.S.-led']],
    ['speaker:mayor', ['We oppose', 'The café', 'that peaceful']],
    ['speaker:"jose orn"', ['that interference', 'A U.S.-led']],
    ['-speaker:ruiz -speaker:orn', ['Nobody spoke']],
    ['speaker:ruiz speaker:orn -article:a', ['A U.S.-led', 'that peaceful']],
    ['article:b', ['A U.S.-led', 'that peaceful']],
    ['article:harb', ['A U.S.-led', 'that peaceful']],
    ['article:"a title" kind:indirect', ['that interference']],
    ['kind:indirect', ['that interference', 'that peaceful']],
    ['after:2023-09-22', ['A U.S.-led', 'that peaceful']],
    ['before:2023-10-05', ['We oppose', 'that interference', 'The café', 'Nobody spoke']],
    ['before:2023-09-22', []],
    ['speaker: cafe ', ['The café']],
    ['foreign foreign -guests -guests ', ['We oppose', 'that interference']],
  ])('finds for %j', (typed, found) => {
    expect(find(typed)).toEqual(found);
  });

  it.each([
    ['interference ', [['interference'], ['interference'], ['interference'], ['interference']]],
    ['"foreign interference"', [['foreign interference']]],
    ['long-term peac', [['peac', 'long-term']]],
    ['caf', [['caf']]],
    ['cafe', [['café']]],
    ['"sort and we"', [['sort', 'and we']]],
    ['speaker:orn peace ', [['peace']]],
  ])('marks for %j exactly', (typed, marks) => {
    expect(marked(typed)).toEqual(marks);
  });
});

describe('searchQuotations, close spellings', () => {
  const respelled = (typed: string) => search(typed).respellings;

  it('forgives slips when nothing has the word, says so and marks the word it found', () => {
    expect(find('interferense ')).toEqual(['We oppose', 'that interference', 'The café', 'Nobody spoke']);
    expect(respelled('interferense ')).toEqual([{ typed: 'interferense', spellings: ['interference'] }]);
    expect(marked('foriegn guests ')).toEqual([['foreign', 'guests']]);
    expect(find('opose')).toEqual(['We oppose']);
    expect(find('Riuz work ')).toEqual(['that peaceful']);
  });

  it.each(['peace ', 'fore', '"interferense"', 'wok ', 'xyzzyxyz ', '-interferense peace ', 'mayr '])(
    'forgives nothing in %j',
    (typed) => expect(respelled(typed)).toEqual([]),
  );

  it('does not bend words that are there, only not together', () => {
    expect(find('guests work ')).toEqual([]);
    expect(respelled('guests work ')).toEqual([]);
  });

  it('does not bend words that only the facets leave out', () => {
    const { found, respellings } = search('guests ', { chosen: { ...NOTHING, article: ['two'] } });
    expect([found.length, respellings]).toEqual([0, []]);
  });
});

describe('searchQuotations, on anything', () => {
  it.each(['a '.repeat(50_000), `"${'the '.repeat(50_000)}"`, '-x '.repeat(30_000), 'speaker:a '.repeat(2_000)])(
    'takes whatever is typed',
    (typed) => expect(search(typed).total).toBe(6),
  );
});
