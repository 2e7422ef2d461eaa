import type { Span } from '#analysis/annotations.ts';
import { type Token, tokenize } from '#analysis/text/tokenize.ts';

/** A stretch of words: of both texts, only of the first, or only of the second. */
export interface WordPiece {
  kind: 'both' | 'first' | 'second';
  /** As the first text has it, where both have it. */
  text: string;
  /** Whether a space stands before it. */
  isApart: boolean;
}

interface Passage {
  text: string;
  span: Span;
}

/**
 * Two linked passages word by word: what has to be struck out of the first one and put in to get the second. Numbers
 * are whole tokens, so that 1,200 and 1,300 differ as numbers and not in a digit. With `ignoresTrifles` letter case
 * counts for nothing and neither do the marks of a sentence; signs that tell an amount ("%", "$") always count.
 *
 * The longest common subsequence, as word comparisons have it; passages are some hundred words at most, and beyond
 * `MAX_CELLS` what lies between their common ends is taken for changed altogether.
 */
export function toWordChanges(first: Passage, second: Passage, ignoresTrifles: boolean): WordPiece[] {
  const [x, y] = [first, second].map(({ text, span }) =>
    tokenize(text, span.start, span.end)
      .filter((token) => !ignoresTrifles || !isTrifle(text, token))
      .map((token) => ({ ...token, key: toKey(text.slice(token.start, token.end), ignoresTrifles) })),
  );
  if (!x || !y) return [];
  const pieces: WordPiece[] = [];
  let [from, to] = [0, 0];
  const add = (kind: WordPiece['kind'], { text }: Passage, tokens: readonly Token[]) => {
    const [head, last] = [tokens[0], tokens.at(-1)];
    if (!head || !last) return;
    const isApart = /\s/.test(text.charAt(head.start - 1));
    pieces.push({ kind, text: text.slice(head.start, last.end).replace(/\s+/g, ' '), isApart });
  };
  for (const { atX, atY, length } of [...toCommonRuns(x, y), { atX: x.length, atY: y.length, length: 0 }]) {
    add('first', first, x.slice(from, atX));
    add('second', second, y.slice(to, atY));
    add('both', first, x.slice(atX, atX + length));
    [from, to] = [atX + length, atY + length];
  }
  return pieces;
}

/** Marks that part a sentence, and quotation marks; not what belongs to an amount. */
const isTrifle = (text: string, { kind, start, end }: Token) =>
  kind === 'punctuation' && /^[.,;:!?'"“”‘’«»()[\]…–—-]$/u.test(text.slice(start, end));

const toKey = (word: string, ignoresTrifles: boolean) =>
  ignoresTrifles ? word.toLowerCase().replaceAll('’', "'") : word;

const MAX_CELLS = 250_000;

interface Run {
  atX: number;
  atY: number;
  length: number;
}

function toCommonRuns(x: readonly { key: string }[], y: readonly { key: string }[]): Run[] {
  let head = 0;
  while (head < x.length && head < y.length && x[head]?.key === y[head]?.key) head += 1;
  let tail = 0;
  const isCommon = (back: number) => x[x.length - 1 - back]?.key === y[y.length - 1 - back]?.key;
  while (tail < x.length - head && tail < y.length - head && isCommon(tail)) tail += 1;

  const [rows, columns] = [x.length - head - tail, y.length - head - tail];
  const runs: Run[] = [{ atX: 0, atY: 0, length: head }];
  if (rows * columns <= MAX_CELLS) {
    for (const { atX, atY } of toCommonPairs(x.slice(head, head + rows), y.slice(head, head + columns))) {
      const last = runs.at(-1);
      const goesOn = last && last.atX + last.length === atX + head && last.atY + last.length === atY + head;
      if (goesOn) last.length += 1;
      else runs.push({ atX: atX + head, atY: atY + head, length: 1 });
    }
  }
  return [...runs, { atX: x.length - tail, atY: y.length - tail, length: tail }].filter(({ length }) => length > 0);
}

/** Where the longest common subsequence lies in both, from the front. */
function toCommonPairs(x: readonly { key: string }[], y: readonly { key: string }[]): { atX: number; atY: number }[] {
  const width = y.length + 1;
  const lengths = new Uint16Array((x.length + 1) * width);
  const at = (row: number, column: number) => lengths[row * width + column] ?? 0;
  for (let row = x.length - 1; row >= 0; row -= 1) {
    for (let column = y.length - 1; column >= 0; column -= 1) {
      lengths[row * width + column] =
        x[row]?.key === y[column]?.key
          ? at(row + 1, column + 1) + 1
          : Math.max(at(row + 1, column), at(row, column + 1));
    }
  }
  const pairs: { atX: number; atY: number }[] = [];
  let [row, column] = [0, 0];
  while (row < x.length && column < y.length) {
    if (x[row]?.key === y[column]?.key) {
      pairs.push({ atX: row, atY: column });
      row += 1;
      column += 1;
    } else if (at(row + 1, column) >= at(row, column + 1)) row += 1;
    else column += 1;
  }
  return pairs;
}
