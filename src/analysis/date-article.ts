import type { ArticleStructure, DateMention, Publication, Quotation } from './annotations.ts';
import { extractDates } from './dates/extract-dates.ts';
import { resolveDaysOfSpeaking } from './quotes/resolve-days-of-speaking.ts';

/** What of an article depends on its publication date. */
interface DatedParts {
  published: Publication | null;
  quotations: Quotation[];
  dates: DateMention[];
}

/** The dates of an article and the days of its quotations, counted from its publication date where that is known. `sources`: its address and outlet. */
export function dateArticle(
  id: string,
  structure: ArticleStructure,
  quotations: Quotation[],
  published: Publication | null,
  sources: readonly string[],
): DatedParts {
  const day = published?.value ?? null;
  const dates = extractDates(id, structure, quotations, day, sources);
  return { published, quotations: resolveDaysOfSpeaking(quotations, structure.sentences, dates, day), dates };
}
