import type { ArticleStructure, Quotation, RejectedQuotation } from '#analysis/annotations.ts';
import type { Naming } from '#analysis/names/extract-names.ts';

/** Quotations with speakers and cues, and the quoted words that are none. `said` is filled in later. */
export function extractQuotations(
  _articleId: string,
  _structure: ArticleStructure,
  _naming: Naming,
): { quotations: Quotation[]; notQuotations: RejectedQuotation[] } {
  return { quotations: [], notQuotations: [] };
}
