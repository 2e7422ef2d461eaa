import { toWindowWords } from '#views/timeline/describe-window.ts';
import { lengthOf } from '#views/timeline/time-window.ts';
import { toCountWords, toNumberWords } from '#ui/count-words.ts';
import { toElement } from './drawing-item.ts';
import { toClass } from './drawing-styles.ts';
import { TONES, type Tone } from './series.ts';
import type { Density } from './timeline-item.ts';
import { OTHERS } from './to-lanes.ts';
import type { Bar } from './to-bars.ts';

/** The heights of the highest and of the lowest bar of each layer, in pixels; a number stands above a bar. */
const HIGHEST_PX: Record<Density['layer'], number> = { events: 40, quotations: 18, publication: 8 };
const LOWEST_PX = { surely: 4, perhaps: 2 };
const DIGIT_PX = 7;
/** Of the drawing of a density in its own units, whatever its width on the screen. */
const WIDTH = 10_000;
const SVG = 'http://www.w3.org/2000/svg';
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

/**
 * Bars as one path for each tone, stretched to where they belong: a node for each bar would take the browser longer to
 * lay out than a frame lasts. The numbers above them are nodes, since they must not be stretched.
 */
export function toDensityContent(density: Density, scale: number, msPerPx: number): HTMLElement {
  const { layer, bars } = density;
  const place = toElement('bars');
  place.dataset['density'] = density.id;
  const picture = document.createElementNS(SVG, 'svg');
  picture.setAttribute('viewBox', `0 0 ${WIDTH} ${HIGHEST_PX[layer]}`);
  picture.setAttribute('preserveAspectRatio', 'none');
  place.append(picture);
  const paths: Record<Tone, string> = { sure: '', unsure: '', told: '' };
  for (const bar of bars) {
    const sum = sumOf(bar);
    const lowest = bar.within > 0 ? LOWEST_PX.surely : LOWEST_PX.perhaps;
    // By the root, so that a single thing is still seen beside a thousand.
    const px = Math.max(HIGHEST_PX[layer] * Math.sqrt(sum / scale), lowest);
    const share = (ms: number) => (ms - density.from) / lengthOf(density);
    let bottom = HIGHEST_PX[layer];
    for (const tone of TONES) {
      const height = (px * bar.amount[tone]) / sum;
      if (height < 0.05) continue;
      const [left, right] = [share(bar.from) * WIDTH, share(bar.to) * WIDTH];
      bottom -= height;
      paths[tone] +=
        `M${left.toFixed(1)} ${bottom.toFixed(2)}H${right.toFixed(1)}v${height.toFixed(2)}H${left.toFixed(1)}z`;
    }
    const digits = toNumberWords(bar.within);
    if (layer === 'events' && bar.within > 1 && digits.length * DIGIT_PX < lengthOf(bar) / msPerPx) {
      const count = place.appendChild(toElement('count', digits));
      count.style.left = `${share((bar.from + bar.to) / 2) * 100}%`;
      count.style.bottom = `${px}px`;
    }
  }
  for (const tone of TONES) {
    const path = picture.appendChild(document.createElementNS(SVG, 'path'));
    path.setAttribute('class', toClass(tone));
    path.setAttribute('d', paths[tone]);
  }
  return place;
}

/** The bar at a place of the content, 0…1 of its width; undefined where there is none. */
export const findBarAt = ({ bars, from, to }: Density, share: number): Bar | undefined => {
  const at = from + share * (to - from);
  return bars.find((bar) => bar.from <= at && at < bar.to);
};

/** What a bar says when pointed at: "12 events, September 2019; 7 more can lie in it". Dates take long to word. */
export function describeBar({ from, to, within, count }: Bar, layer: Density['layer']): string {
  const [one, many] = NOUNS[layer];
  const noun = (number: number) => toCountWords(number, one, many);
  const when = toWindowWords({ from, to });
  if (within === count) return `${noun(within)}, ${when}`;
  return within === 0
    ? `${noun(count)} that can lie in ${when}`
    : `${noun(within)}, ${when}; ${toNumberWords(count - within)} more can lie in it`;
}

const sumOf = ({ amount }: Bar): number => amount.sure + amount.unsure + amount.told;
