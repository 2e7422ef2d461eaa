import { useEffect, useEffectEvent, useLayoutEffect, useRef, useState } from 'react';
import { measurePassages } from './measure-passages.ts';
import styles from './Ribbons.module.css';
import type { ComparedLink } from '#views/compare/to-comparison.ts';
import type { LinkedPassage, LinkEnds } from './to-passages.ts';
import { type RibbonEnds, toBandPath, toLinePath } from './to-ribbon-path.ts';
import type { Panes } from './use-tied-scroll.ts';

/** Above this many in view, bands would be a thicket: only those that matter now stay bands. */
const CALM_COUNT = 10;
const LINE_HEIGHT = 30;

interface RibbonsProps {
  panes: Panes;
  links: readonly LinkEnds[];
  chosen: ComparedLink | null;
  lit: LinkedPassage | null;
}

interface Ribbon {
  link: ComparedLink;
  /** SVG path data of either form. */
  band: string;
  line: string;
}

/** Joins linked passages between the two texts. A picture of what the texts and the list say as well. */
export function Ribbons({ panes, links, chosen, lit }: RibbonsProps) {
  const svg = useRef<SVGSVGElement>(null);
  const [ribbons, setRibbons] = useState<Ribbon[]>([]);

  const draw = useEffectEvent((joined: readonly LinkEnds[]) => {
    const { left, right } = { left: panes.left.current, right: panes.right.current };
    if (!svg.current || !left || !right) return;
    const box = svg.current.getBoundingClientRect();
    const ends = { left: measurePassages(left), right: measurePassages(right) };
    const isInView = (place: { top: number; bottom: number }) => place.bottom > 0 && place.top < box.height;
    setRibbons(
      joined.flatMap(({ link, left: from, right: to }) => {
        const place = { left: ends.left.get(from), right: ends.right.get(to) };
        if (!hasBoth(place) || !(isInView(place.left) || isInView(place.right))) return [];
        return [{ link, band: toBandPath(place, box.width), line: toLinePath(place, box.width, LINE_HEIGHT) }];
      }),
    );
  });
  const redraw = useEffectEvent(() => draw(links));
  useLayoutEffect(() => draw(links), [links]);
  useEffect(() => {
    const boxes = [panes.left.current, panes.right.current].filter((box) => box !== null);
    let frame = 0;
    const schedule = () => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => redraw());
    };
    const observer = new ResizeObserver(schedule);
    for (const box of boxes) {
      observer.observe(box);
      if (box.firstElementChild) observer.observe(box.firstElementChild);
      box.addEventListener('scroll', schedule, { passive: true });
    }
    document.fonts.addEventListener('loadingdone', schedule);
    return () => {
      cancelAnimationFrame(frame);
      observer.disconnect();
      for (const box of boxes) box.removeEventListener('scroll', schedule);
      document.fonts.removeEventListener('loadingdone', schedule);
    };
  }, [panes]);

  const rank = (link: ComparedLink) => (link === chosen ? 2 : lit?.links.includes(link) ? 1 : 0);
  const isCrowded = ribbons.length > CALM_COUNT;
  return (
    <svg ref={svg} className={isCrowded ? `${styles.ribbons} ${styles.crowded}` : styles.ribbons} aria-hidden="true">
      {ribbons
        .toSorted((x, y) => rank(x.link) - rank(y.link))
        .map(({ link, band, line }) => {
          const isBand = rank(link) > 0 || (link.relation === 'same' && !isCrowded);
          const name = ['plain', 'lit', 'chosen'][rank(link)] ?? 'plain';
          return <path key={link.id} d={isBand ? band : line} className={styles[isBand ? name : 'line']} />;
        })}
    </svg>
  );
}

const hasBoth = (ends: { [Side in keyof RibbonEnds]: RibbonEnds[Side] | undefined }): ends is RibbonEnds =>
  ends.left !== undefined && ends.right !== undefined;
