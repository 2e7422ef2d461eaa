import type { ArticleStructure, DateMention, Quotation } from './annotations.ts';
import type { ArticleAnalysis } from './article-analysis.ts';
import type { Publication } from './publication-annotations.ts';
import { isAnalysed } from './language/languages.ts';
import { extractDates } from './dates/extract-dates.ts';
import { resolveDaysOfSpeaking } from './quotes/resolve-days-of-speaking.ts';

/** What of an article depends on its publication date. */
interface DatedParts {
  published: Publication | null;
  quotations: Quotation[];
  dates: DateMention[];
}

/** The dates of an article and the days of its quotations, counted from its publication date where that is known. */
export function dateArticle(
  article: ArticleStructure & Pick<ArticleAnalysis, 'id' | 'outlet' | 'url'>,
  quotations: Quotation[],
  published: Publication | null,
): DatedParts {
  if (!isAnalysed(article.language)) return { published, quotations, dates: [] };
  const day = published?.value ?? null;
  const dates = extractDates(article.id, article, quotations, day, [article.url ?? '', article.outlet ?? '']);
  return { published, quotations: resolveDaysOfSpeaking(quotations, article.sentences, dates, day), dates };
}
