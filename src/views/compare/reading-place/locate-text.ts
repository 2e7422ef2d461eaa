/**
 * Texts tell where their words stand by `data-place`: `<article id>.<offset>` of the first character inside. Several
 * texts of a page stand in an element with `data-reading` each.
 */
import { type ReadingPlace } from './reading-place.ts';

/** What is read stands so far down in the part of the text that is in view. */
const READING_LINE = 0.3;

export interface PlacedElement extends ReadingPlace {
  element: HTMLElement;
}

/** The elements of a text that tell their place, in the order of the page. */
export function listPlaced(root: HTMLElement): PlacedElement[] {
  return [...root.querySelectorAll<HTMLElement>('[data-place]')].map((element) => {
    const value = element.dataset['place'] ?? '';
    const dot = value.lastIndexOf('.');
    return { element, article: value.slice(0, dot), start: Number(value.slice(dot + 1)) };
  });
}

/** The box that a text scrolls in, or null for the window. */
export function findScroller(element: HTMLElement): HTMLElement | null {
  for (let box = element.parentElement; box && box !== document.body; box = box.parentElement) {
    if (/auto|scroll/.test(getComputedStyle(box).overflowY) && box.scrollHeight > box.clientHeight) return box;
  }
  return null;
}

/** The height on the screen at which a text is read, in CSS pixels from the upper edge of the window. */
export function toReadingLine(scroller: HTMLElement | null): number {
  const { top, bottom } = scroller?.getBoundingClientRect() ?? { top: 0, bottom: innerHeight };
  const from = Math.max(0, top);
  return from + (Math.min(innerHeight, bottom) - from) * READING_LINE;
}

/** The height on the screen of the character so far into an element, or of the element where it has no such character. */
export function toTopOf(element: HTMLElement, characters: number): number {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let left = characters;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const length = node.nodeValue?.length ?? 0;
    // Words for screen readers are no part of the article.
    if (node.parentElement?.closest('.visually-hidden')) continue;
    if (left < length) {
      const range = document.createRange();
      range.setStart(node, left);
      range.setEnd(node, left + 1);
      return range.getBoundingClientRect().top;
    }
    left -= length;
  }
  return element.getBoundingClientRect().top;
}
