import { type ReactNode, useState } from 'react';
import { toNumberWords } from '#ui/count-words.ts';

/** More than this at once is slow to draw, and nobody reads on so far without a look at the filters. */
const STEP = 60;

/** A list that may be long: its first items, and a button for more. */
export function ShowMore<Item>({
  items,
  children,
}: {
  items: readonly Item[];
  children: (shown: Item[]) => ReactNode;
}) {
  const [count, setCount] = useState(STEP);
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
