import { type RefObject, useEffect, useMemo, useState } from 'react';
import { measurePassages, type PassageBox } from './measure-passages.ts';
import type { LinkedPassage } from './to-passages.ts';

/** The scrolling boxes of the texts, by column. */
export type Panes = RefObject<(HTMLDivElement | null)[]>;

/** Where the passages of each column lie. A new object whenever something may lie elsewhere. */
export interface TextLayout {
  of: (column: number) => ReadonlyMap<number, PassageBox>;
}

interface TextLayouts {
  /** For who needs it now: measured when first asked. */
  layout: TextLayout;
  /** The same for pictures, which come after the texts: null until these have been painted once. */
  painted: TextLayout | null;
}

/**
 * Measures each text once and again only when it is laid out anew: scrolling moves nothing within a text, and asking
 * the browser for hundreds of places on every frame would be what makes long texts stutter.
 */
export function useTextLayout(panes: Panes, passages: readonly LinkedPassage[][]): TextLayouts {
  const columns = passages.length;
  const [version, setVersion] = useState(0);
  useEffect(() => {
    const layOut = () => setVersion((last) => last + 1);
    const observer = new ResizeObserver(layOut);
    for (const pane of panes.current.slice(0, columns)) {
      if (!pane) continue;
      observer.observe(pane);
      if (pane.firstElementChild) observer.observe(pane.firstElementChild);
    }
    document.fonts.addEventListener('loadingdone', layOut);
    return () => {
      observer.disconnect();
      document.fonts.removeEventListener('loadingdone', layOut);
    };
  }, [panes, columns]);
  const layout = useMemo(() => createTextLayout(panes, passages, version), [panes, passages, version]);
  // The first version comes with the first report of the observer, which every pane gives when it is first laid out.
  return { layout, painted: version === 0 ? null : layout };
}

/** Passages and version are what it is made anew for: the places are read from the page when they are first asked for. */
function createTextLayout(panes: Panes, _passages: readonly LinkedPassage[][], _version: number): TextLayout {
  const measured = new Map<number, ReadonlyMap<number, PassageBox>>();
  return {
    of: (column) => {
      const known = measured.get(column);
      if (known) return known;
      const pane = panes.current[column];
      const places = pane ? measurePassages(pane) : new Map<number, PassageBox>();
      measured.set(column, places);
      return places;
    },
  };
}
