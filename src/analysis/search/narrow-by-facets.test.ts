import { describe, expect, it } from 'vitest';
import type { Quotation } from '#analysis/annotations.ts';
import { indexQuotations, type SearchableArticle } from './index-quotations.ts';
import { type ChosenValues, FACET_NAMES, type FacetName } from './quote-request.ts';
import { searchQuotations } from './search-quotations.ts';
import { ENTITIES, toArticle } from './test-articles.ts';

const NOTHING: ChosenValues = { speaker: [], article: [], kind: [], date: [] };
/** The same quotations, all said by both people of the story. */
const byBoth = ({ quotations, ...article }: SearchableArticle): SearchableArticle => ({
  ...article,
  quotations: quotations.map((quotation): Quotation => {
    const { speaker } = quotation;
    return { ...quotation, speaker: speaker && { ...speaker, entity: null, candidates: ['e1', 'e2'] } };
  }),
});
const ARTICLES = [
  toArticle('one', 'A', ['e1|2023-09-22|“The harbour opens”', 'e2|2023-09-23|the harbour is old']),
  toArticle('none', 'B', []),
  byBoth(toArticle('two', 'C', ['e1|2023-09-22|“Trade will grow”'])),
  toArticle('three', 'D', ['|2023|trade “grows” in the harbour', '||“No trade”']),
];
const INDEX = indexQuotations(ARTICLES, ENTITIES);

function countsOf(typed: string, chosen: Partial<ChosenValues> = {}) {
  const { found, facets } = searchQuotations(INDEX, { typed, chosen: { ...NOTHING, ...chosen }, sort: 'story' });
  const toText = (name: FacetName) =>
    facets[name].values.map((value, place) => `${value} ${facets[name].counts[place]}`);
  const [speaker, article, kind, date] = FACET_NAMES.map(toText);
  return { found: Array.from(found), speaker, article, kind, date };
}

describe('the facets of an answer', () => {
  it('lists what the story has, the most quoted speaker first and nobody last, the newest date first', () => {
    expect(countsOf('')).toEqual({
      found: [0, 1, 2, 3, 4],
      speaker: ['Ana Ruiz 2', 'José Örn 2', 'not named 2'],
      article: ['one 2', 'two 1', 'three 2'],
      kind: ['direct 4', 'mixed 0', 'indirect 1'],
      date: ['2023 4', '2023-09-23 1', '2023-09-22 2', 'unknown 1'],
    });
  });

  it.each<[Partial<ChosenValues>, number[]]>([
    [{ speaker: ['José Örn'] }, [1, 2]],
    [{ speaker: ['José Örn', 'not named'] }, [1, 2, 3, 4]],
    [{ speaker: ['José Örn'], article: ['two'] }, [2]],
    [{ kind: ['direct', 'mixed'], article: ['three', 'one'] }, [0, 3, 4]],
    [{ date: ['2023-09-22', 'unknown'] }, [0, 2, 4]],
    [{ date: ['2023'] }, [0, 1, 2, 3]],
    [{ speaker: ['Nobody We Know'], date: ['1990'] }, [0, 1, 2, 3, 4]],
    [{ speaker: ['Nobody We Know', 'José Örn'] }, [1, 2]],
  ])('take several values as "or" and several facets as "and": %j finds %j', (chosen, found) => {
    expect(countsOf('', chosen).found).toEqual(found);
  });

  it('count under the query and the other facets, and not under their own choice', () => {
    expect(countsOf('harbour ', { article: ['one'], kind: ['direct'] })).toEqual({
      found: [0],
      speaker: ['Ana Ruiz 1', 'José Örn 0', 'not named 0'],
      article: ['one 1', 'two 0', 'three 1'],
      kind: ['direct 1', 'mixed 0', 'indirect 1'],
      date: ['2023 1', '2023-09-23 0', '2023-09-22 1', 'unknown 0'],
    });
  });

  it('counts nothing when nothing is found', () => {
    expect(countsOf('lighthouse ').speaker).toEqual(['Ana Ruiz 0', 'José Örn 0', 'not named 0']);
  });
});

describe('the dates to choose from', () => {
  const valuesOf = (days: string[], chosen: string[] = []) => {
    const index = indexQuotations(
      [
        toArticle(
          'one',
          'A',
          days.map((day) => `|${day}|words`),
        ),
      ],
      [],
    );
    return searchQuotations(index, { typed: '', chosen: { ...NOTHING, date: chosen }, sort: 'story' }).facets.date
      .values;
  };
  const daysOf = (month: string, count: number) =>
    Array.from({ length: count }, (_, day) => `${month}-${String(day + 1).padStart(2, '0')}`);

  it('are days while they are few', () => {
    expect(valuesOf(['2023-09-21', '2023-09-22', '2011-01-05'])).toEqual(['2023-09-22', '2023-09-21', '2011-01-05']);
  });

  it('are months when there are many days', () => {
    expect(valuesOf([...daysOf('2023-09', 20), '2023-10-01'])).toEqual(['2023-10', '2023-09']);
  });

  it('are years when there are many months', () => {
    const months = ['2021', '2022', '2023'].flatMap((year) => daysOf(year, 12));
    expect(valuesOf(months.map((month) => `${month}-15`))).toEqual(['2023', '2022', '2021']);
  });

  it('are larger for words of which no more is certain, and say so of those of which nothing is', () => {
    expect(valuesOf(['2023-09-22', '2023-09~', '2020', '2018/2019', '../2011', ''])).toEqual([
      '2023-09',
      '2023-09-22',
      '2020',
      'unknown',
    ]);
  });

  it('have those that are chosen among them, of whatever size, when something was said then', () => {
    expect(valuesOf(['2023-09-22', '2011-01-05'], ['2023', '2023-08', '2011-01'])).toEqual([
      '2023',
      '2023-09-22',
      '2011-01',
      '2011-01-05',
    ]);
  });
});
