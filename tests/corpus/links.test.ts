import { readFileSync, readdirSync } from 'node:fs';
import { afterAll, describe } from 'vitest';
import { analyzeArticle } from '#analysis/analyze-article.ts';
import { analyzeStory } from '#analysis/analyze-story.ts';
import type { StoryAnalysis } from '#analysis/story-annotations.ts';
import { describePassages } from './describe-passages.ts';
import type { ExpectedPair } from './expected.ts';
import { readStory } from './read-story.ts';
import { ScoreCard } from './score-card.ts';

/** Pairs of articles made by hand: `x.txt` with both, and which of their sentences belong together beside it. */
const FOLDER = new URL('links/', import.meta.url);
const read = (file: string) => readFileSync(new URL(file, FOLDER), 'utf8');
const card = new ScoreCard();
afterAll(() => console.log(`The linked passages of pairs made by hand\n${card.print()}`));

for (const file of readdirSync(FOLDER).filter((each) => each.endsWith('.txt'))) {
  const expected = JSON.parse(read(file.replace(/\.txt$/, '.expected.json'))) as ExpectedPair;
  let analysis: StoryAnalysis | undefined;
  const find = () => (analysis ??= analyzeStory(readStory(read(file)).map((article) => analyzeArticle(article))));
  describe(file, () => {
    describePassages(expected, card, find);
  });
}
