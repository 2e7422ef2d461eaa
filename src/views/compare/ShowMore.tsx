import { type ReactNode, useState } from 'react';
import { toNumberWords } from '#ui/count-words.ts';

/** More than this at once is slow to draw, and nobody reads on so far without a look at the filters. */
const STEP = 60;

interface ShowMoreProps<Item> {
  items: readonly Item[];
  /** The place of an item that is shown from the start. */
  until?: number;
  children: (shown: Item[]) => ReactNode;
}

/** A list that may be long: its first items, and a button for more. */
export function ShowMore<Item>({ items, until = -1, children }: ShowMoreProps<Item>) {
  const [count, setCount] = useState(() => STEP * Math.max(1, Math.ceil((until + 1) / STEP)));
  const left = items.length - count;
  return (
    <>
      {children(items.slice(0, count))}
      {left > 0 && (
        <button type="button" onClick={() => setCount(count + STEP)}>
          Show {toNumberWords(Math.min(STEP, left))} more of {toNumberWords(left)}
        </button>
      )}
    </>
  );
}
