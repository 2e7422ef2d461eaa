import { type RefObject, useEffect, useState } from 'react';

/** What the page leaves free on both sides. */
const MARGINS_PX = 48;

/** The width of an element, in pixels; until it is measured, that of the page without its margins. */
export function useWidth(element: RefObject<Element | null>): number {
  const [width, setWidth] = useState(() => globalThis.innerWidth - MARGINS_PX);
  useEffect(() => {
    if (!element.current) return;
    const observer = new ResizeObserver(([entry]) => {
      if (entry) setWidth(entry.contentRect.width);
    });
    observer.observe(element.current);
    return () => observer.disconnect();
  }, [element]);
  return width;
}
