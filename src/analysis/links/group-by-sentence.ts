import type { Span } from '#analysis/annotations.ts';
import { firstEndingAfter } from '#analysis/text/first-ending-after.ts';

/** For each sentence the items that overlap it, in one pass over both. `sentences` are in text order and apart. */
export function groupBySentence<Item extends Span>(sentences: readonly Span[], items: readonly Item[]): Item[][] {
  const groups: Item[][] = sentences.map(() => []);
  for (const item of items) {
    for (let at = firstEndingAfter(sentences, item.start); (sentences[at]?.start ?? Infinity) < item.end; at += 1) {
      groups[at]?.push(item);
    }
  }
  return groups;
}
