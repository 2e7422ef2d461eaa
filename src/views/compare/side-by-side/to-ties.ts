import type { ComparedLink, Pair } from '#views/compare/to-comparison.ts';
import { type LinkedPassage, type LinkEnds, toLinkEnds } from './to-passages.ts';
import { toTiePoints } from './to-tie-points.ts';

/** The links along which two columns scroll together. */
export interface Tie {
  columns: Pair<number>;
  points: LinkEnds[];
}

/** The ties of every two columns, those to its right for each. `passages` are those of each column. */
export function toTies(links: readonly ComparedLink[], passages: readonly LinkedPassage[][]): Tie[] {
  return passages.flatMap((_from, left) =>
    passages.slice(left + 1).map((_to, step): Tie => {
      const right = left + 1 + step;
      const between = links.filter(({ ends: [x, y] }) => x.column === left && y.column === right);
      return { columns: [left, right], points: toLinkEnds(toTiePoints(between), passages) };
    }),
  );
}
