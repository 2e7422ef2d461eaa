import { type PointerEvent, useEffect, useEffectEvent, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { toHue } from '#ui/to-hue.ts';
import type { CompareParts } from './compare-parts.ts';
import styles from './Minimap.module.css';
import type { ComparedLink } from '#views/compare/to-comparison.ts';
import type { PassageBox } from './measure-passages.ts';
import type { LinkedPassage } from './to-passages.ts';
import type { Panes, TextLayout } from './use-text-layout.ts';

interface MinimapProps extends CompareParts {
  column: number;
  panes: Panes;
  /** Null until the text has been painted. */
  layout: TextLayout | null;
  passages: readonly LinkedPassage[];
}

/** What of the map depends on how the text is laid out. */
interface Measured {
  places: ReadonlyMap<number, PassageBox>;
  only: readonly PassageBox[];
  /** Pixels of the map for one of the text. */
  scale: number;
}

interface Stretch {
  kind: 'same' | 'related' | 'differ' | 'only' | 'chosen';
  /** In CSS pixels. */
  top: number;
  height: number;
}

/**
 * The whole length of a text beside it: its linked passages, those that differ, what only this article says, and the
 * part that is in view, to press and to drag. For the eye and the pointer: it stands for the scroll bar, and the
 * filters with their lists lead to the same passages.
 */
export function Minimap({ comparison, parsed, chosen, column, panes, layout, passages }: MinimapProps) {
  const [measured, setMeasured] = useState<Measured | null>(null);
  const map = useRef<HTMLDivElement>(null);
  const view = useRef<HTMLDivElement>(null);
  const letter = comparison.articles[column]?.letter ?? '';

  const showView = () => {
    const pane = panes.current[column];
    if (!pane || !view.current) return;
    const scale = (map.current?.clientHeight ?? 0) / pane.scrollHeight;
    view.current.style.transform = `translateY(${pane.scrollTop * scale}px)`;
    view.current.style.height = `${Math.min(pane.clientHeight, pane.scrollHeight) * scale}px`;
  };
  const measure = useEffectEvent((places: TextLayout) => {
    const pane = panes.current[column];
    if (!pane || !map.current) return;
    const scale = map.current.clientHeight / pane.scrollHeight;
    setMeasured({ places: places.of(column), only: measureOnly(pane), scale });
    showView();
  });
  // There is another layout whenever the passages are others; a choice moves nothing.
  useLayoutEffect(() => {
    if (layout) measure(layout);
  }, [layout]);
  const stretches = useMemo(
    () => (measured ? toStretches(measured, passages, chosen) : []),
    [measured, passages, chosen],
  );

  const scroll = useEffectEvent(showView);
  useEffect(() => {
    const pane = panes.current[column];
    const onScroll = () => scroll();
    pane?.addEventListener('scroll', onScroll, { passive: true });
    return () => pane?.removeEventListener('scroll', onScroll);
  }, [panes, column]);

  const go = ({ currentTarget, clientY }: PointerEvent) => {
    const pane = panes.current[column];
    const { top, height } = currentTarget.getBoundingClientRect();
    if (pane) pane.scrollTo({ top: ((clientY - top) / height) * pane.scrollHeight - pane.clientHeight / 2 });
  };

  return (
    <div
      ref={map}
      className={styles.map}
      aria-hidden="true"
      data-hue={toHue(letter)}
      data-filtered={parsed.show !== null}
      onPointerDown={(event) => {
        event.preventDefault();
        event.currentTarget.setPointerCapture(event.pointerId);
        go(event);
      }}
      onPointerMove={(event) => {
        if (event.currentTarget.hasPointerCapture(event.pointerId)) go(event);
      }}
    >
      {stretches.map(({ kind, top, height }) => (
        <i key={`${kind} ${top}`} className={styles[kind]} style={{ top, height }} />
      ))}
      <div ref={view} className={styles.view} />
    </div>
  );
}

function toStretches(
  { places, only, scale }: Measured,
  passages: readonly LinkedPassage[],
  chosen: ComparedLink | null,
): Stretch[] {
  const toShare = ({ top, bottom }: PassageBox) => ({ top: top * scale, height: (bottom - top) * scale });
  const linked = passages.flatMap(({ start, links }): Stretch[] => {
    const place = places.get(start);
    if (!place) return [];
    const relation = links.some((link) => link.relation === 'same') ? 'same' : 'related';
    return [
      { kind: chosen !== null && links.includes(chosen) ? 'chosen' : relation, ...toShare(place) },
      ...(links.some(({ differences }) => differences.length > 0)
        ? [{ kind: 'differ' as const, ...toShare(place) }]
        : []),
    ];
  });
  return [...linked, ...only.map((place): Stretch => ({ kind: 'only', ...toShare(place) }))];
}

/** Where the sentences lie that a filter marks as only in this text. */
function measureOnly(pane: HTMLElement): PassageBox[] {
  const zero = pane.getBoundingClientRect().top - pane.scrollTop;
  return [...pane.querySelectorAll('mark[data-only]')].map((mark) => {
    const { top, bottom } = mark.getBoundingClientRect();
    return { top: top - zero, bottom: bottom - zero };
  });
}
