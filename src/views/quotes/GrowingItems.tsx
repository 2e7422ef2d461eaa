import { startTransition, useEffect, useState } from 'react';
import { type FoundItems, QuoteItem, USUAL_HEIGHT } from './QuoteItem.tsx';

/** As many more are drawn at a time, so that a newer keystroke never waits for long. */
const STEP = 20;

/** All quotations found: the first at once, the others in steps as soon as there is time. */
export function GrowingItems({ ref, first, cards, named, ...item }: FoundItems) {
  // What a screen shows comes with the keystroke; for a new answer drawing starts anew.
  const atOnce = Math.ceil(window.innerHeight / USUAL_HEIGHT) + 1;
  const [drawn, setDrawn] = useState({ cards, limit: atOnce });
  const limit = drawn.cards === cards ? drawn.limit : atOnce;
  // The card that has the focus is among them, or the focus would be lost with it.
  const [focused, setFocused] = useState(-1);
  const shown = cards.subarray(0, Math.max(limit, named + 1, cards.indexOf(focused) + 1));
  const isWhole = shown.length === cards.length;
  useEffect(() => {
    if (!isWhole) startTransition(() => setDrawn({ cards, limit: limit + STEP }));
  }, [cards, limit, isWhole]);
  return (
    <div role="presentation" onFocus={({ target }) => setFocused(toOrdinal(target))}>
      <ul ref={ref} aria-label="Quotations">
        {first}
        {Array.from(shown, (ordinal) => (
          <li key={ordinal} data-ordinal={ordinal}>
            <QuoteItem {...item} ordinal={ordinal} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function toOrdinal(element: Element): number {
  return Number(element.closest<HTMLElement>('[data-ordinal]')?.dataset['ordinal'] ?? -1);
}
