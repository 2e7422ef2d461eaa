import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { analyzeArticle } from '#analysis/analyze-article.ts';
import { analyzeStory } from '#analysis/analyze-story.ts';
import type { ArticleInput } from '#analysis/annotations.ts';
import { readSeeds } from '#preprocess/read-seeds.ts';
import { describeFindings } from './describe-findings.ts';
import { readMarkedDates } from './read-marked-dates.ts';
import { readMarkedDays } from './read-marked-days.ts';
import { readMarkedDifferences } from './read-marked-differences.ts';
import { readMarkedNames } from './read-marked-names.ts';
import { readStory } from './read-story.ts';

const published = '2024-03-05';

/** The stories of a hand-made text, by folder. */
const READERS: Record<string, (text: string) => ArticleInput[][]> = {
  articles: (text) => [[{ id: 'a', text, published }]],
  dates: (text) => [[{ id: 'a', ...readMarkedDates(text) }]],
  days: (text) => [[{ id: 'a', ...readMarkedDays(text) }]],
  differences: (text) =>
    readMarkedDifferences(text).map(({ a, b }) => [
      { id: 'a', text: a, published },
      { id: 'b', text: b, published },
    ]),
  events: (text) => [readStory(text)],
  links: (text) => [readStory(text)],
  names: (text) => [[{ id: 'a', text: readMarkedNames(text).text, published }]],
  publication: (text) => [[{ id: 'a', text: text.slice(text.indexOf('\n') + 1) }]],
  utterances: (text) => [readStory(text)],
};

const describeStory = (story: ArticleInput[]): string =>
  describeFindings(analyzeStory(story.map((article) => analyzeArticle(article))));

/**
 * What is found in each text, whether right or wrong, as it was last looked at. A change of the rules shows here in full:
 * read what it changes, and if all of that is meant, take it over with `npx vitest run tests/corpus/findings.test.ts -u`.
 */
for (const [folder, readStories] of Object.entries(READERS)) {
  const url = new URL(`${folder}/`, import.meta.url);
  describe(`the findings in ${folder} are those that were last looked at`, () => {
    it.each(readdirSync(url).filter((file) => file.endsWith('.txt')))('%s', async (file) => {
      const stories = readStories(readFileSync(new URL(file, url), 'utf8'));
      const found = stories.map(describeStory);
      await expect(found.join('\n')).toMatchFileSnapshot(
        fileURLToPath(new URL(`findings/${folder}/${file}`, import.meta.url)),
      );
    });
  });
}

it.each(readSeeds('seeds'))(
  'the findings in the bundled story $id are those that were last looked at',
  async (story) => {
    const articles = story.articles.map(({ id, text, published: day }) => ({
      id,
      text,
      ...(day && { published: day }),
    }));
    await expect(describeStory(articles)).toMatchFileSnapshot(
      fileURLToPath(new URL(`findings/seeds/${story.id}.txt`, import.meta.url)),
    );
  },
);
