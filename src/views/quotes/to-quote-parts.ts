import type { Quotation } from '#analysis/annotations.ts';
import type { BundledArticle } from '#bundle/story-bundle.ts';

/** A piece of a quotation: words of the speaker, or what the article puts between them, with its spaces. */
export type QuotePart = { kind: 'words'; start: number; end: number } | { kind: 'gap'; start: number; words: string };

/** A longer gap is the article's story and no longer an aside such as "he said". */
const LONGEST_GAP = 80;

/** The pieces in text order; `start` and `end` are offsets into the article. */
export function toQuoteParts({ spans }: Quotation, { text }: BundledArticle): QuotePart[] {
  return spans.flatMap((span, index): QuotePart[] => {
    const words: QuotePart = { kind: 'words', start: span.start, end: span.end };
    const before = spans[index - 1];
    if (!before) return [words];
    const between = text.slice(before.end, span.start);
    const isAside = between.trim() !== '' && between.length <= LONGEST_GAP && !between.includes('\n');
    return [{ kind: 'gap', start: before.end, words: isAside ? between : ' … ' }, words];
  });
}
