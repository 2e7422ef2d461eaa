import { MOST_COLUMNS } from './table.ts';

/** A line of a table in its cells; a cell in quotation marks can go over several lines of the file. */
export interface SplitRow {
  /** Where it begins in the file, counted from 1. */
  line: number;
  cells: string[];
  /** A quotation mark within a cell is neither doubled nor its end: kept as it stands. */
  hasStrayMark: boolean;
  /** The quotation mark at the beginning of a cell has no partner: what follows on that line is not known. */
  isUnclosed: boolean;
  /** What follows in the file was not looked at. */
  isLast: boolean;
}

/** Each mark without a partner may mean a look to the very end of the file: at most so many looks. */
const MOST_LOOKS = 20;

/**
 * Splits a table as RFC 4180 has it, and as spreadsheets write it: any line ends, any delimiter of one sign, spaces
 * around the marks. A mark without a partner costs its own line and no other. Papa Parse was tried: it loses all that
 * follows such a mark, keeps an object for each stray one, and does not tell lines.
 */
export function* splitRows(text: string, delimiter: string): Generator<SplitRow> {
  let looked = 0;
  for (let at = 0, line = 1; at < text.length;) {
    const row: SplitRow = { line, cells: [], hasStrayMark: false, isUnclosed: false, isLast: false };
    const end = readRow(text, at, delimiter, row);
    if (row.isUnclosed) {
      looked += end - at;
      row.isLast = looked > MOST_LOOKS * text.length;
      at = endOfLine(text, at);
      line++;
    } else {
      for (; at < end; at = endOfLine(text, at)) line++;
    }
    yield row;
    if (row.isLast) return;
  }
}

/** Reads a row into `row`; gives the place of the next, or how far was looked for the end of an unclosed cell. */
function readRow(text: string, start: number, delimiter: string, row: SplitRow): number {
  for (let at = start; ;) {
    const mark = skipSpaces(text, at);
    const cell = text[mark] === '"' ? readMarked(text, mark, delimiter, row) : readPlain(text, at, delimiter);
    if (row.isUnclosed) return cell.end;
    if (row.cells.length <= MOST_COLUMNS) row.cells.push(cell.words);
    if (text[cell.end] !== delimiter) return endOfLine(text, cell.end);
    at = cell.end + 1;
  }
}

interface Cell {
  words: string;
  /** The place of the delimiter or line end behind it. */
  end: number;
}

function readPlain(text: string, start: number, delimiter: string): Cell {
  let end = start;
  while (end < text.length && text[end] !== delimiter && text[end] !== '\n' && text[end] !== '\r') end++;
  return { words: text.slice(start, end), end };
}

function readMarked(text: string, start: number, delimiter: string, row: SplitRow): Cell {
  for (let at = text.indexOf('"', start + 1); at !== -1; at = text.indexOf('"', at + 1)) {
    if (text[at + 1] === '"') at++;
    else {
      const next = skipSpaces(text, at + 1);
      if (isEnd(text, next, delimiter)) {
        return { words: text.slice(start + 1, at).replaceAll('""', '"'), end: next };
      }
      row.isUnclosed = isEnd(text, at - 1, delimiter); // it begins another cell: the one before it was not closed
      if (row.isUnclosed) return { words: '', end: at };
      row.hasStrayMark = true;
    }
  }
  row.isUnclosed = true;
  return { words: '', end: text.length };
}

/** Whether a cell ends at a place: there is a delimiter, a line end, or nothing. */
const isEnd = (text: string, at: number, delimiter: string) =>
  at >= text.length || text[at] === delimiter || text[at] === '\n' || text[at] === '\r';

function skipSpaces(text: string, from: number): number {
  let at = from;
  while (text[at] === ' ') at++;
  return at;
}

/** The place behind the end of the line that goes on at `from`. */
function endOfLine(text: string, from: number): number {
  let at = from;
  while (at < text.length && text[at] !== '\n' && text[at] !== '\r') at++;
  return text[at] === '\r' && text[at + 1] === '\n' ? at + 2 : at + 1;
}
