import { type KeyboardEvent, useCallback, useEffect, useId, useRef, useState } from 'react';
import { useLatestCallback } from '#ui/use-latest-callback.ts';
import { useOnceFound } from '#ui/use-once-found.ts';
import type { PaletteGroup, PaletteRow } from './palette-row.ts';

interface OptionsInput {
  typed: string;
  groups: readonly PaletteGroup[];
  /** The groups are those of an older search: Enter waits for the answer to what is typed. */
  isOlder: boolean;
  onChoose: (row: PaletteRow) => void;
  onLeave: () => void;
}

/**
 * The state of a combobox whose list is always open (https://www.w3.org/WAI/ARIA/apg/patterns/combobox/): the best row
 * is chosen until the reader goes to another. The arrows go round, Home and End to the ends, Page Up and Page Down from
 * group to group. The focus never leaves the field.
 */
export function useOptions({ typed, groups, isOlder, onChoose, onLeave }: OptionsInput) {
  const listId = useId();
  const list = useRef<HTMLDivElement>(null);
  const [choice, setChoice] = useState({ typed, index: 0 });
  const rows = groups.flatMap((group) => group.rows);
  // With another search the best row is another.
  const active = choice.typed === typed ? Math.min(choice.index, Math.max(rows.length - 1, 0)) : 0;
  const activeKey = rows[active]?.key ?? null;
  const toOptionId = useCallback((index: number) => `${listId}-${index}`, [listId]);

  useEffect(() => {
    const option = activeKey === null ? null : list.current?.querySelector('[aria-selected="true"]');
    // With the first row its heading comes into view.
    if (active === 0) list.current?.scrollTo({ top: 0 });
    else option?.scrollIntoView({ block: 'nearest' });
  }, [active, activeKey]);

  const { once, forget } = useOnceFound(isOlder);
  const chooseActive = useLatestCallback(() => {
    const row = rows[active];
    if (row) onChoose(row);
  });

  const toGroup = (by: 1 | -1): number => {
    const starts = groups.map((_, place) => groups.slice(0, place).reduce((sum, { rows: own }) => sum + own.length, 0));
    const next = by === 1 ? starts.find((start) => start > active) : starts.findLast((start) => start < active);
    return next ?? (by === 1 ? rows.length - 1 : 0);
  };
  const moves: Record<string, () => number> = {
    ArrowDown: () => (active + 1) % rows.length,
    ArrowUp: () => (active + rows.length - 1) % rows.length,
    Home: () => 0,
    End: () => rows.length - 1,
    PageDown: () => toGroup(1),
    PageUp: () => toGroup(-1),
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const move = moves[event.key];
    const isPlain = !event.shiftKey && !event.ctrlKey && !event.metaKey && !event.altKey;
    if (event.nativeEvent.isComposing) return;
    forget();
    if (move && isPlain && rows.length > 0) setChoice({ typed, index: move() });
    else if (event.key === 'Enter' && (isOlder || rows.length > 0)) once(chooseActive);
    // The browser would empty the field, and close nothing.
    else if (event.key === 'Escape') onLeave();
    else return;
    event.preventDefault();
  };
  return { list, listId, active, activeId: activeKey === null ? undefined : toOptionId(active), toOptionId, onKeyDown };
}
