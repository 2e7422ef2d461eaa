import { splitRows } from './split-rows.ts';

const DELIMITERS = [',', '\t', ';', '|'];
const BEGINNING = 100_000;
const ROWS = 30;

/** The delimiter by which the rows at the beginning of a table have most often as many cells as its first. */
export function guessDelimiter(text: string): string {
  const beginning = text.slice(0, BEGINNING);
  const scores = DELIMITERS.map((delimiter) => {
    const widths: number[] = [];
    for (const { cells, isUnclosed } of splitRows(beginning, delimiter)) {
      if (!isUnclosed && cells.some((cell) => cell !== '')) widths.push(cells.length);
      if (widths.length === ROWS) break;
    }
    const [first = 1] = widths;
    const alike = widths.filter((width) => width === first).length / Math.max(1, widths.length);
    return { delimiter, score: first === 1 ? 0 : alike + Math.min(first, 20) / 100 };
  });
  return scores.reduce((best, each) => (each.score > best.score ? each : best)).delimiter;
}
