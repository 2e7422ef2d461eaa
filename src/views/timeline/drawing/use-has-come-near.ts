import { type RefObject, useEffect, useState } from 'react';

/**
 * Whether an element has come onto the screen, or close to it. It stays true: to make a drawing anew each time the
 * reader scrolls past costs more than to keep it.
 */
export function useHasComeNear(element: RefObject<Element | null>): boolean {
  const [hasCome, setHasCome] = useState(false);
  useEffect(() => {
    if (hasCome || !element.current) return;
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) setHasCome(true);
      },
      { rootMargin: '400px' },
    );
    observer.observe(element.current);
    return () => observer.disconnect();
  }, [element, hasCome]);
  return hasCome;
}
