import type { ArticleAnalysis } from '#analysis/article-analysis.ts';
import { splitWords } from './split-words.ts';

/** Long enough that independent reports hardly ever share a run, short enough to survive small edits. In words. */
const RUN_LENGTH = 5;

const runsOf = new WeakMap<ArticleAnalysis, ReadonlySet<string>>();

/** The share of the shorter article's runs of five words that the other has too, 0…1. */
export function measureReuse(a: ArticleAnalysis, b: ArticleAnalysis): number {
  const [runsA, runsB] = [collectRuns(a), collectRuns(b)];
  const [fewer, more] = runsA.size <= runsB.size ? [runsA, runsB] : [runsB, runsA];
  if (fewer.size === 0) return 0;
  let common = 0;
  for (const run of fewer) if (more.has(run)) common += 1;
  return common / fewer.size;
}

/** Runs stay inside a paragraph. */
function collectRuns(article: ArticleAnalysis): ReadonlySet<string> {
  let runs = runsOf.get(article);
  if (!runs) {
    runs = new Set(article.paragraphs.flatMap((paragraph) => toRuns(splitWords(article.text, paragraph))));
    runsOf.set(article, runs);
  }
  return runs;
}

function toRuns(words: { form: string }[]): string[] {
  const forms = words.map(({ form }) => form);
  return forms.slice(RUN_LENGTH - 1).map((_, at) => forms.slice(at, at + RUN_LENGTH).join(' '));
}
