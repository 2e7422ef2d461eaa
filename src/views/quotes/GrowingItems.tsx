import { startTransition, useEffect, useState } from 'react';
import { type FoundItems, QuoteItem } from './QuoteItem.tsx';
import { USUAL_HEIGHT } from './row-heights.ts';

/** As many more are drawn at a time, so that a newer keystroke never waits for long. */
const STEP = 20;

/** All quotations found: the first at once, the others in steps as soon as there is time. */
export function GrowingItems({ ref, first, cards, named, ...item }: FoundItems) {
  // What a screen shows comes with the keystroke; for a new answer drawing starts anew.
  const atOnce = Math.ceil(window.innerHeight / USUAL_HEIGHT) + 1;
  const [drawn, setDrawn] = useState({ cards, limit: atOnce });
  const limit = drawn.cards === cards ? drawn.limit : atOnce;
  const shown = cards.subarray(0, Math.max(limit, named + 1));
  const isWhole = shown.length === cards.length;
  useEffect(() => {
    if (!isWhole) startTransition(() => setDrawn({ cards, limit: limit + STEP }));
  }, [cards, limit, isWhole]);
  return (
    <ul ref={ref} aria-label="Quotations">
      {first}
      {Array.from(shown, (ordinal) => (
        <li key={ordinal}>
          <QuoteItem {...item} ordinal={ordinal} />
        </li>
      ))}
    </ul>
  );
}
