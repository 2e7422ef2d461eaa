import { type PointerEvent, useMemo, useState } from 'react';
import { type TimeSpan, type TimeWindow, fitInto, lengthOf } from '#views/timeline/time-window.ts';
import type { Extent } from '#views/timeline/to-timeline-model.ts';
import styles from './DensityStrip.module.css';
import { type Grip, toDragged } from './to-dragged.ts';
import { toDensity } from './to-density.ts';
import { toPlaces } from './to-places.ts';
import { toStripLabels } from './to-strip-labels.ts';
import { useWidth } from './use-width.ts';
import { WindowSlider } from './WindowSlider.tsx';

interface DensityStripProps {
  span: TimeSpan;
  window: TimeWindow;
  extents: readonly Extent[];
  onMove: (window: TimeWindow) => void;
}

const BINS = 160;
/** A pointer that moves less between press and release has clicked. As a share of the strip. */
const CLICK = 0.005;

/**
 * The whole span in a strip, and on it the visible window: drag it, drag its ends, or draw a new one beside it. By
 * keyboard each of the three is a slider.
 */
export function DensityStrip({ span, window, extents, onMove }: DensityStripProps) {
  const [widthPx, measured] = useWidth();
  const [held, setHeld] = useState<{ grip: Grip; at: number; window: TimeWindow } | null>(null);
  const bars = useMemo(() => toDensity(extents, span, BINS).map(toBarPath).join(''), [extents, span]);
  const labels = useMemo(() => toStripLabels(span, widthPx), [span, widthPx]);
  const share = (ms: number) => (ms - span.from) / lengthOf(span);

  const toTime = ({ currentTarget, clientX }: PointerEvent) => {
    const { left, width } = currentTarget.getBoundingClientRect();
    return span.from + ((clientX - left) / width) * lengthOf(span);
  };
  const grab = (event: PointerEvent<HTMLElement>) => {
    if (event.button !== 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    // Only our own parts of the strip carry the attribute, each with a grip.
    const grip = event.target instanceof HTMLElement ? (event.target.dataset['grip'] as Grip | undefined) : undefined;
    setHeld({ grip: grip ?? 'strip', at: toTime(event), window });
  };
  const drag = (event: PointerEvent) => {
    if (held) onMove(toDragged(held.grip, held.window, held.at, toTime(event), span));
  };
  const letGo = (event: PointerEvent) => {
    setHeld(null);
    if (held?.grip !== 'strip' || Math.abs(toTime(event) - held.at) > lengthOf(span) * CLICK) return;
    // A click beside the frame brings the frame there.
    const half = lengthOf(held.window) / 2;
    onMove(fitInto({ from: held.at - half, to: held.at + half }, span));
  };

  const places = toPlaces(share(window.from) * widthPx, share(window.to) * widthPx, widthPx);
  return (
    <div className={styles.density}>
      <fieldset
        className={styles.strip}
        aria-label="Drawn window"
        ref={measured}
        onPointerDown={grab}
        onPointerMove={drag}
        onPointerUp={letGo}
        onPointerCancel={() => setHeld(null)}
      >
        <svg className={styles.bars} viewBox={`0 0 ${BINS} 1`} preserveAspectRatio="none" aria-hidden="true">
          <path d={bars} />
        </svg>
        {(['frame', 'from', 'to'] as const).map((grip) => (
          <WindowSlider key={grip} grip={grip} span={span} window={window} place={places[grip]} onMove={onMove} />
        ))}
      </fieldset>
      <div className={styles.labels} aria-hidden="true">
        {labels.map(({ at, label }) => (
          <span key={at} style={{ insetInlineStart: `clamp(1.75rem, ${share(at) * 100}%, calc(100% - 1.75rem))` }}>
            {label}
          </span>
        ))}
      </div>
    </div>
  );
}

/** One bar from the bottom of its bin, as SVG path data. A single event must still be seen beside a hundred. */
function toBarPath({ share, firm }: ReturnType<typeof toDensity>[number], bin: number): string {
  const height = (0.16 + 0.74 * Math.sqrt(share)) * firm;
  return share > 0 ? `M${bin} 1v${-height}h1v${height}z` : '';
}
