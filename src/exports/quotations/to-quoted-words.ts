import type { Quotation } from '#analysis/annotations.ts';
import type { BundledArticle } from '#bundle/story-bundle.ts';

/** The words of a quotation as plain text; what stands between its parts becomes "[…]". */
export function toQuotedWords({ spans }: Pick<Quotation, 'spans'>, { text }: Pick<BundledArticle, 'text'>): string {
  return spans.map(({ start, end }) => text.slice(start, end).replace(/\s+/g, ' ')).join(' […] ');
}
