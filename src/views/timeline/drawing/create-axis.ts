import { DAY_MS, MINUTE_MS } from '#analysis/dates/calendar-day.ts';
import { type TimeSpan, type TimeWindow, lengthOf } from '#views/timeline/time-window.ts';
import { type Tick, toTicks } from '#views/timeline/to-ticks.ts';
import styles from './Drawing.module.css';
import { toElement } from './drawing-item.ts';

const MAJOR_LETTER_PX = 7.5;
const MINOR_LETTER_PX = 6.5;

/**
 * The axis and its lines through the lanes. Not the library's: that one has ticks at the years −500 and −400, which
 * are 501 BC and 401 BC, lets labels touch on a phone, and takes as long to draw as all the rest.
 */
export function createAxis(place: HTMLElement, { shortest }: TimeSpan) {
  const finest = shortest < DAY_MS ? MINUTE_MS : DAY_MS;
  const minor = createTicks(place, 'minorTick');
  const major = createTicks(place, 'majorTick');
  return {
    draw(window: TimeWindow, widthPx: number) {
      const ticks = toTicks(window, widthPx, finest);
      const toPx = (at: number) => ((at - window.from) / lengthOf(window)) * widthPx;
      // Of one that begins before the window, half a word would be seen.
      const minorTicks = ticks.minor.map((tick) => ({ tick, px: toPx(tick.at) })).filter(({ px }) => px > -2);
      minor(minorTicks.map((placed) => (isWhole(placed, widthPx) ? placed : toUnnamed(placed))));
      major(keepApart(ticks.major.map((tick) => ({ tick, px: Math.max(toPx(tick.at), 0) }))));
    },
  };
}

interface Placed {
  tick: Tick;
  px: number;
}

/** The last one may be cut by the edge: half a word says nothing, its line does. */
const isWhole = ({ tick, px }: Placed, widthPx: number): boolean => px + tick.label.length * MINOR_LETTER_PX <= widthPx;
const toUnnamed = ({ tick, px }: Placed): Placed => ({ tick: { ...tick, label: '' }, px });

/** Elements are used again: an axis is drawn with every step of a dragging hand. */
function createTicks(place: HTMLElement, className: string): (ticks: readonly Placed[]) => void {
  const elements: HTMLElement[] = [];
  return (ticks) => {
    while (elements.length < ticks.length) elements.push(place.appendChild(toElement(className)));
    for (const [at, element] of elements.entries()) {
      const placed = ticks[at];
      element.classList.toggle(styles['away'] ?? 'away', !placed);
      if (!placed) continue;
      if (element.textContent !== placed.tick.label) element.textContent = placed.tick.label;
      element.style.transform = `translateX(${placed.px.toFixed(1)}px)`;
    }
  };
}

/** The first of two that would touch gives way: it has all but left the window. */
function keepApart(ticks: readonly Placed[]): Placed[] {
  return ticks.filter(({ tick, px }, at) => {
    const next = ticks[at + 1];
    return !next || next.px - px > tick.label.length * MAJOR_LETTER_PX;
  });
}
