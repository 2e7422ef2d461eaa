import type { ArticleStructure, Quotation, RejectedQuotation } from '#analysis/annotations.ts';
import type { Naming } from '#analysis/names/extract-names.ts';
import { draftQuotations } from './draft-quotations.ts';
import { reject } from './reject.ts';
import { resolveSpeakers } from './resolve-speakers.ts';
import { scanMarks } from './scan-marks.ts';

/** Quotations with speakers and cues, and the quoted words that are none. `said` is filled in later. */
export function extractQuotations(
  articleId: string,
  structure: ArticleStructure,
  naming: Naming,
): { quotations: Quotation[]; notQuotations: RejectedQuotation[] } {
  const stretches = scanMarks(structure.text, structure.paragraphs);
  const { drafts, notQuotations } = reject(structure.text, draftQuotations(structure, stretches));
  return { quotations: resolveSpeakers(articleId, structure, naming, drafts), notQuotations };
}
