import type { ArticleAnalysis, ArticleInput } from './annotations.ts';
import { extractDates } from './dates/extract-dates.ts';
import { extractNames } from './names/extract-names.ts';
import { extractQuotations } from './quotes/extract-quotations.ts';
import { resolveDaysOfSpeaking } from './quotes/resolve-days-of-speaking.ts';
import { extractStructure } from './text/extract-structure.ts';
import { resolveTitle } from './text/resolve-title.ts';

/**
 * What one article says, step by step. A text in a language that is not analysed keeps its structure,
 * so that it can be read and searched, and gets no findings.
 */
export function analyzeArticle(input: ArticleInput): ArticleAnalysis {
  const published = input.published ?? null;
  const structure = extractStructure(input.text);
  const head = { ...structure, id: input.id, title: resolveTitle(structure, input), published };
  if (structure.language === 'und') {
    return { ...head, names: [], entities: [], quotations: [], notQuotations: [], dates: [] };
  }
  const naming = extractNames(structure);
  const { quotations, notQuotations } = extractQuotations(input.id, structure, naming);
  const dates = extractDates(input.id, structure, quotations, published);
  return {
    ...head,
    names: naming.names,
    entities: naming.entities,
    quotations: resolveDaysOfSpeaking(quotations, structure.sentences, dates, published),
    notQuotations,
    dates,
  };
}
