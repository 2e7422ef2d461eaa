import { toHue } from '#ui/to-hue.ts';
import styles from './Drawing.module.css';
import type { Lane } from './to-lanes.ts';
import type { TimelineItem } from './to-timeline-items.ts';

/** An item as the drawing library takes it. Its look is all in the class; its words are made by `toItemContent`. */
export interface VisItem {
  id: string;
  group: string;
  start: Date;
  end: Date;
  type: 'range';
  /** Lower numbers stand higher in the lane. */
  row: number;
  className: string;
  /** Becomes `data-hue`: the hue of its one article; absent when it comes from several. */
  hue?: number;
  /** Kept as data, never given to the library as content. */
  label: string;
  letters: string;
  content: '';
}

const ROWS = { event: 0, cluster: 0, quotations: 1, publication: 2 };
const LETTER_PX = 7;
const AROUND_LABEL_PX = 26;

/** `msPerPx` decides whether the label has room inside the bar or stands beside it. */
export function toVisItem(item: TimelineItem, msPerPx: number): VisItem {
  const barPx = (item.to - item.from) / msPerPx;
  const labelPx = item.label.length * LETTER_PX + AROUND_LABEL_PX;
  const [letter] = item.letters;
  const classNames = [
    styles[item.kind],
    item.outlined && styles['outlined'],
    item.dashed && styles['dashed'],
    item.fadesIn && styles['fadesIn'],
    item.fadesOut && styles['fadesOut'],
    item.target && styles['choosable'],
    barPx < labelPx && styles[barPx < MUCH_ROOM_PX ? 'beside' : 'twoLines'],
  ];
  return {
    id: item.id,
    group: item.lane,
    start: new Date(item.from),
    end: new Date(item.to),
    type: 'range',
    row: ROWS[item.kind],
    className: classNames.filter(Boolean).join(' '),
    label: item.label,
    letters: item.letters.join(' '),
    content: '',
    ...(item.letters.length === 1 && letter !== undefined && { hue: toHue(letter) }),
  };
}

/** From here on a label has room inside, on two lines and cut at its end if need be. */
const MUCH_ROOM_PX = 120;

/** The words of an item, as nodes: article text never becomes markup. */
export function toItemContent({ label, letters }: Pick<VisItem, 'label' | 'letters'>): HTMLElement {
  const words = document.createElement('span');
  words.className = styles['label'] ?? '';
  words.textContent = letters.includes(' ') ? `${letters} · ${label}` : label;
  return words;
}

export function toLaneContent({ letter, title }: Pick<Lane, 'letter' | 'title'>): HTMLElement {
  const lane = document.createElement('span');
  lane.className = styles['laneLabel'] ?? '';
  if (letter !== null) {
    const badge = lane.appendChild(document.createElement('span'));
    badge.className = styles['badge'] ?? '';
    badge.dataset['hue'] = String(toHue(letter));
    badge.textContent = letter;
  }
  const name = lane.appendChild(document.createElement('span'));
  name.className = (letter === null ? styles['laneName'] : styles['laneTitle']) ?? '';
  name.textContent = title;
  return lane;
}
