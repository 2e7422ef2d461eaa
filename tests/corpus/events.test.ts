import { readFileSync, readdirSync } from 'node:fs';
import { afterAll, describe } from 'vitest';
import { analyzeArticle } from '#analysis/analyze-article.ts';
import { analyzeStory } from '#analysis/analyze-story.ts';
import type { StoryAnalysis } from '#analysis/story-annotations.ts';
import { describeMerges } from './describe-merges.ts';
import type { ExpectedMerges } from './expected.ts';
import { readStory } from './read-story.ts';
import { ScoreCard } from './score-card.ts';

/** Small stories made by hand: `x.txt` with its articles, and what of their tellings is one event beside it. */
const FOLDER = new URL('events/', import.meta.url);
const read = (file: string) => readFileSync(new URL(file, FOLDER), 'utf8');
const card = new ScoreCard();
afterAll(() => console.log(`The same event in stories made by hand\n${card.print()}`));

for (const file of readdirSync(FOLDER).filter((each) => each.endsWith('.txt'))) {
  const expected = JSON.parse(read(file.replace(/\.txt$/, '.expected.json'))) as ExpectedMerges;
  let analysis: StoryAnalysis | undefined;
  const find = () => (analysis ??= analyzeStory(readStory(read(file)).map((article) => analyzeArticle(article))));
  describe(file, () => {
    describeMerges(expected, card, find);
  });
}
