import { useEffect, useEffectEvent, useLayoutEffect, useMemo, useRef, useState } from 'react';
import styles from './Ribbons.module.css';
import type { ComparedLink } from '#views/compare/to-comparison.ts';
import type { LinkedPassage, LinkEnds } from './to-passages.ts';
import { type RibbonEnds, toBandPath, toLinePath, toStubPath } from './to-ribbon-path.ts';
import type { Tie } from './to-ties.ts';
import type { Panes, TextLayout } from './use-text-layout.ts';

/** Above this many in view, bands would be a thicket and crossing lines a tangle: see `toForm`. */
const CALM_COUNT = 8;

interface RibbonsProps {
  panes: Panes;
  /** Null until the texts have been painted. */
  layout: TextLayout | null;
  /** The column on the left of the drawing. */
  column: number;
  links: readonly LinkEnds[];
  /** The links of these two columns that run forward in both texts, and so cross none of each other. */
  tie: Tie | undefined;
  chosen: ComparedLink | null;
  lit: LinkedPassage | null;
}

interface Ribbon {
  link: ComparedLink;
  ends: RibbonEnds;
}

/** Joins the linked passages of two neighbouring texts. A picture of what the texts and the list say as well. */
export function Ribbons({ panes, layout, column, links, tie, chosen, lit }: RibbonsProps) {
  const svg = useRef<SVGSVGElement>(null);
  const [{ ribbons, width }, setDrawing] = useState<{ ribbons: Ribbon[]; width: number }>({ ribbons: [], width: 0 });
  const joined = useMemo(
    () => links.filter(({ link: { ends } }) => ends[0].column === column && ends[1].column === column + 1),
    [links, column],
  );
  const forward = useMemo(() => new Set(tie?.points.map(({ link }) => link.id)), [tie]);

  const draw = useEffectEvent((drawn: readonly LinkEnds[], places: TextLayout) => {
    const [left, right] = [panes.current[column], panes.current[column + 1]];
    if (!svg.current || !left || !right) return;
    const { width: inner, height } = svg.current.getBoundingClientRect();
    const isInView = ({ top, bottom }: RibbonEnds[number]) => bottom > 0 && top < height;
    const placed = drawn.flatMap(({ link, starts }) => {
      const from = places.of(column).get(starts[0]);
      const to = places.of(column + 1).get(starts[1]);
      if (!from || !to) return [];
      const ends = [toVisible(from, left), toVisible(to, right)] as const;
      return ends.some(isInView) ? [{ link, ends }] : [];
    });
    setDrawing({ ribbons: placed, width: inner });
  });
  const redraw = useEffectEvent(() => {
    if (layout) draw(joined, layout);
  });
  useLayoutEffect(() => {
    if (layout) draw(joined, layout);
  }, [joined, layout]);
  useEffect(() => {
    const boxes = [panes.current[column], panes.current[column + 1]];
    let frame = 0;
    const schedule = () => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => redraw());
    };
    for (const box of boxes) box?.addEventListener('scroll', schedule, { passive: true });
    return () => {
      cancelAnimationFrame(frame);
      for (const box of boxes) box?.removeEventListener('scroll', schedule);
    };
  }, [panes, column]);

  const isCrowded = ribbons.length > CALM_COUNT;
  const rank = (link: ComparedLink) => (link.id === chosen?.id ? 2 : lit?.links.includes(link) ? 1 : 0);
  const classes = [styles.ribbons, isCrowded && styles.crowded, ribbons.some(({ link }) => rank(link)) && styles.asked];
  return (
    <svg ref={svg} className={classes.filter(Boolean).join(' ')} aria-hidden="true">
      {ribbons
        .toSorted((x, y) => rank(x.link) - rank(y.link))
        .map(({ link, ends }) => {
          const form = toForm(link, rank(link) > 0, isCrowded, forward.has(link.id));
          const name = ['plain', 'lit', 'chosen'][rank(link)] ?? 'plain';
          return (
            <path key={link.id} d={PATHS[form](ends, width)} className={styles[form === 'band' ? name : 'line']} />
          );
        })}
    </svg>
  );
}

const PATHS = { band: toBandPath, line: toLinePath, stub: toStubPath } as const;

/**
 * What is asked about is a band. Of the rest, where there are few, the same statement is a band and a related one a
 * line. Where there are many, only those that run forward are lines, which cannot cross each other; of the others no
 * more is drawn than that they lead up or down.
 */
function toForm(link: ComparedLink, isAsked: boolean, isCrowded: boolean, isForward: boolean): keyof typeof PATHS {
  if (isAsked) return 'band';
  if (isCrowded) return isForward ? 'line' : 'stub';
  return link.relation === 'same' ? 'band' : 'line';
}

const toVisible = ({ top, bottom }: RibbonEnds[number], { scrollTop }: HTMLElement) => ({
  top: top - scrollTop,
  bottom: bottom - scrollTop,
});
