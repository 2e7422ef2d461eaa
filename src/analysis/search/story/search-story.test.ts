import { describe, expect, it } from 'vitest';
import { indexQuotations } from '#analysis/search/index-quotations.ts';
import { ENTITIES, toArticle } from '#analysis/search/test-articles.ts';
import type { StoryEvent } from '#analysis/story-annotations.ts';
import { indexStory, type SearchableStory } from './index-story.ts';
import { searchStory } from './search-story.ts';
import { STORY_GROUPS } from './story-request.ts';

const MOST = { people: 9, articles: 9, events: 9, quotations: 9, passages: 9 };

/** An article of quotations, each line of which is a passage; and events that stand for whole lines. */
function open(lines: string[], titles: string[] = ['Floods in the valley']) {
  const articles = titles.map((title, place) => ({
    ...toArticle(`a${place}`, 'AB'[place] ?? '', place === 0 ? lines : [], title),
    author: null,
    titleSpan: null,
    headings: [],
    setAside: [],
    sentences: place > 0 ? [] : toLines(lines),
  }));
  const events = toLines(lines).map((span, place): StoryEvent => ({
    id: `a0.e${place}`,
    title: { article: 'a0', start: span.start, end: span.start + 12 },
    edtf: null,
    earliest: null,
    latest: null,
    certainty: 'undated',
    sources: [
      {
        article: 'a0',
        passage: span,
        sentence: span,
        origin: null,
        edtf: null,
        basis: 'stated',
        modality: 'happened',
        modalityCue: null,
      },
    ],
    participants: ['e1'],
    places: [],
  }));
  const story: SearchableStory = { articles, entities: ENTITIES, events };
  const index = indexStory(story, indexQuotations(articles, ENTITIES));
  const textOf = ({ start, end }: { start: number; end: number }) => articles[0]?.text.slice(start, end);
  const find = (typed: string) => searchStory(index, { typed, most: MOST, explains: true });
  return { find, textOf, totals: (typed: string) => toTotals(find(typed).groups) };
}

const toTotals = (groups: ReturnType<typeof searchStory>['groups']) =>
  Object.fromEntries(STORY_GROUPS.filter((name) => groups[name].total > 0).map((name) => [name, groups[name].total]));

function toLines(lines: string[]) {
  let start = 0;
  return lines.map((line) => {
    const span = { start, end: start + line.length, paragraph: 0 };
    start = span.end + 1;
    return span;
  });
}

describe('searchStory', () => {
  it('finds people by what they are called, articles by title, and the same words as event, quotation and passage', () => {
    const { totals } = open(['e1||the river has risen', '||nothing else']);
    expect(totals('ruiz')).toEqual({ people: 1, events: 2, quotations: 1 });
    expect(totals('mayor')).toEqual({ people: 1 });
    expect(totals('valley')).toEqual({ articles: 1 });
    expect(totals('river')).toEqual({ events: 1, quotations: 1, passages: 1 });
  });

  it('also finds people whom nobody quotes, and says so', () => {
    const { find } = open(['e1||we wait']);
    expect(find('orn').groups.people.hits).toEqual([{ name: 'José Örn', quotations: 0, entity: 'e2' }]);
    expect(find('ruiz').groups.people.hits).toEqual([{ name: 'Ana Ruiz', quotations: 1, entity: 'e1' }]);
  });

  it('puts words in a row before words that are near, and those before words far apart', () => {
    const { find, textOf } = open([
      '||the bridge one two three four five six seven eight nine ten was closed',
      '||the bridge was soon closed',
      '||the bridge closed',
    ]);
    const { hits, best } = find('bridge closed ').groups.passages;
    expect(hits.map((hit) => textOf(hit)?.length)).toEqual([19, 28, 72]);
    expect(best).toBe(0);
  });

  it('puts a whole word before the beginning of a longer one', () => {
    const { find, textOf } = open(['||the portal opened', '||the port opened']);
    expect(find('port').groups.passages.hits.map(textOf)).toEqual(['||the port opened', '||the portal opened']);
  });

  it('puts what has the words in its name before what has them elsewhere', () => {
    const { find } = open(['||one and then a harbour', '||a harbour and more']);
    expect(find('harbour').groups.events.hits).toEqual([{ event: 1 }, { event: 0 }]);
    expect(find('mayor').groups.people.best).toBeGreaterThan(find('ruiz').groups.people.best);
  });

  it('lets no phrase go from a name into what stands beside it', () => {
    const { totals } = open(['||waters rise'], ['Floods', 'Rain']);
    expect(totals('"floods a"')).toEqual({});
  });

  it('leaves out what has a word with a minus', () => {
    const { totals } = open(['||the river rose', '||the river fell']);
    expect(totals('river -rose')).toEqual({ events: 1, quotations: 1, passages: 1 });
    expect(totals('-rose')).toEqual({});
  });

  it('searches quotations alone where a condition is about those', () => {
    const { totals } = open(['e1||the river rose', 'e2||the river fell']);
    expect(totals('river speaker:ruiz')).toEqual({ quotations: 1 });
  });

  it('forgives a slip, but only where nothing has the word as typed', () => {
    const { find, totals } = open(['||the commission met', '||a comission with one s']);
    expect(find('commision').respellings).toEqual([
      { typed: 'commision', spellings: expect.arrayContaining(['commission']) },
    ]);
    expect(totals('comission').passages).toBe(1);
  });

  it('says of a query that finds nothing what each of its terms finds', () => {
    const { find } = open(['||the river rose', '||a bridge fell']);
    const { lone } = find('river bridge xyzzyx');
    expect(lone.map(({ typed, alone, without }) => [typed, alone, without])).toEqual([
      ['river', 3, 0],
      ['bridge', 3, 0],
      ['xyzzyx', 0, 0],
    ]);
    expect(find('river bridge ').lone.map(({ without }) => without)).toEqual([3, 3]);
  });

  it('gives no more hits than are wanted, and counts all', () => {
    const { find } = open(Array.from({ length: 30 }, (_, place) => `||rain on day ${place}`));
    const { hits, total } = find('rain').groups.passages;
    expect([hits.length, total]).toEqual([9, 30]);
  });

  it('finds nothing where nothing is asked for', () => {
    const { find } = open(['||the river rose']);
    expect(find('')).toMatchObject({ respellings: [], lone: [] });
    expect(find('').groups.passages).toEqual({ hits: [], total: 0, best: Infinity });
    expect(find('-xyzzyx ').groups.quotations).toEqual({ hits: [], total: 0, best: Infinity });
    expect(find('-xyzzyx ').lone).toEqual([]);
  });

  it('explains a single term by nothing, and none unless it is asked', () => {
    const { find } = open(['||the river rose']);
    expect(find('xyzzyx ').lone.map(({ typed, alone, without }) => [typed, alone, without])).toEqual([
      ['xyzzyx', 0, 0],
    ]);
    expect(find('xyzzyx speaker:ruiz ').lone.map(({ alone, without }) => [alone, without])).toEqual([[0, 0]]);
  });

  it('explains terms that are left out as if they were wanted', () => {
    const { find } = open(['||the river rose']);
    expect(find('river -rose ').lone.map(({ typed, alone, without }) => [typed, alone, without])).toEqual([
      ['river', 3, 0],
      ['rose', 3, 3],
    ]);
  });

  it('explains the first eight of many terms', () => {
    const { find } = open(['||one two three four five six seven eight nine']);
    expect(find('one two three four five six seven eight nine xyzzyx ').lone).toHaveLength(8);
  });

  it('forgives a slip where a condition is about quotations', () => {
    const { find } = open(['e1||the commission met', 'e2||the commission met']);
    const { groups, query, respellings } = find('commision speaker:ruiz ');
    expect([groups.quotations.total, groups.passages.total]).toEqual([1, 0]);
    expect(respellings).toEqual([{ typed: 'commision', spellings: ['commission'] }]);
    expect(query.terms.map(({ words }) => words.map(({ spellings }) => [...(spellings ?? [])]))).toEqual([
      [['commission']],
    ]);
  });

  it('keeps the words as typed where near ones find nothing either', () => {
    const { find } = open(['||the commission met', '||a bridge fell']);
    const { query, respellings } = find('commision bridge ');
    expect(respellings).toEqual([]);
    expect(query.terms.map(({ typed }) => typed)).toEqual(['commision', 'bridge']);
  });
});
