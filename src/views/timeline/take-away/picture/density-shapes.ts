import type { Density } from '#views/timeline/drawing/timeline-item.ts';
import { overlaps } from '#views/timeline/time-window.ts';
import { type Shape, boxOf, lineOf, textOf } from './picture.ts';
import type { Scale } from './scale.ts';

/** What the bars of a layer may take, with the number above them. */
export const DENSITY_PX: Record<Density['layer'], number> = { events: 56, quotations: 26, publication: 16 };
const NUMBER_PX = 14;
const DIGIT_PX = 7;
const LEAST_PX = 2;

/** Bars that count what is too much to be drawn singly; the highest of all is as high as there is room. */
export function toDensityShapes(
  { layer, bars }: Density,
  most: number,
  { y, scale, hue, wash, ink }: { y: number; scale: Scale; hue: string; wash: string; ink: string },
): Shape[] {
  const bottom = y + DENSITY_PX[layer];
  const highest = DENSITY_PX[layer] - (layer === 'events' ? NUMBER_PX : 2);
  const seen = bars.filter((bar) => overlaps(scale.window, bar));
  const shapes = seen.flatMap((bar) => {
    const [x, end] = [scale.toX(bar.from), scale.toX(bar.to)];
    // By the root, as in the drawing: a single thing is still seen beside a thousand.
    const height = Math.max(highest * Math.sqrt(toAmount(bar) / most), LEAST_PX);
    const digits = String(bar.within);
    const hasRoom = layer === 'events' && bar.within > 1 && digits.length * DIGIT_PX < end - x;
    return [
      boxOf({ x: x + 0.5, y: bottom - height, width: end - x - 1, height, fill: wash, stroke: hue, strokeWidth: 1 }),
      ...(hasRoom
        ? [textOf((x + end) / 2, bottom - height - 3, digits, ink, { sizePx: 10, anchor: 'middle' as const })]
        : []),
    ];
  });
  return [...shapes, lineOf(scale.from, bottom, scale.to, bottom, hue)];
}

/** What the highest bar of a layer stands for, the same in all lanes. */
export function toMost(densities: readonly Density[], layer: Density['layer']): number {
  const amounts = densities.filter((one) => one.layer === layer).flatMap(({ bars }) => bars.map(toAmount));
  return amounts.reduce((most, amount) => Math.max(most, amount), 1);
}

const toAmount = ({ amount }: Density['bars'][number]): number => amount.sure + amount.unsure + amount.told;
