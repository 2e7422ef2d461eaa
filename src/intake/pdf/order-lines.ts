import type { Line } from './page-text.ts';

/** Fewer lines on either side are no column. */
const FEWEST_LINES = 4;
/** Of all lines, those that may go across a gap between columns: headlines, and lines under pictures. */
const MOST_ACROSS = 0.3;
/** More lines, and more places at which they begin, are no page that is read. */
const MOST_LINES = 2000;
const MOST_BEGINNINGS = 60;
/** Newspapers have more columns; they are taken apart one after the other. */
const MOST_DEPTH = 4;

/**
 * The lines of each page in the order in which they are read. A column that pages before have may be short: the last page
 * of a text often has a few lines in its last column.
 */
export function orderPages(pages: readonly (readonly Line[])[]): Line[][] {
  const known = new Set<number>();
  return pages.map((lines) => orderLines(lines, known, 0));
}

/**
 * The lines of a page in the order in which they are read: from top to bottom, and where they stand in columns, one
 * column after the other, between the lines that go across. Knowingly misses: columns of which one is very short.
 */
function orderLines(lines: readonly Line[], known: Set<number>, depth: number): Line[] {
  const inOrder = lines.toSorted((a, b) => b.y - a.y || a.x - b.x);
  const gap = depth < MOST_DEPTH && lines.length <= MOST_LINES ? findGap(inOrder, known) : null;
  if (gap === null) return inOrder;
  known.add(gap);
  const ordered: Line[] = [];
  let left: Line[] = [];
  let right: Line[] = [];
  const endBand = () => {
    ordered.push(...orderLines(left, known, depth + 1), ...orderLines(right, known, depth + 1));
    left = [];
    right = [];
  };
  for (const line of inOrder) {
    if (line.x + line.width <= gap) left.push(line);
    else if (line.x >= gap) right.push(line);
    else {
      endBand();
      ordered.push(line);
    }
  }
  endBand();
  return ordered;
}

/** Where a page falls into a left and a right part: the beginning of lines that most others leave free; null if none. */
function findGap(lines: readonly Line[], known: ReadonlySet<number>): number | null {
  let best: { x: number; across: number } | null = null;
  for (const x of listBeginnings(lines)) {
    const left = lines.filter((line) => line.x + line.width <= x);
    const right = lines.filter((line) => line.x >= x);
    const across = lines.length - left.length - right.length;
    const fewest = known.has(x) ? 1 : FEWEST_LINES;
    if (left.length < fewest || right.length < fewest || across > MOST_ACROSS * lines.length) continue;
    if (isBeside(left, right) && (best === null || across < best.across)) best = { x, across };
  }
  return best?.x ?? null;
}

/** Where most lines begin. */
function listBeginnings(lines: readonly Line[]): number[] {
  const counts = new Map<number, number>();
  for (const { x } of lines) counts.set(Math.floor(x), (counts.get(Math.floor(x)) ?? 0) + 1);
  const byCount = [...counts].toSorted(([, a], [, b]) => b - a);
  return byCount.slice(0, MOST_BEGINNINGS).map(([x]) => x);
}

/** Whether most of the shorter part stands beside the other, and not above or below it. */
function isBeside(left: readonly Line[], right: readonly Line[]): boolean {
  const [few, many] = left.length < right.length ? [left, right] : [right, left];
  const ys = many.map(({ y }) => y);
  const [bottom, top] = [Math.min(...ys), Math.max(...ys)];
  return few.filter(({ y }) => y >= bottom - 1 && y <= top + 1).length > few.length / 2;
}
