import { analyzeArticle } from '#analysis/analyze-article.ts';
import type { ArticleAnalysis } from '#analysis/article-analysis.ts';
import { parseArticleInput } from './parse-article-input.ts';

/** An article as the filter `analyze` reads it, and what was found in it. @throws Error that names what is wrong */
export function analyzeRecord(record: unknown): unknown {
  return toLine(analyzeArticle(parseArticleInput(record)));
}

function toLine(analysis: ArticleAnalysis): unknown {
  const { id, sentences, quotations, notQuotations, dates, names, entities, setAside, headings } = analysis;
  const { language, languageSource } = analysis;
  return {
    id,
    language,
    languageSource,
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
