import { useEffectEvent, useLayoutEffect } from 'react';
import { findScroller, listPlaced, toReadingLine, toTopOf } from './locate-text.ts';
import type { ReadingPlace } from './reading-place.ts';

/** Opens a mode at a place: puts its sentence where it is read, once, when the texts are there. */
export function useOpenAt(place: ReadingPlace | null): void {
  const open = useEffectEvent(() => {
    if (place) bringToReadingLine(place);
  });
  useLayoutEffect(() => {
    open();
    // A text is laid out anew when its fonts come in.
    if (document.fonts.status === 'loading') void document.fonts.ready.then(() => open());
  }, []);
}

function bringToReadingLine({ article, start }: ReadingPlace): void {
  const found = [...document.querySelectorAll<HTMLElement>('[data-reading]')]
    .flatMap(listPlaced)
    .filter((place) => place.article === article && place.start <= start)
    // In the table sentences do not stand in the order of their text.
    .toSorted((x, y) => y.start - x.start)[0];
  if (!found) return;
  const { element } = found;
  const scroller = findScroller(element);
  // The box itself may lie below the window's edge, as when the page has just opened.
  scroller?.scrollIntoView({ block: 'nearest' });
  (scroller ?? window).scrollBy({
    top: toTopOf(element, start - found.start) - toReadingLine(scroller),
    behavior: 'instant',
  });
}
