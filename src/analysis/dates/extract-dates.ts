import type { ArticleStructure, DateMention, IsoDay, Quotation } from '#analysis/annotations.ts';

/** The date mentions of an article, resolved against its publication date where that is known. */
export function extractDates(
  _articleId: string,
  _structure: ArticleStructure,
  _quotations: Quotation[],
  _published: IsoDay | null,
): DateMention[] {
  return [];
}
