import { type PointerEvent, useMemo, useRef, useState } from 'react';
import styles from './DensityStrip.module.css';
import { type TimeSpan, type TimeWindow, fitInto, lengthOf } from '#views/timeline/time-window.ts';
import { toDensity, toYears } from './to-density.ts';

interface DensityStripProps {
  span: TimeSpan;
  window: TimeWindow;
  extents: readonly TimeWindow[];
  onMove: (window: TimeWindow) => void;
}

const BINS = 160;
const MOST_YEARS = 8;
/** A pointer that moves less between press and release has clicked. As a share of the strip. */
const CLICK = 0.005;
/** The frame never gets too small to be seen and held. */
const SMALLEST_FRAME = 0.012;

type Grip = 'frame' | 'from' | 'to' | 'strip';

/**
 * The whole span in a strip, and on it the visible window: drag it, drag its ends, or draw a new one beside it.
 * For the pointer only; the buttons and the list do the same for everyone.
 */
export function DensityStrip({ span, window, extents, onMove }: DensityStripProps) {
  const strip = useRef<HTMLDivElement>(null);
  const [held, setHeld] = useState<{ grip: Grip; at: number; window: TimeWindow } | null>(null);
  const bars = useMemo(() => toDensity(extents, span, BINS), [extents, span]);
  const years = useMemo(() => toYears(span, MOST_YEARS), [span]);
  const share = (ms: number) => (ms - span.from) / lengthOf(span);
  const percent = (part: number) => `${part * 100}%`;

  const toTime = (event: PointerEvent) => {
    const box = strip.current?.getBoundingClientRect();
    return box ? span.from + ((event.clientX - box.left) / box.width) * lengthOf(span) : span.from;
  };
  const grab = (event: PointerEvent<HTMLElement>) => {
    if (event.button !== 0) return;
    event.preventDefault();
    event.currentTarget.setPointerCapture(event.pointerId);
    // Only our own parts of the strip carry the attribute, each with a grip.
    const grip = event.target instanceof HTMLElement ? (event.target.dataset['grip'] as Grip | undefined) : undefined;
    setHeld({ grip: grip ?? 'strip', at: toTime(event), window });
  };
  const drag = (event: PointerEvent) => {
    if (held) onMove(fitInto(toDragged(held.grip, held.window, held.at, toTime(event)), span));
  };
  const letGo = (event: PointerEvent) => {
    setHeld(null);
    if (held?.grip !== 'strip' || Math.abs(toTime(event) - held.at) > lengthOf(span) * CLICK) return;
    // A click beside the frame brings the frame there.
    const half = lengthOf(held.window) / 2;
    onMove(fitInto({ from: held.at - half, to: held.at + half }, span));
  };

  const size = Math.max(share(window.to) - share(window.from), SMALLEST_FRAME);
  const middle = (share(window.from) + share(window.to)) / 2;
  const start = Math.min(Math.max(middle - size / 2, 0), 1 - size);
  return (
    <div className={styles.density} aria-hidden="true">
      <div
        className={styles.strip}
        ref={strip}
        onPointerDown={grab}
        onPointerMove={drag}
        onPointerUp={letGo}
        onPointerCancel={() => setHeld(null)}
      >
        <svg className={styles.bars} viewBox={`0 0 ${BINS} 1`} preserveAspectRatio="none">
          <path d={bars.map(toBarPath).join('')} />
        </svg>
        <div
          className={styles.frame}
          data-grip="frame"
          style={{ insetInlineStart: percent(start), inlineSize: percent(size) }}
        >
          <span className={styles.end} data-grip="from" />
          <span className={styles.end} data-grip="to" />
        </div>
      </div>
      <div className={styles.years}>
        {years.map(({ at, year }) => (
          <span key={year} style={{ insetInlineStart: `clamp(1rem, ${percent(share(at))}, calc(100% - 1rem))` }}>
            {year}
          </span>
        ))}
      </div>
    </div>
  );
}

/** One bar from the bottom of its bin, as SVG path data. A single event must still be seen beside a hundred. */
function toBarPath(share: number, bin: number): string {
  const height = 0.16 + 0.74 * Math.sqrt(share);
  return share > 0 ? `M${bin} 1v${-height}h1v${height}z` : '';
}

function toDragged(grip: Grip, window: TimeWindow, start: number, now: number): TimeWindow {
  const moved = now - start;
  switch (grip) {
    case 'frame':
      return { from: window.from + moved, to: window.to + moved };
    case 'from':
      return { from: Math.min(window.from + moved, window.to - 1), to: window.to };
    case 'to':
      return { from: window.from, to: Math.max(window.to + moved, window.from + 1) };
    case 'strip':
      return { from: Math.min(start, now), to: Math.max(start, now) };
  }
}
