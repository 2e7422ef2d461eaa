import { RANKS } from './quotation-ranks.ts';

/** Equal ranks stay in the order in which they come: each goes behind the last one of its rank. */
export function sortByRank(list: Uint32Array, ranks: Uint16Array): Uint32Array {
  const next = new Uint32Array(RANKS + 1);
  for (let at = 0; at < list.length; at++) {
    const rank = ranks[list[at] ?? 0] ?? 0;
    next[rank + 1] = (next[rank + 1] ?? 0) + 1;
  }
  for (let rank = 1; rank <= RANKS; rank++) next[rank] = (next[rank] ?? 0) + (next[rank - 1] ?? 0);
  const sorted = new Uint32Array(list.length);
  for (let at = 0; at < list.length; at++) {
    const rank = ranks[list[at] ?? 0] ?? 0;
    const place = next[rank] ?? 0;
    sorted[place] = list[at] ?? 0;
    next[rank] = place + 1;
  }
  return sorted;
}
