import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyzeArticle } from '#analysis/analyze-article.ts';
import { indexQuotations } from '#analysis/search/index-quotations.ts';
import { splitSearchWords } from '#analysis/search/split-search-words.ts';
import { ENTITIES, toArticle } from '#analysis/search/test-articles.ts';
import type { StoryEvent } from '#analysis/story-annotations.ts';
import { indexStory, type SearchableStory } from './index-story.ts';
import { searchStory } from './search-story.ts';

const MANY = { people: 999, articles: 999, events: 999, quotations: 999, passages: 999 };

/** Lines as articles have them: sentences, headings, captions, bylines, other scripts, and what is none of these. */
const line = fc.oneof(
  fc.constantFrom(
    'By Ana Ruiz | Reuters',
    'Home > World > Asia',
    'Find More International News Here',
    'What the mayor said',
    '“We will not wait,” said Mayor José Örn on Monday. He left.',
    'The U.S. envoy arrived on 3 May 2023 at 9.40 a.m.; nobody met him.',
    '习近平会见了叙利亚总统。',
    'photo_4.1',
    '- - -',
  ),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.lorem({ mode: 'sentences', maxCount: 3 }),
);

describe('the passages of an index', () => {
  it('hold every word of an article, so that a search for it arrives where it stands', () => {
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 12 }), (lines) => {
        const text = lines.join('\n');
        const article = { ...analyzeArticle({ id: 'a', text }), letter: 'A', author: null };
        const story = { articles: [article], entities: article.entities, events: [] };
        const index = indexStory(story, indexQuotations(story.articles, story.entities));
        const title = article.titleSpan;
        for (const { word, start, end } of splitSearchWords(text)) {
          if (title && start >= title.start && end <= title.end) continue;
          const { groups } = searchStory(index, { typed: `"${word}"`, most: MANY });
          expect(groups.passages.hits.filter((hit) => hit.start <= start && end <= hit.end)).toHaveLength(1);
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('a story', () => {
  const first = {
    ...toArticle('a', 'A', ['e1||the river rose', 'e9||it rained', 'e1||a dyke broke'], 'Floods'),
    outlet: 'Morning Post',
    author: 'Kari Lund',
    titleSpan: { start: 4, end: 13 },
    sentences: [{ start: 4, end: 18, paragraph: 0 }],
    headings: [{ start: 19, end: 32 }],
    setAside: [],
  };
  const second = {
    ...toArticle('b', 'B', ['e1||calm returned'], 'Sun'),
    author: null,
    titleSpan: null,
    sentences: [{ start: 4, end: 17, paragraph: 0 }],
    headings: [],
    setAside: [],
  };
  const event: StoryEvent = {
    id: 'a.e0',
    title: { article: 'a', start: 4, end: 13 },
    edtf: null,
    earliest: null,
    latest: null,
    certainty: 'undated',
    sources: [
      {
        article: 'b',
        passage: { start: 4, end: 8 },
        sentence: { start: 9, end: 17 },
        origin: null,
        edtf: null,
        basis: 'stated',
        modality: 'happened',
        modalityCue: null,
      },
    ],
    participants: ['e2'],
    places: ['e3'],
  };
  const story: SearchableStory = {
    articles: [first, second],
    entities: [...ENTITIES, { id: 'e3', name: 'Tarn', type: 'place', aliases: ['Tarn'] }],
    events: [event, { ...event, id: 'a.e1', title: { ...event.title, words: 'The calm' }, sources: [] }],
  };
  const told: number[] = [];
  const index = indexStory(story, indexQuotations(story.articles, story.entities), (share) => told.push(share));
  const find = (typed: string) => searchStory(index, { typed, most: MANY }).groups;

  it('tells how far it has been read', () => {
    expect(told).toEqual([0.5, 1]);
  });

  it('has the people who are quoted, the most quoted first, then the others; a place is nobody', () => {
    expect(index.people.list).toEqual([
      { name: 'Ana Ruiz', quotations: 3, entity: 'e1' },
      { name: 'José Örn', quotations: 0, entity: 'e2' },
    ]);
  });

  it('has its passages by article, kind and place', () => {
    expect(find('rose ').passages.hits).toEqual([{ article: 0, kind: 'sentence', start: 4, end: 18 }]);
    expect(find('returned ').passages.hits).toEqual([{ article: 1, kind: 'sentence', start: 4, end: 17 }]);
    expect(index.passages.at(1)).toEqual({ article: 0, kind: 'heading', start: 19, end: 32 });
    expect(find('"rose it" ').passages.total).toBe(0);
  });

  it.each([
    ['floods ', [0]],
    ['river ', [0]],
    ['morning post ', [0]],
    ['kari lund ', [0]],
    ['a ', [0]],
    ['b ', [1]],
    ['sun ', [1]],
    ['"floods the" ', []],
    ['tarn ', []],
  ])('has its articles by title, outlet, author and letter: %j', (typed, articles) => {
    expect(find(typed).articles.hits.map(({ article }) => article)).toEqual(articles);
  });

  it.each([
    ['river ', [0]],
    ['returned ', [0]],
    ['"calm returned" ', [0]],
    ['the calm ', [1, 0]],
    ['örn ', [0, 1]],
    ['tarn ', [0, 1]],
    ['ruiz ', []],
  ])('has its events by title, sentences, people and places: %j', (typed, events) => {
    expect(find(typed).events.hits.map(({ event: place }) => place)).toEqual(events);
  });

  it('has its quotations by their places in their articles', () => {
    expect(find('broke ').quotations.hits).toEqual([{ article: 0, quotation: 2 }]);
    expect(find('returned ').quotations.hits).toEqual([{ article: 1, quotation: 0 }]);
  });
});
