import { expect, it } from 'vitest';
import { indexQuotations } from '#analysis/search/index-quotations.ts';
import { assertBundle } from '#bundle/assert-bundle.ts';
import { generateQuotations } from './generate-quotations.ts';

const SIZE = { quotations: 1_000, articles: 30, speakers: 40 };

it('makes a story that holds together, of the asked size, the same every time', () => {
  const story = generateQuotations(SIZE);
  expect(() => assertBundle(story)).not.toThrow();
  expect(story.articles).toHaveLength(SIZE.articles);
  expect(story.articles.flatMap(({ quotations }) => quotations)).toHaveLength(SIZE.quotations);
  expect(JSON.stringify(generateQuotations(SIZE))).toBe(JSON.stringify(story));
});

it('has the words, speakers and years of a language and of a long story', () => {
  const story = generateQuotations({ quotations: 25_000, articles: 500, speakers: 600 });
  const { words, columns } = indexQuotations(story.articles, story.entities);
  expect(words.vocabulary.length).toBeGreaterThan(15_000);
  expect(columns.speaker.values.length).toBeGreaterThan(500);
  expect(columns.date.values).toHaveLength(11);
  expect(words.tokens.length / 25_000).toBeGreaterThan(20);
});
