import { splitRows } from './split-rows.ts';

/** How the rows of a table are parted, and how many cells most of them have. */
export interface TableShape {
  delimiter: string;
  width: number;
}

const DELIMITERS = [',', '\t', ';', '|'];
const BEGINNING = 100_000;
const ROWS = 30;

/**
 * The delimiter by which the most rows at the beginning of a table have one number of cells, more than one. Above a
 * table may stand lines that are none of its rows. @param delimiters those that it can be
 */
export function guessShape(text: string, delimiters: readonly string[] = DELIMITERS): TableShape {
  const beginning = text.slice(0, BEGINNING);
  const guesses = delimiters.map((delimiter) => {
    const { width, share } = findUsualWidth(beginning, delimiter);
    return { delimiter, width, score: width === 1 ? 0 : share + Math.min(width, 20) / 100 };
  });
  return guesses.reduce((best, each) => (each.score > best.score ? each : best));
}

/** The number of cells that most rows have; of several the one that comes first. */
function findUsualWidth(beginning: string, delimiter: string): { width: number; share: number } {
  const counts = new Map<number, number>();
  let rows = 0;
  for (const { cells, isUnclosed } of splitRows(beginning, delimiter)) {
    const last = cells.findLastIndex((cell) => cell.trim() !== '');
    if (isUnclosed || last === -1) continue;
    counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1);
    if (++rows === ROWS) break;
  }
  const [width, count] = [...counts].reduce((best, each) => (each[1] > best[1] ? each : best), [1, 0]);
  return { width, share: count / Math.max(1, rows) };
}
