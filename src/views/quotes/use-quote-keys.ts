import { type RefObject, useEffect, useEffectEvent } from 'react';
import { type Hotkeys, useHotkeys } from '#ui/use-hotkeys.ts';
import { currentCard, listCards, pressKeyOf, showCard } from './card-elements.ts';

interface QuoteKeys {
  /** Null on a page without a search field. */
  field: RefObject<HTMLInputElement | null> | null;
  items: RefObject<HTMLUListElement | null>;
  /** Null when there is nothing to clear. */
  onClear: (() => void) | null;
}

/**
 * The keys of the page. The focus says which quotation they mean, so that keys and screen readers never disagree;
 * "c", "o" and Enter press the button or the link of that quotation. Gives back the step to the next one.
 */
export function useQuoteKeys({ field, items, onClear }: QuoteKeys): () => void {
  const step = (by: 1 | -1) => {
    const cards = listCards(items.current);
    const current = currentCard(items.current);
    showCard(current ? cards[cards.indexOf(current) + by] : cards[0], 'nearest');
  };
  const hotkeys: Hotkeys = {
    ...(field && { '/': () => field.current?.focus() }),
    j: () => step(1),
    k: () => step(-1),
    c: () => pressKeyOf(currentCard(items.current), 'c'),
    o: () => pressKeyOf(currentCard(items.current), 'o'),
  };
  useHotkeys(onClear ? { ...hotkeys, Escape: onClear } : hotkeys);

  // Not with the others: on a link or a button within the card, Enter keeps its own meaning.
  const openSurroundings = useEffectEvent((event: KeyboardEvent) => {
    const card = currentCard(items.current);
    if (event.key === 'Enter' && card && event.target === card) pressKeyOf(card, 'Enter');
  });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => openSurroundings(event);
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
  return () => step(1);
}
