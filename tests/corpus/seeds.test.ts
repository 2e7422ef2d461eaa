import { readFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import type { StoryBundle } from '#bundle/story-bundle.ts';
import { buildBundle } from '#preprocess/build-bundle.ts';
import { readSeeds } from '#preprocess/read-seeds.ts';
import { describeArticle } from './describe-article.ts';
import { describeEvents } from './describe-events.ts';
import { describeLinks } from './describe-links.ts';
import type { ExpectedStory } from './expected.ts';
import { describeUtterances } from './describe-utterances.ts';
import { overlaps } from './locate.ts';
import { ScoreCard } from './score-card.ts';

/** What a careful reader finds in the bundled story, against what the program finds. */
const expected = JSON.parse(readFileSync(new URL('seeds.expected.json', import.meta.url), 'utf8')) as ExpectedStory;
const seed = readSeeds('seeds').find(({ id }) => id === expected.story);
if (!seed) throw new Error(`no story "${expected.story}" in seeds`);
const story = seed;
const card = new ScoreCard();
afterAll(() => console.log(`The bundled story\n${card.print()}`));

let bundle: StoryBundle | undefined;
const find = () => (bundle ??= buildBundle(story));

for (const { id, file, text } of story.articles) {
  describe(file, () => {
    describeArticle(expected.articles[id] ?? {}, text, card, () => {
      const article = find().articles.find((each) => each.id === id);
      if (!article) throw new Error(`the bundle has no article "${id}"`);
      return { article, entities: find().entities };
    });
  });
}

describe('the two articles together', () => {
  const [a, b] = story.articles.map(({ text }) => text);
  describeLinks(expected.links, { a: a ?? '', b: b ?? '' }, card, () => find().links);
  describe('utterances', () => {
    describeUtterances(expected.utterances, card, find);
  });
  describeEvents(expected.events, new Map(story.articles.map(({ id, text }) => [id, text])), card, () => find().events);

  for (const { name, mentions } of expected.people) {
    it(`${name} stands behind each of: ${mentions.join(', ')}`, () =>
      card.check('people', () => {
        const person = find().entities.find((entity) => entity.name === name);
        expect(person?.type).toBe('person');
        const missed = find().articles.flatMap(({ text, names }) => {
          const theirs = names.filter(({ entity }) => entity === person?.id);
          return mentions.filter((words) =>
            findAll(text, words).some((place) => !theirs.some((mention) => overlaps(mention, place))),
          );
        });
        expect(missed).toEqual([]);
      }));
  }
});

/** All places of the words as whole words. */
function findAll(text: string, words: string): { start: number; end: number }[] {
  const matches = text.matchAll(new RegExp(`(?<![\\p{L}-])${words}(?![\\p{L}-])`, 'gu'));
  return [...matches].map(({ index }) => ({ start: index, end: index + words.length }));
}
