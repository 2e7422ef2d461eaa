import { toHue } from '#ui/to-hue.ts';
import type { LabelPlace } from '#views/timeline/drawing/place-label.ts';
import type { TimelineItem } from '#views/timeline/drawing/to-timeline-items.ts';
import type { Palette } from './palette.ts';
import { type BoxShape, type Shape, boxOf, lineOf, textOf } from './picture.ts';
import type { Scale } from './scale.ts';

const HEIGHT = { oneLine: 21, twoLines: 36 };
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
  const { hue, wash } = toColours(item.letters, palette);
  const bar = {
    x: from,
    y,
    width: Math.max(to - from - 1, LEAST_WIDTH),
    height: HEIGHT[place.where === 'twoLines' ? 'twoLines' : 'oneLine'],
  };
  return [...toForm(item, bar, hue, wash, palette), ...toWords(item, place, bar, palette, scale)];
}

type Bar = Pick<BoxShape, 'x' | 'y' | 'width' | 'height'>;

function toForm(item: TimelineItem, bar: Bar, hue: string, wash: string, palette: Palette): Shape[] {
  switch (item.kind) {
    case 'event':
      return [
        boxOf({
          ...bar,
          fill: item.outlined ? palette.paper : wash,
          stroke: hue,
          dashed: item.dashed,
          fades: toFades(item),
        }),
      ];
    case 'cluster':
      return [
        boxOf({ ...bar, fill: wash, stroke: hue }),
        boxOf({
          x: bar.x + 3,
          y: bar.y + 3,
          width: bar.width - 6,
          height: bar.height - 6,
          stroke: hue,
          strokeWidth: 0.75,
        }),
      ];
    case 'quotations':
      return [
        boxOf({ ...bar, fill: palette.quoteWash }),
        lineOf(bar.x + 1.5, bar.y, bar.x + 1.5, bar.y + bar.height, hue, { strokeWidth: 3 }),
      ];
    case 'publication':
      return [lineOf(bar.x + 1, bar.y, bar.x + 1, bar.y + bar.height, hue, { strokeWidth: 2, dashed: true })];
  }
}

function toFades({ fadesIn, fadesOut }: TimelineItem): BoxShape['fades'] {
  if (fadesIn) return fadesOut ? 'both' : 'start';
  return fadesOut ? 'end' : 'none';
}

function toWords(item: TimelineItem, place: LabelPlace, bar: Bar, palette: Palette, scale: Scale): Shape[] {
  const words =
    item.letters.length > 1 && item.kind !== 'publication' ? `${item.letters.join(' ')} · ${item.label}` : item.label;
  const isSoft = item.kind === 'publication';
  const after = bar.x + bar.width + AROUND_WORDS;
  const at = { inside: bar.x + AROUND_WORDS, twoLines: bar.x + AROUND_WORDS, after, before: bar.x - AROUND_WORDS };
  const room = {
    inside: bar.width,
    twoLines: bar.width,
    after: scale.to - after,
    before: bar.x - scale.from,
  }[place.where];
  const most = Math.max(Math.floor((room - AROUND_WORDS) / LETTER_PX), 1);
  const lines = place.where === 'twoLines' ? toTwoLines(words, most) : [cut(words, most)];
  return lines.map((line, index) =>
    textOf(at[place.where], bar.y + LINE + index * LINE, line, isSoft ? palette.inkSoft : palette.ink, {
      weight: isSoft ? 400 : 500,
      anchor: place.where === 'before' ? 'end' : 'start',
    }),
  );
}

function toTwoLines(words: string, most: number): string[] {
  if (words.length <= most) return [words];
  const end = words.lastIndexOf(' ', most);
  return end <= 0 ? [cut(words, most)] : [words.slice(0, end), cut(words.slice(end + 1), most)];
}

function cut(words: string, most: number): string {
  return words.length <= most ? words : `${words.slice(0, most - 1).trimEnd()}…`;
}

/** An article's own hue; ink for what several tell. */
function toColours(letters: readonly string[], { hues, ink, sharedWash }: Palette): { hue: string; wash: string } {
  const [letter] = letters;
  const own = letters.length === 1 && letter !== undefined ? hues[toHue(letter)] : undefined;
  return own ?? { hue: ink, wash: sharedWash };
}
