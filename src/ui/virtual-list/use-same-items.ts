import { useState } from 'react';

/**
 * The array of before as long as each place has the same item, so that what is known of the rows stays known: the
 * answer of a search is a new array even where it finds what was shown already.
 */
export function useSameItems<Item>(items: ArrayLike<Item>): ArrayLike<Item> {
  const [kept, keep] = useState(items);
  if (kept === items || hasSameItems(kept, items)) return kept;
  keep(items);
  return items;
}

function hasSameItems<Item>(before: ArrayLike<Item>, now: ArrayLike<Item>): boolean {
  if (before.length !== now.length) return false;
  for (let row = 0; row < now.length; row++) if (before[row] !== now[row]) return false;
  return true;
}
