import { type RefObject, useEffect } from 'react';
import { showCard } from './card-elements.ts';

/**
 * Brings the reader to the quotation that the address names, and again when the search no longer leaves it out.
 * One that is left out stands first, under a note that should stay in view.
 */
export function useNamedQuotation(
  items: RefObject<HTMLElement | null>,
  quote: string | null,
  isLeftOut = false,
  isDrawn = true,
): void {
  useEffect(() => {
    if (quote === null || !isDrawn) return;
    const named = [...(items.current?.querySelectorAll<HTMLElement>('[data-quotation]') ?? [])].find(
      (card) => card.dataset['quotation'] === quote,
    );
    showCard(named, isLeftOut ? 'nearest' : 'center');
  }, [items, quote, isLeftOut, isDrawn]);
}
