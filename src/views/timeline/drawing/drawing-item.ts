import type { Layer } from '#views/timeline/search-params.ts';
import type { TimeWindow } from '#views/timeline/time-window.ts';
import { toHue } from '#ui/to-hue.ts';
import { toClass } from './drawing-styles.ts';
import { placeLabel, toOccupied } from './place-label.ts';
import type { Lane } from './to-lanes.ts';
import type { Density, TimelineItem } from './timeline-item.ts';

/** An item as the drawing library takes it. Its look is all in the class; its words are made by its template. */
export interface VisItem {
  id: string;
  /** Absent for what goes across all lanes. */
  group?: string;
  start: Date;
  end: Date;
  type: 'range' | 'background';
  /** Lower numbers stand higher in the lane. */
  row: number;
  className: string;
  /** Set through the style object, as the page's policy allows; only ever made of our own numbers. */
  style: string;
  /** Becomes `data-hue`: the hue of its one article; absent when it comes from several. */
  hue?: number;
  /** Bars are stretched to where they belong; the library would cut what reaches far beyond the window. */
  limitSize: boolean;
  align: 'auto' | 'left';
  content: '';
  /** All that its look depends on, to see whether it has changed. */
  key: string;
}

const SMALLEST_PX = 14;
const ROWS: Record<TimelineItem['kind'] | Layer, number> = { event: 0, events: 0, quotations: 1, publication: 2 };

export function toVisItem(item: TimelineItem, chosen: string | null, window: TimeWindow, msPerPx: number): VisItem {
  const place = placeLabel(item, window, msPerPx);
  const { where, lines, barPx, labelPx } = place;
  const [letter] = item.letters;
  const className = toClassName(
    item.kind,
    item.form,
    item.dashed && 'dashed',
    // A shape that is as small as can be is wider than its uncertainty.
    item.fadesIn && barPx > SMALLEST_PX && 'fadesIn',
    item.fadesOut && barPx > SMALLEST_PX && 'fadesOut',
    item.target && 'choosable',
    item.target?.kind === 'event' && item.target.event === chosen && 'chosen',
    where,
    lines > 1 && 'manyLines',
  );
  // Words before the bar belong to the item, so that the library keeps their place free.
  const start = toOccupied(place, item, msPerPx).from;
  const style = [
    where !== 'inside' && `--label: ${Math.round(labelPx)}px`,
    lines > 1 && `--lines: ${lines}`,
    where === 'before' && `--bar: ${Math.round(barPx)}px`,
  ]
    .filter(Boolean)
    .join('; ');
  const hue = item.letters.length === 1 && letter !== undefined ? toHue(letter) : null;
  return {
    id: item.id,
    ...(item.lane !== null && { group: item.lane }),
    start: new Date(start),
    end: new Date(item.to),
    type: item.lane === null ? 'background' : 'range',
    row: ROWS[item.kind],
    style,
    className,
    ...(hue !== null && { hue }),
    limitSize: true,
    align: 'auto',
    content: '',
    key: [start, item.to, style, className, item.letters.join(), item.label].join('|'),
  };
}

/** The name of a lane as an item above all others, as wide as what is drawn. */
export function toVisLane({ id }: Lane, { from, to }: TimeWindow): VisItem {
  return {
    id: `lane ${id}`,
    group: id,
    start: new Date(from),
    end: new Date(to),
    type: 'range',
    row: -1,
    style: '',
    className: toClassName('laneItem'),
    limitSize: true,
    align: 'auto',
    content: '',
    key: `${id} ${from} ${to}`,
  };
}

export function toVisDensity({ id, lane, layer, from, to }: Density, hue: number | null, scale: number): VisItem {
  return {
    id,
    ...(lane !== null && { group: lane }),
    start: new Date(from),
    end: new Date(to),
    type: lane === null ? 'background' : 'range',
    row: ROWS[layer],
    style: '',
    className: toClassName('density', layer),
    ...(hue !== null && { hue }),
    limitSize: false,
    align: 'left',
    content: '',
    key: `${id} ${scale}`,
  };
}

/** The words of an item, as nodes: article text never becomes markup. */
export function toItemContent({ label, letters, lane, differs }: TimelineItem): HTMLElement {
  const words = toElement('label');
  if (lane === null) return words;
  if (label !== '' && letters.length > 1) words.append(`${toLetters(letters)} · `);
  // In its own direction, whatever stands before it.
  words.appendChild(document.createElement('bdi')).textContent = label;
  if (differs) words.prepend(toElement('differs', '≠'), ' ');
  return words;
}

/** Of many articles, the first few and how many more. */
function toLetters(letters: readonly string[]): string {
  return letters.length > 4 ? `${letters.slice(0, 3).join(' ')} +${letters.length - 3}` : letters.join(' ');
}

export function toElement(className: string, text = ''): HTMLElement {
  const element = document.createElement('span');
  element.className = toClass(className);
  if (text !== '') element.textContent = text;
  return element;
}

const toClassName = (...names: (string | false | null)[]): string =>
  names.flatMap((name) => (name ? toClass(name) : [])).join(' ');
