import { markDocumentsWith, type WordRange } from './find-documents.ts';
import { IN_A_ROW, toRank } from './quotation-ranks.ts';
import type { WordIndex } from './word-index.ts';

/**
 * By document the rank of those that have the one word of a query: it is always in a row with itself, and what tells
 * them apart is whether it stands there as it was typed or as the beginning of a longer one.
 */
export function rankByWhole(words: WordIndex, whole: WordRange): Uint16Array {
  const total = words.starts.length - 1;
  const ranks = new Uint16Array(total).fill(toRank(IN_A_ROW, 1));
  if (whole.first >= whole.end) return ranks;
  const isWhole = new Uint8Array(total);
  markDocumentsWith(words, [{ ranges: [whole], whole }], isWhole, 1);
  for (let document = 0; document < total; document++) {
    if (isWhole[document] === 1) ranks[document] = toRank(IN_A_ROW, 0);
  }
  return ranks;
}
