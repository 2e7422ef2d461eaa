import { toWindowWords } from '#views/timeline/describe-window.ts';
import { lengthOf } from '#views/timeline/time-window.ts';
import { toElement } from './drawing-item.ts';
import { TONES } from './series.ts';
import type { Density } from './timeline-item.ts';
import { OTHERS } from './to-lanes.ts';
import type { Bar } from './to-bars.ts';

/** The heights of the highest and of the lowest bar of each layer, in pixels; a number stands above a bar. */
const HIGHEST_PX: Record<Density['layer'], number> = { events: 40, quotations: 18, publication: 8 };
const LOWEST_PX = { surely: 4, perhaps: 2 };
const DIGIT_PX = 7;
const NOUNS: Record<Density['layer'], readonly [one: string, many: string]> = {
  events: ['event', 'events'],
  quotations: ['day of quotations', 'days of quotations'],
  publication: ['day of publication', 'days of publication'],
};

/**
 * What the highest bar of a layer stands for: the same in all lanes, so that they can be compared, but for the lane
 * that stands for many.
 */
export function toScale(densities: readonly Density[], { layer, lane }: Density): number {
  const isAlone = lane === OTHERS;
  let most = 1;
  for (const other of densities) {
    if (other.layer !== layer || (other.lane === OTHERS) !== isAlone) continue;
    for (const bar of other.bars) most = Math.max(most, sumOf(bar));
  }
  // In steps, so that the bars keep their height while the window moves.
  return 2 ** (Math.ceil(Math.log2(most) * 2) / 2);
}

/** Bars as nodes, each with `data-bar`, its place in the list. */
export function toDensityContent(density: Density, scale: number, msPerPx: number): HTMLElement {
  const { layer, bars } = density;
  const place = toElement('bars');
  for (const [at, bar] of bars.entries()) {
    const element = place.appendChild(toElement('bar'));
    element.dataset['bar'] = String(at);
    element.title = describeBar(bar, layer);
    const { style } = element;
    style.left = `${((bar.from - density.from) / lengthOf(density)) * 100}%`;
    style.width = `${(lengthOf(bar) / lengthOf(density)) * 100}%`;
    const sum = sumOf(bar);
    // By the root, so that a single thing is still seen beside a thousand.
    const lowest = bar.within > 0 ? LOWEST_PX.surely : LOWEST_PX.perhaps;
    style.height = `${Math.max(HIGHEST_PX[layer] * Math.sqrt(sum / scale), lowest)}px`;
    const digits = String(bar.within);
    if (layer === 'events' && bar.within > 1 && digits.length * DIGIT_PX < lengthOf(bar) / msPerPx) {
      element.appendChild(toElement('count', digits));
    }
    for (const tone of TONES) {
      const share = bar.amount[tone] / sum;
      if (share > 0.001) element.appendChild(toElement(tone)).style.flexGrow = String(share);
    }
  }
  return place;
}

/** "12 events in September 2019; 7 more could lie in it". */
function describeBar({ from, to, within, count }: Bar, layer: Density['layer']): string {
  const [one, many] = NOUNS[layer];
  const noun = (number: number) => `${number} ${number === 1 ? one : many}`;
  const when = toWindowWords({ from, to });
  if (within === count) return `${noun(within)}, ${when}`;
  return within === 0
    ? `${noun(count)} that can lie in ${when}`
    : `${noun(within)}, ${when}; ${count - within} more can lie in it`;
}

const sumOf = ({ amount }: Bar): number => amount.sure + amount.unsure + amount.told;
