/** The cards on the page, in order. */
export function listCards(list: HTMLElement | null): HTMLElement[] {
  return [...(list?.querySelectorAll<HTMLElement>('article') ?? [])];
}

/** The card that has the focus, or has within it what has the focus. */
export function currentCard(list: HTMLElement | null): HTMLElement | undefined {
  return listCards(list).find((card) => card.contains(document.activeElement));
}

/** Gives a card the focus and brings it into view. */
export function showCard(card: HTMLElement | undefined, block: 'nearest' | 'center'): void {
  card?.focus({ preventScroll: true });
  card?.scrollIntoView({ block });
}

/** Presses what the card offers for a key; see `aria-keyshortcuts` in QuoteCardView.tsx. */
export function pressKeyOf(card: HTMLElement | undefined, key: string): void {
  card?.querySelector<HTMLElement>(`[aria-keyshortcuts="${key}"]`)?.click();
}
