import { type RefObject, useEffect } from 'react';

const STEPS: Record<string, [rows: number, cells: number]> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** With the focus in a cell of the box's table, the arrow keys take it from cell to cell. */
export function useCellKeys(box: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
      const next = box.current && findNext(box.current, event.key);
      if (!next) return;
      event.preventDefault();
      focusCell(next);
    };
    const stop = new AbortController();
    box.current?.addEventListener('keydown', press, { signal: stop.signal });
    return () => stop.abort();
  }, [box]);
}

function findNext(box: HTMLElement, key: string): HTMLTableCellElement | undefined {
  const step = STEPS[key];
  const cell = document.activeElement?.closest<HTMLTableCellElement>('td, th');
  const row = cell?.closest<HTMLTableRowElement>('tr[data-row]');
  if (!step || !cell || !row) return undefined;
  const next = box.querySelector<HTMLTableRowElement>(`tr[data-row="${Number(row.dataset['row']) + step[0]}"]`);
  return next?.cells[cell.cellIndex + step[1]];
}

/** Takes the focus to the first cell of the row after or before the one that has it; without one, of the first in view. */
export function moveToRow(box: HTMLElement, step: 1 | -1): void {
  const rows = [...box.querySelectorAll<HTMLTableRowElement>('tr[data-row]')];
  const at = rows.findIndex((row) => row.contains(document.activeElement));
  const top = box.getBoundingClientRect().top + (box.querySelector('thead')?.clientHeight ?? 0);
  const inView = rows.findIndex((row) => row.getBoundingClientRect().bottom > top);
  const cell = (at === -1 ? rows[inView] : rows[at + step])?.cells[0];
  if (cell) focusCell(cell);
}

function focusCell(cell: HTMLTableCellElement): void {
  cell.focus({ preventScroll: true });
  cell.scrollIntoView({ block: 'nearest', inline: 'nearest' });
}
