import type { LabelPlace } from '#views/timeline/drawing/place-label.ts';
import type { TimelineItem } from '#views/timeline/drawing/timeline-item.ts';
import { CROSS_PX, toFormShapes } from './form-shapes.ts';
import { type Palette, toColours } from './palette.ts';
import { type BoxShape, type Shape, boxOf, lineOf, textOf } from './picture.ts';
import type { Scale } from './scale.ts';

const HEIGHT = { 1: 21, 2: 36, 3: 51 };
const LINE = 15;
const LEAST_WIDTH = 8;
const LETTER_PX = 6.6;
const AROUND_WORDS = 7;

/** An item in the form that the drawing gives it, with its words. */
export function toItemShapes(
  item: TimelineItem,
  place: LabelPlace,
  { from, to, y }: { from: number; to: number; y: number },
  palette: Palette,
  scale: Scale,
): Shape[] {
  const { hue } = toColours(item.letters, palette);
  const bar = { x: from, y, width: Math.max(to - from - 1, LEAST_WIDTH), height: HEIGHT[place.lines] };
  return [...toShape(item, bar, hue, palette), ...toWords(item, place, bar, palette, scale)];
}

type Bar = Pick<BoxShape, 'x' | 'y' | 'width' | 'height'>;

function toShape(item: TimelineItem, bar: Bar, hue: string, palette: Palette): Shape[] {
  switch (item.kind) {
    case 'event':
      return toFormShapes(item, bar, toColours(item.letters, palette), palette.paper);
    case 'quotations':
      return [
        boxOf({ ...bar, fill: palette.quoteWash }),
        lineOf(bar.x + 1.5, bar.y, bar.x + 1.5, bar.y + bar.height, hue, { strokeWidth: 3 }),
      ];
    case 'publication':
      return [lineOf(bar.x + 1, bar.y, bar.x + 1, bar.y + bar.height, hue, { strokeWidth: 2, dashed: true })];
  }
}

function toWords(item: TimelineItem, place: LabelPlace, bar: Bar, palette: Palette, scale: Scale): Shape[] {
  const isSoft = item.kind === 'publication';
  const letters = item.letters.length > 1 && !isSoft ? `${item.letters.join(' ')} · ` : '';
  const words = `${item.differs ? '≠ ' : ''}${letters}${item.label}`;
  const crossPx = item.form === 'denied' && (place.where === 'inside' || place.where === 'over') ? CROSS_PX : 0;
  const within = bar.x + crossPx + AROUND_WORDS;
  const after = bar.x + bar.width + AROUND_WORDS;
  const [x, room] = {
    inside: [within, bar.width - crossPx - AROUND_WORDS],
    over: [within, Math.min(place.labelPx - crossPx, scale.to - within) - AROUND_WORDS],
    after: [after, Math.min(place.labelPx, scale.to - after)],
    before: [bar.x - AROUND_WORDS, Math.min(place.labelPx, bar.x - scale.from) - AROUND_WORDS],
  }[place.where] as [number, number]; // The table holds pairs only.
  const most = Math.max(Math.floor(room / LETTER_PX), 1);
  const lines = toLines(words, most, place.lines);
  return lines.map((line, index) =>
    textOf(x, bar.y + LINE + index * LINE, line, isSoft ? palette.inkSoft : palette.ink, {
      weight: isSoft ? 400 : 500,
      anchor: place.where === 'before' ? 'end' : 'start',
      halo: place.where === 'before' || place.where === 'after' ? palette.paper : null,
    }),
  );
}

function toLines(words: string, most: number, lines: number): string[] {
  const end = words.lastIndexOf(' ', most);
  if (lines === 1 || words.length <= most || end <= 0) return [cut(words, most)];
  return [words.slice(0, end), ...toLines(words.slice(end + 1), most, lines - 1)];
}

function cut(words: string, most: number): string {
  return words.length <= most ? words : `${words.slice(0, most - 1).trimEnd()}…`;
}
