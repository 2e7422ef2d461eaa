import type { ArticleInput } from './annotations.ts';
import type { ArticleAnalysis } from './article-analysis.ts';
import type { Publication } from './publication-annotations.ts';
import { dateArticle } from './date-article.ts';
import { inferPublication } from './dates/publication/infer-publication.ts';
import { isAnalysed } from './language/languages.ts';
import { extractNames } from './names/extract-names.ts';
import { extractQuotations } from './quotes/extract-quotations.ts';
import { extractStructure } from './text/extract-structure.ts';
import { resolveTitle } from './text/resolve-title.ts';

/**
 * What one article says, step by step. A text in a language that is not analysed keeps its structure,
 * so that it can be read and searched, and gets no findings.
 */
export function analyzeArticle(input: ArticleInput): ArticleAnalysis {
  const supplied: Publication | null =
    input.published === undefined ? null : { value: input.published, source: 'supplied' };
  const structure = extractStructure(input.text, input.language ?? null);
  const head = {
    ...structure,
    id: input.id,
    title: resolveTitle(structure, input),
    outlet: input.outlet ?? null,
    url: input.url ?? null,
    published: supplied,
  };
  if (!isAnalysed(structure.language)) {
    return { ...head, names: [], entities: [], quotations: [], notQuotations: [], dates: [] };
  }
  const naming = extractNames(structure);
  const { quotations, notQuotations } = extractQuotations(input.id, structure, naming);
  const published = supplied ?? inferPublication(structure, quotations, input.url ?? null);
  return {
    ...head,
    names: naming.names,
    entities: naming.entities,
    notQuotations,
    ...dateArticle(head, quotations, published),
  };
}
