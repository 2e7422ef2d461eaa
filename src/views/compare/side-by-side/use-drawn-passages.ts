import { useMemo } from 'react';
import type { CompareParts } from './compare-parts.ts';
import { toPassages } from './to-passages.ts';

/**
 * The links that are drawn: those of the filter, and the chosen one even where a shared address leaves it out.
 * `passages` are those of each column.
 */
export function useDrawnPassages({ comparison, shown, chosen }: CompareParts) {
  const links = useMemo(
    () =>
      chosen === null || shown.includes(chosen)
        ? shown
        : comparison.links.filter((link) => shown.includes(link) || link === chosen),
    [comparison, shown, chosen],
  );
  const passages = useMemo(
    () => comparison.articles.map((_article, column) => toPassages(links, column)),
    [comparison, links],
  );
  return { links, passages };
}
