import type { KeyboardEvent } from 'react';
import { toDateWords } from '#ui/date-words.ts';
import { DAY_MS, toIsoDay } from '#analysis/dates/calendar-day.ts';
import { toWindowWords } from '#views/timeline/describe-window.ts';
import { type TimeSpan, type TimeWindow, lengthOf } from '#views/timeline/time-window.ts';
import styles from './DensityStrip.module.css';
import { type Grip, toDragged } from './to-dragged.ts';
import type { Place } from './to-places.ts';

interface WindowSliderProps {
  grip: Exclude<Grip, 'strip'>;
  span: TimeSpan;
  window: TimeWindow;
  place: Place;
  onMove: (window: TimeWindow) => void;
}

const NAMES = { frame: 'Window', from: 'Beginning of the window', to: 'End of the window' };

/** The window on the strip, or one of its ends. Arrows move it by a tenth of the window, Page Up and Down by all of it. */
export function WindowSlider({ grip, span, window, place, onMove }: WindowSliderProps) {
  const at = grip === 'frame' ? (window.from + window.to) / 2 : window[grip];
  const move = (event: KeyboardEvent) => {
    const step = toStep(event.key, lengthOf(window) / 10, at, span);
    if (step === null) return;
    event.preventDefault();
    onMove(toDragged(grip, window, at, at + step, span));
  };
  const style = {
    insetInlineStart: `${place.leftPx}px`,
    inlineSize: `${place.widthPx}px`,
    '--drawn': `${place.drawnPx}px`,
  };
  return (
    <span
      className={styles[grip]}
      style={style}
      data-grip={grip}
      role="slider"
      tabIndex={0}
      aria-label={NAMES[grip]}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={Math.round(((at - span.from) / lengthOf(span)) * 100)}
      aria-valuetext={grip === 'frame' ? toWindowWords(window) : toInstantWords(at, grip, span)}
      onKeyDown={move}
    />
  );
}

/** In ms; null for a key that moves nothing. */
function toStep(key: string, step: number, at: number, span: TimeSpan): number | null {
  switch (key) {
    case 'ArrowRight':
    case 'ArrowUp':
      return step;
    case 'ArrowLeft':
    case 'ArrowDown':
      return -step;
    case 'PageUp':
      return step * 10;
    case 'PageDown':
      return -step * 10;
    case 'Home':
      return span.from - at;
    case 'End':
      return span.to - at;
    default:
      return null;
  }
}

/** The end of a window is not in it: the day that it shows last is the one before. */
function toInstantWords(at: number, grip: 'from' | 'to', { shortest }: TimeSpan): string {
  const shown = grip === 'to' ? at - 1 : at;
  const time = shortest < DAY_MS ? new Date(shown).toISOString().slice(-13, -8) : '';
  return toDateWords(toIsoDay(shown) + (time && `T${time}`));
}
