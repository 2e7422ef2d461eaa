const NEAR_PX = 400;

/**
 * Tells once when an element has come onto the screen, or close to it; at once where it is there already, for an
 * observer tells of it only after the page has been painted without it. Returns how to stop watching.
 */
export function watchNearness(element: Element, tell: () => void): () => void {
  const { top, bottom } = element.getBoundingClientRect();
  if (top < globalThis.innerHeight + NEAR_PX && bottom > -NEAR_PX) {
    tell();
    return () => {};
  }
  const observer = new IntersectionObserver(
    (entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      observer.disconnect();
      tell();
    },
    { rootMargin: `${NEAR_PX}px` },
  );
  observer.observe(element);
  return () => observer.disconnect();
}
