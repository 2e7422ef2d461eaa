import { readFileSync, readdirSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { analyzeArticle } from '#analysis/analyze-article.ts';
import type { ArticleAnalysis } from '#analysis/article-analysis.ts';
import { describeArticle } from './describe-article.ts';
import type { ExpectedArticle } from './expected.ts';
import { ScoreCard } from './score-card.ts';

/** Articles made by hand for what the bundled story lacks: `x.txt` with `x.expected.json` beside it. */
const FOLDER = new URL('articles/', import.meta.url);
const read = (file: string) => readFileSync(new URL(file, FOLDER), 'utf8');
const names = readdirSync(FOLDER).filter((file) => file.endsWith('.txt'));
const card = new ScoreCard();
afterAll(() => console.log(`Articles made by hand\n${card.print()}`));

for (const file of names) {
  const text = read(file);
  const id = file.replace(/\.txt$/, '');
  const expected = JSON.parse(read(`${id}.expected.json`)) as ExpectedArticle;
  let analysis: ArticleAnalysis | undefined;
  const find = () =>
    (analysis ??= analyzeArticle({ id, text, ...(expected.published && { published: expected.published }) }));

  describe(file, () => {
    it('can be analysed, every finding within its text', () => {
      const { names: mentions, quotations, dates, sentences } = find();
      for (const span of [...mentions, ...dates, ...sentences, ...quotations.flatMap(({ spans }) => spans)]) {
        expect(span.start).toBeGreaterThanOrEqual(0);
        expect(span.end).toBeGreaterThan(span.start);
        expect(span.end).toBeLessThanOrEqual(text.length);
      }
    });

    describeArticle(expected, text, card, () => ({ article: find(), entities: find().entities }));
  });
}
