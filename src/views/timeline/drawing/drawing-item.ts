import { toHue } from '#ui/to-hue.ts';
import styles from './Drawing.module.css';
import { placeLabel } from './place-label.ts';
import type { TimeWindow } from '#views/timeline/time-window.ts';
import type { Lane } from './to-lanes.ts';
import type { TimelineItem } from './to-timeline-items.ts';

/** An item as the drawing library takes it. Its look is all in the class; its words are made by `toItemContent`. */
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
  /** Kept as data, never given to the library as content. */
  label: string;
  letters: string;
  content: '';
}

const ROWS = { event: 0, cluster: 0, quotations: 1, publication: 2 };

export function toVisItem(item: TimelineItem, window: TimeWindow, msPerPx: number): VisItem {
  const { where, barPx, labelPx } = placeLabel(item, window, msPerPx);
  const [letter] = item.letters;
  const classNames = [
    styles[item.kind],
    item.outlined && styles['outlined'],
    item.dashed && styles['dashed'],
    item.fadesIn && styles['fadesIn'],
    item.fadesOut && styles['fadesOut'],
    item.target && styles['choosable'],
    styles[where],
  ];
  return {
    id: item.id,
    ...(item.lane !== null && { group: item.lane }),
    // Words before the bar belong to the item, so that the library keeps their place free.
    start: new Date(where === 'before' ? item.from - labelPx * msPerPx : item.from),
    end: new Date(item.to),
    type: item.lane === null ? 'background' : 'range',
    row: ROWS[item.kind],
    style: where === 'before' ? `--bar: ${Math.round(barPx)}px` : '',
    className: classNames.filter(Boolean).join(' '),
    label: item.lane === null ? '' : item.label,
    letters: item.letters.join(' '),
    content: '',
    ...(item.letters.length === 1 && letter !== undefined && { hue: toHue(letter) }),
  };
}

/** The words of an item, as nodes: article text never becomes markup. */
export function toItemContent({ label, letters }: Pick<VisItem, 'label' | 'letters'>): HTMLElement {
  const words = document.createElement('span');
  words.className = styles['label'] ?? '';
  words.textContent = label !== '' && letters.includes(' ') ? `${letters} · ${label}` : label;
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
