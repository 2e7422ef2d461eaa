import type { Side } from './side.ts';

/** A reading of a sentence that is made once and kept as long as the sentence: it can stand in several links. */
export function keepBySide<Reading>(read: (side: Side) => Reading): (side: Side) => Reading {
  const known = new WeakMap<Side, { reading: Reading }>();
  return (side) => {
    const before = known.get(side);
    if (before) return before.reading;
    const reading = read(side);
    known.set(side, { reading });
    return reading;
  };
}
