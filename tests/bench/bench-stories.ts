import { analyzeArticle } from '#analysis/analyze-article.ts';
import { analyzeStory } from '#analysis/analyze-story.ts';
import type { ArticleAnalysis } from '#analysis/article-analysis.ts';
import { choosePairs } from '#analysis/links/choose-pairs.ts';
import { linkArticles } from '#analysis/links/link-articles.ts';
import { generateTexts } from './generate-articles.ts';
import { measureMemory } from './measure-memory.ts';
import { readNewsTexts } from './read-news-texts.ts';
import { workSeconds } from './work-seconds.ts';

const SIZES = [10, 50, 200];
const LENGTH = 4_000; // an ordinary article, in characters
const PUBLISHED = '2024-03-05';

/** What a story costs beside the analysis of its articles one by one, at several sizes. */
export function benchStories(): void {
  const sets = { 'our own texts, sharing paragraphs': generateTexts(SIZES.at(-1) ?? 0, LENGTH), news: readNewsTexts() };
  for (const [name, texts] of Object.entries(sets)) {
    if (texts.length < (SIZES.at(-1) ?? 0)) {
      console.log(`${name}: not measured, since the texts are not here`);
      continue;
    }
    console.log(name);
    console.log('articles   pairs compared   of     choosing   comparing   a pair   whole story   links   memory');
    for (const size of SIZES) console.log(measureStory(texts.slice(0, size)));
  }
}

function measureStory(texts: readonly string[]): string {
  // Articles are analysed anew for each part, since what was made of an article is kept.
  const analyze = (): ArticleAnalysis[] =>
    texts.map((text, at) => analyzeArticle({ id: `a${at}`, text, published: PUBLISHED }));
  const articles = analyze();
  let pairs: [number, number][] = [];
  const choosing = workSeconds(() => (pairs = choosePairs(articles)));
  let links = 0;
  const comparing = workSeconds(() => {
    for (const [atA, atB] of pairs) {
      const [a, b] = [articles[atA], articles[atB]];
      if (a && b) links += linkArticles(a, b).links.length;
    }
  });
  const fresh = analyze();
  const before = measureMemory();
  let story: unknown;
  const whole = workSeconds(() => (story = analyzeStory(fresh)));
  const memory = (measureMemory() - before) / 1e6;
  if (story === undefined) throw new Error('no story was analysed');
  return [
    String(texts.length).padStart(8),
    String(pairs.length).padStart(16),
    String((texts.length * (texts.length - 1)) / 2).padStart(7),
    `${choosing.toFixed(2)} s`.padStart(10),
    `${comparing.toFixed(2)} s`.padStart(11),
    `${((comparing / Math.max(1, pairs.length)) * 1000).toFixed(1)} ms`.padStart(8),
    `${whole.toFixed(2)} s`.padStart(13),
    String(links).padStart(7),
    `${memory.toFixed(0)} MB`.padStart(8),
  ].join(' ');
}
