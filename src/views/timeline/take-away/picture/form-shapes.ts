import type { Form, TimelineItem } from '#views/timeline/drawing/timeline-item.ts';
import { type BoxShape, type Shape, boxOf, lineOf } from './picture.ts';

/** Between the lines of what is reported by others. */
const HATCH_PX = 7;
/** The cross of what is denied: at the head of a bar, so that no words lie on it. */
export const CROSS_PX = 14;

type Bar = Pick<BoxShape, 'x' | 'y' | 'width' | 'height'>;
type Look = Pick<TimelineItem, 'form' | 'dashed' | 'fadesIn' | 'fadesOut'>;

/** An event in its form: filled, outlined, hatched, with a cross, or half of it filled. */
export function toFormShapes(
  { form, dashed, fadesIn, fadesOut }: Look,
  bar: Bar,
  { hue, wash }: { hue: string; wash: string },
  paper: string,
): Shape[] {
  const fades = toFades(fadesIn, fadesOut);
  const { x, y, width, height } = bar;
  const fills: Record<Form, Shape[]> = {
    happened: [boxOf({ ...bar, fill: wash, fades })],
    planned: [boxOf({ ...bar, fill: paper, fades })],
    reported: [boxOf({ ...bar, fill: wash, fades }), ...toHatch(bar, hue)],
    denied: [boxOf({ ...bar, fill: paper, fades }), ...toCross(bar, hue)],
    mixed: [
      boxOf({ ...bar, fill: paper, fades }),
      boxOf({ x: x + width / 2, y, width: width / 2, height, fill: wash, fades }),
    ],
  };
  return [...fills[form], boxOf({ ...bar, stroke: hue, dashed, fades })];
}

function toHatch({ x, y, width, height }: Bar, hue: string): Shape[] {
  const run = Math.min(height, width);
  const count = Math.floor((width - run) / HATCH_PX) + 1;
  return Array.from({ length: count }, (_, index) => {
    const start = x + index * HATCH_PX;
    return lineOf(start, y + height, start + run, y, hue, { strokeWidth: 0.5 });
  });
}

function toCross({ x, y, width, height }: Bar, hue: string): Shape[] {
  const end = x + Math.min(width, CROSS_PX);
  return [lineOf(x, y + height, end, y, hue), lineOf(x, y, end, y + height, hue)];
}

function toFades(fadesIn: boolean, fadesOut: boolean): BoxShape['fades'] {
  if (fadesIn) return fadesOut ? 'both' : 'start';
  return fadesOut ? 'end' : 'none';
}
