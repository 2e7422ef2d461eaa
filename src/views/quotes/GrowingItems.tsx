import { memo, useDeferredValue, useEffect, useState } from 'react';
import { type FoundItems, QuoteItem, type QuoteItemProps, USUAL_HEIGHT } from './QuoteItem.tsx';
import styles from './QuoteItems.module.css';

/** As many more are drawn at a time, so that a newer keystroke never waits for long. */
const STEP = 20;

/** What stands above the list takes so much of a screen, in pixels, or more. */
const ABOVE = 300;

/**
 * All quotations found: those that fit a screen at once, the others in steps as soon as there is time. What is drawn
 * already stays where it is, and shows the answer before until its turn has come.
 */
export function GrowingItems({ ref, first, cards, named, ...item }: FoundItems) {
  const { query } = item;
  // Asked for once: it makes the browser lay out the page.
  const [fitting] = useState(() => Math.max(1, Math.ceil((window.innerHeight - ABOVE) / USUAL_HEIGHT)));
  /** How many were to be drawn of these cards, and how many stood there already. */
  const [drawn, setDrawn] = useState({ cards, query, limit: fitting, kept: 0 });
  const isSame = drawn.cards === cards && drawn.query === query;
  const asked = isSame ? drawn.limit : fitting;
  const kept = isSame ? drawn.kept : countLeading(cards, drawn.cards.subarray(0, Math.max(drawn.limit, drawn.kept)));
  // No transition: it would wait until the address has followed what is typed.
  const limit = Math.min(useDeferredValue(asked), asked);
  // The card that has the focus is among them, or the focus would be lost with it.
  const [focused, setFocused] = useState(-1);
  const due = Math.max(limit, named + 1, cards.indexOf(focused) + 1);
  const shown = cards.subarray(0, Math.max(due, kept));
  const isWhole = due >= cards.length;
  useEffect(() => {
    // oxlint-disable-next-line react/set-state-in-effect -- the next step begins when the one before has been shown
    if (!isWhole) setDrawn({ cards, query, limit: limit + STEP, kept });
  }, [cards, query, limit, kept, isWhole]);
  return (
    <div role="presentation" onFocus={({ target }) => setFocused(toOrdinal(target))}>
      <ul ref={ref} aria-label="Quotations">
        {first}
        {Array.from(shown, (ordinal, place) => (
          <li className={place < fitting ? undefined : styles.below} key={ordinal} data-ordinal={ordinal}>
            <PatientItem {...item} ordinal={ordinal} isDue={place < due} />
          </li>
        ))}
      </ul>
    </div>
  );
}

/** A quotation that is drawn anew only when it is due. */
const PatientItem = memo(
  function PatientItem({ isDue: _isDue, ...item }: QuoteItemProps & { isDue: boolean }) {
    return <QuoteItem {...item} />;
  },
  (_before, { isDue }) => !isDue,
);

/** How many of the first ones of `cards` are all among `others`. */
function countLeading(cards: Uint32Array, others: Uint32Array): number {
  const known = new Set(others);
  const count = cards.findIndex((card) => !known.has(card));
  return count === -1 ? cards.length : count;
}

function toOrdinal(element: Element): number {
  return Number(element.closest<HTMLElement>('[data-ordinal]')?.dataset['ordinal'] ?? -1);
}
