import { analyzeArticle } from '#analysis/analyze-article.ts';
import type { ArticleAnalysis } from '#analysis/article-analysis.ts';
import { linkArticles } from '#analysis/links/link-articles.ts';
import { mergeEntities } from '#analysis/names/merge-entities.ts';
import { extractStructure } from '#analysis/text/extract-structure.ts';
import { generateText } from './generate-articles.ts';
import { readNewsTexts } from './read-news-texts.ts';
import { PASSAGE_PAIRS, readPassagePairs } from './read-passage-pairs.ts';
import { scorePassages } from './score-passages.ts';
import { workSeconds } from './work-seconds.ts';

const SIZES = [50, 100, 200]; // sentences an article
const PAIRS = 20;
const LENGTH = 60_000; // more than 200 sentences, in characters

/** How well passages of one event are told from others like it, and how long linking two articles takes. */
export function benchLinks(): void {
  const pairs = readPassagePairs();
  if (pairs.length === 0) console.log(`links: not scored, since ${PASSAGE_PAIRS} is not here`);
  else {
    console.log(`${pairs.length} pairs of sentences    best F1  at threshold  F1 at the app's own`);
    for (const [name, { best, threshold, atOwn }] of Object.entries(scorePassages(pairs))) {
      const own = atOwn === undefined ? '' : atOwn.toFixed(3);
      console.log(
        `${name.padEnd(28)}${best.toFixed(3).padStart(6)}${threshold.toFixed(3).padStart(14)}${own.padStart(21)}`,
      );
    }
  }

  console.log('\nlinking a pair, ms        sentences   first time   profiles kept   links a pair');
  const news = readNewsTexts().join('\n\n');
  const sets = { 'our own, shared paragraphs': (seed: number) => generateText(LENGTH, seed), news: cutNews(news) };
  for (const [name, toText] of Object.entries(sets)) {
    if (toText(1) === '') console.log(`${name}: not measured, since the texts are not here`);
    else for (const size of SIZES) console.log(name.padEnd(27) + measurePairs(toText, size));
  }
}

const cutNews = (news: string) => (seed: number) => news.slice(seed * LENGTH, (seed + 1) * LENGTH);

function measurePairs(toText: (seed: number) => string, size: number): string {
  const cut = (text: string): string => text.slice(0, extractStructure(text).sentences[size - 1]?.end);
  const pairs = Array.from({ length: PAIRS }, (_, at) => {
    const texts = [cut(toText(2 * at + 1)), cut(toText(2 * at + 2))];
    const both = texts.map((text, n) => analyzeArticle({ id: `a${n}`, text, published: '2024-03-05' }));
    return mergeEntities(both).articles as [ArticleAnalysis, ArticleAnalysis]; // as many come out as go in
  });
  let links = 0;
  const run = (): void => {
    for (const [a, b] of pairs) links += linkArticles(a, b).links.length;
  };
  run();
  // Articles of their own again, for which nothing is kept; compiled it is by then.
  for (const [at, [a, b]] of pairs.entries()) pairs[at] = [{ ...a }, { ...b }];
  links = 0;
  const first = workSeconds(run);
  const count = links / PAIRS;
  const kept = workSeconds(run);
  const ms = (seconds: number): string => ((seconds / PAIRS) * 1000).toFixed(1);
  return [String(size).padStart(8), ms(first).padStart(12), ms(kept).padStart(15), count.toFixed(0).padStart(14)].join(
    ' ',
  );
}
