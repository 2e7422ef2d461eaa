import { type RefCallback, useCallback, useState } from 'react';

/** What the page leaves free on both sides. */
const MARGINS_PX = 48;

/**
 * The width of the element that the second is the `ref` of, in pixels; until it is in the page, that of the page without
 * its margins. It is known before the page is painted: what stands by it would jump.
 */
export function useWidth(): [width: number, measured: RefCallback<Element>] {
  const [width, setWidth] = useState(() => globalThis.innerWidth - MARGINS_PX);
  const measured = useCallback((element: Element) => {
    const measure = () => setWidth(element.clientWidth);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [width, measured];
}
