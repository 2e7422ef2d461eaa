import { analyzeArticle } from '#analysis/analyze-article.ts';
import type { ArticleAnalysis } from '#analysis/article-analysis.ts';
import { runJsonLines } from './json-lines.ts';
import { parseArticleInput } from './parse-article-input.ts';

/** One article a line in, its annotations a line out: `npm run --silent analyze < articles.jsonl`. */
function toLine(analysis: ArticleAnalysis): unknown {
  const { id, sentences, quotations, notQuotations, dates, names, entities, setAside, headings, language } = analysis;
  return {
    id,
    language,
    sentences: sentences.map(({ start, end }) => ({ start, end })),
    headings,
    quotations,
    notQuotations,
    dates,
    names,
    entities,
    setAside,
  };
}

await runJsonLines((record) => toLine(analyzeArticle(parseArticleInput(record))));
