import { toHue } from '#ui/to-hue.ts';
import { type LabelPlace, placeLabel, toOccupied } from '#views/timeline/drawing/place-label.ts';
import type { Lane } from '#views/timeline/drawing/to-lanes.ts';
import type { Density, TimelineItem } from '#views/timeline/drawing/timeline-item.ts';
import { LAYERS } from '#views/timeline/search-params.ts';
import { DENSITY_PX, toDensityShapes } from './density-shapes.ts';
import { toItemShapes } from './item-shapes.ts';
import { type Palette, toColours } from './palette.ts';
import { type Shape, boxOf, textOf } from './picture.ts';
import type { Scale } from './scale.ts';

interface LaneInput {
  lane: Lane;
  items: readonly TimelineItem[];
  densities: readonly Density[];
  /** What the highest bar of a layer stands for. */
  mostOf: (layer: Density['layer']) => number;
  scale: Scale;
  left: number;
  top: number;
  palette: Palette;
}

const ROW = { 1: 27, 2: 42, 3: 57 };
const PADDING = 8;
const LEAST = 56;
const KINDS = { events: 'event', quotations: 'quotations', publication: 'publication' } as const;
const TITLE = { lines: 3, letters: 22, height: 16 };

/** A lane's name and its items, each in the first row where it and its words find room. */
export function layOutLane(input: LaneInput): { height: number; shapes: Shape[] } {
  const { lane, items, densities, mostOf, scale, left, top, palette } = input;
  const shapes: Shape[] = [];
  let y = top + PADDING;
  // Events above, quotations below them, then the day of publication.
  for (const layer of LAYERS) {
    for (const row of toRows(
      items.filter(({ kind }) => kind === KINDS[layer]),
      scale,
    )) {
      for (const { item, place, from, to } of row.placed) {
        shapes.push(...toItemShapes(item, place, { from, to, y }, palette, scale));
      }
      y += row.height;
    }
    for (const density of densities.filter((one) => one.layer === layer)) {
      const colours = toColours(lane.letter === null ? [] : [lane.letter], palette);
      shapes.push(...toDensityShapes(density, mostOf(layer), { y, scale, ink: palette.ink, ...colours }));
      y += DENSITY_PX[layer] + PADDING;
    }
  }
  const title = toLines(lane.title);
  const height = Math.max(y - top + PADDING, LEAST, title.length * TITLE.height + 2 * PADDING + 4);
  return { height, shapes: [...toLaneName(lane, title, left, top, palette), ...shapes] };
}

interface Row {
  end: number;
  height: number;
  placed: { item: TimelineItem; place: LabelPlace; from: number; to: number }[];
}

/** Items, each in the first row where it and its words find room. */
function toRows(items: readonly TimelineItem[], scale: Scale): Row[] {
  const rows: Row[] = [];
  for (const item of items.toSorted((one, other) => one.from - other.from)) {
    const place = placeLabel(item, scale.window, scale.msPerPx);
    const [from, to] = [scale.toX(item.from), scale.toX(item.to)];
    const occupied = toOccupied(place, { from, to }, 1);
    let row = rows.find(({ end }) => end <= occupied.from);
    if (!row) {
      row = { end: 0, height: ROW[1], placed: [] };
      rows.push(row);
    }
    row.end = occupied.to;
    row.height = Math.max(row.height, ROW[place.lines]);
    row.placed.push({ item, place, from, to });
  }
  return rows;
}

function toLaneName({ letter }: Lane, title: readonly string[], left: number, top: number, palette: Palette): Shape[] {
  const names = title.map((words, line) =>
    textOf(left + (letter === null ? 10 : 38), top + 22 + line * TITLE.height, words, palette.ink, { weight: 500 }),
  );
  if (letter === null) return names;
  const hue = palette.hues[toHue(letter)]?.hue ?? palette.ink;
  return [
    boxOf({ x: left + 8, y: top + 8, width: 22, height: 20, fill: hue }),
    textOf(left + 19, top + 22, letter, palette.paper, { weight: 600, anchor: 'middle' }),
    ...names,
  ];
}

/** Words in as many lines as there are for them; the last one says with its dots that more follows. */
function toLines(title: string): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of title.split(/\s+/)) {
    if (line !== '' && line.length + word.length >= TITLE.letters) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
    if (lines.length === TITLE.lines) return [...lines.slice(0, -1), `${lines.at(-1)?.slice(0, TITLE.letters - 1)}…`];
  }
  return [...lines, line].map((words) =>
    words.length > TITLE.letters + 6 ? `${words.slice(0, TITLE.letters)}…` : words,
  );
}
