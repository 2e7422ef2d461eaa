/**
 * How many letters must be changed, added, left out or swapped with their neighbour to turn `typed` into `word`
 * (optimal string alignment); `limit + 1` as soon as it is more than `limit`. With `prefix`, the cheapest
 * beginning of `word` counts instead of the whole. Works on UTF-16 code units of folded words.
 */
export function editDistance(typed: string, word: string, limit: number, prefix = false): number {
  const longest = typed.length + limit;
  if (word.length < typed.length - limit || (!prefix && word.length > longest)) return limit + 1;
  const width = Math.min(word.length, longest);
  let beforeLast: number[] = [];
  let last = Array.from({ length: width + 1 }, (_, index) => index);
  for (let row = 1; row <= typed.length; row++) {
    const current = [row];
    let best = row;
    for (let column = 1; column <= width; column++) {
      const same = typed[row - 1] === word[column - 1];
      let cost = Math.min(at(last, column) + 1, at(current, column - 1) + 1, at(last, column - 1) + (same ? 0 : 1));
      const swapped =
        row > 1 && column > 1 && typed[row - 1] === word[column - 2] && typed[row - 2] === word[column - 1];
      if (swapped) cost = Math.min(cost, at(beforeLast, column - 2) + 1);
      current.push(cost);
      best = Math.min(best, cost);
    }
    if (best > limit) return limit + 1;
    beforeLast = last;
    last = current;
  }
  return Math.min(limit + 1, prefix ? Math.min(...last) : at(last, width));
}

/** The rows above are filled for every column asked for. */
const at = (row: readonly number[], column: number) => row[column] ?? Infinity;
