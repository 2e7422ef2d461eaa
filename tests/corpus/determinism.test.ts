import { readFileSync, readdirSync } from 'node:fs';
import { afterEach, describe, expect, it } from 'vitest';
import { analyzeArticle } from '#analysis/analyze-article.ts';
import { analyzeStory } from '#analysis/analyze-story.ts';
import type { Span } from '#analysis/annotations.ts';
import type { Difference, PassageLink } from '#analysis/story-annotations.ts';
import { buildDataFiles } from '#preprocess/build-data-files.ts';
import { readSeeds } from '#preprocess/read-seeds.ts';

const FOLDER = new URL('articles/', import.meta.url);
const articles = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.txt'))
  .map((file) => ({ id: file, text: readFileSync(new URL(file, FOLDER), 'utf8'), published: '2024-03-05' }));

const analyseAll = () =>
  JSON.stringify([...buildDataFiles('seeds').files, ...articles.map((article) => analyzeArticle(article))]);

afterEach(() => {
  process.env['TZ'] = 'UTC';
});

describe('the analysis of the same texts', () => {
  it('gives the same bytes twice', () => {
    expect(analyseAll()).toBe(analyseAll());
  });

  it.each(['Asia/Kathmandu', 'America/St_Johns', 'Pacific/Kiritimati'])('gives the same bytes in %s', (zone) => {
    const inUtc = analyseAll();
    process.env['TZ'] = zone;
    expect(new Date(0).getTimezoneOffset(), 'the zone has really changed').not.toBe(0);
    expect(analyseAll()).toBe(inUtc);
  });
});

describe('the links of two articles', () => {
  it('do not depend on which article comes first', () => {
    const [a, b] = readSeeds('seeds').flatMap((story) =>
      story.articles.map(({ id, text }) => analyzeArticle({ id, text, published: '2023-09-22' })),
    );
    if (!a || !b) throw new Error('the bundled story has two articles');
    const forth = analyzeStory([a, b]).links;
    const back = analyzeStory([b, a]).links.map(swap);
    expect(back.map(readLink).toSorted()).toEqual(forth.map(readLink).toSorted());
  });
});

const swap = ({ a, b, differences, ...link }: PassageLink): PassageLink => ({
  ...link,
  a: b,
  b: a,
  differences: differences.map(({ kind, a: left, b: right }) => ({ kind, a: right, b: left })),
});

const readSpan = (span: Span | null) => (span ? `${span.start}–${span.end}` : 'nothing');
const readDifference = ({ kind, a, b }: Difference) => `${kind} ${readSpan(a)} ${readSpan(b)}`;

function readLink({ a, b, relation, score, differences }: PassageLink): string {
  const said = differences.map(readDifference).toSorted();
  return `${readSpan(a)} ${readSpan(b)} ${relation} ${score.toFixed(9)} ${said.join(', ')}`;
}
