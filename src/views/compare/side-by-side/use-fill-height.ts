import { type RefObject, useLayoutEffect } from 'react';

/** Space kept free under the element, in CSS pixels. */
const BELOW = 24;

/**
 * Tells an element's style sheet, as `--compare-fill`, how much of the window is left from its top to the bottom: two texts
 * that scroll on their own should both end where the window does, and what stands above them varies.
 */
export function useFillHeight(element: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const fill = () => {
      if (!element.current) return;
      const top = element.current.getBoundingClientRect().top + scrollY;
      element.current.style.setProperty('--compare-fill', `${Math.round(innerHeight - top - BELOW)}px`);
    };
    fill();
    const observer = new ResizeObserver(fill);
    observer.observe(document.body);
    addEventListener('resize', fill);
    return () => {
      observer.disconnect();
      removeEventListener('resize', fill);
    };
  }, [element]);
}
