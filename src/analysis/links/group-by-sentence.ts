import type { Span } from '#analysis/annotations.ts';

/** For each sentence the items that overlap it, in one pass over both. `sentences` are in text order and apart. */
export function groupBySentence<Item extends Span>(sentences: readonly Span[], items: readonly Item[]): Item[][] {
  const groups: Item[][] = sentences.map(() => []);
  for (const item of items) {
    for (let at = findFirst(sentences, item.start); (sentences[at]?.start ?? Infinity) < item.end; at += 1) {
      groups[at]?.push(item);
    }
  }
  return groups;
}

/** The index of the first sentence that ends after `offset`. */
function findFirst(sentences: readonly Span[], offset: number): number {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.end ?? Infinity) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
