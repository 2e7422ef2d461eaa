import { guessShape } from './guess-shape.ts';
import { type SplitRow, splitRows } from './split-rows.ts';
import { MOST_COLUMNS, MOST_ROWS, type RawTable } from './table.ts';

/** Excel writes its delimiter above the table when it is an unusual one. */
const DECLARED = /^sep=([^\r\n"])\r?\n/;

const CLOSE_IT = 'Double each quotation mark within a cell, and put one at both of its ends.';

/** A table whose cells are parted by commas, tabs, semicolons or bars. @param isTabbed when its name says so */
export function readDelimited(text: string, isTabbed: boolean): RawTable {
  const declared = DECLARED.exec(text);
  const rows = declared ? text.slice(declared[0].length) : text;
  const isOfTabs = isTabbed && rows.slice(0, 10_000).includes('\t');
  const { delimiter, width } = guessShape(rows, declared?.[1] ? [declared[1]] : isOfTabs ? ['\t'] : undefined);
  const table: RawTable = { unit: 'line', names: null, rows: [], faults: [], remarks: [] };
  const stray: number[] = [];
  for (const row of splitRows(rows, delimiter)) {
    const place = row.line + (declared ? 1 : 0);
    if (table.rows.length + table.faults.length === MOST_ROWS) {
      table.faults.push({
        place,
        reason: `It has more than ${MOST_ROWS} rows; those from here on were not read.`,
        remedy: 'Split it into several tables.',
      });
      break;
    }
    const cells = trimEmpty(row.cells, width);
    if (cells.every((cell) => cell.trim() === '') && !row.isUnclosed) continue;
    const fault = findFault(row, cells, width);
    if (fault) {
      table.faults.push({ place, ...fault });
      continue;
    }
    if (row.hasStrayMark) stray.push(place);
    table.rows.push({ place, cells });
  }
  if (stray.length > 0) table.remarks.push(toStrayRemark(stray));
  return table;
}

function findFault(row: SplitRow, cells: string[], width: number): { reason: string; remedy: string } | null {
  if (row.isLast) {
    const reason = 'Too many cells begin with a quotation mark and do not end with one; what follows was not read.';
    return { reason, remedy: CLOSE_IT };
  }
  if (row.isUnclosed) {
    return { reason: 'A cell begins with a quotation mark and does not end with one.', remedy: CLOSE_IT };
  }
  if (cells.length > MOST_COLUMNS) {
    return { reason: `It has more than ${MOST_COLUMNS} cells.`, remedy: 'Leave out columns that are not needed.' };
  }
  if (cells.length === width) return null;
  return {
    reason: `It has another number of cells than most rows, which have ${width}.`,
    remedy: 'Put cells that hold delimiters or line ends in quotation marks, and fill up short rows with empty cells.',
  };
}

/** Without the empty cells at the end that other rows do not have. */
function trimEmpty(cells: string[], width: number): string[] {
  let end = cells.length;
  while (end > width && cells[end - 1]?.trim() === '') end--;
  return cells.slice(0, end);
}

const toStrayRemark = (places: readonly number[]) =>
  `There are quotation marks within cells that should have been doubled (line ${places[0]}${
    places.length > 1 ? ` and ${places.length - 1} more` : ''
  }); the cells were read as if they were. Look whether their texts end where they should.`;
