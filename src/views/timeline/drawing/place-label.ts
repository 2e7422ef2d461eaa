import type { TimeWindow } from '#views/timeline/time-window.ts';
import type { TimelineItem } from './to-timeline-items.ts';

/** Where an item's words stand: in its bar, on two lines in it, or on a side where there is room. */
export interface LabelPlace {
  where: 'inside' | 'twoLines' | 'after' | 'before';
  barPx: number;
  /** What the words take, with the space around them. */
  labelPx: number;
}

const LETTER_PX = 7;
const AROUND_LABEL_PX = 28;
const LONGEST_PX = 320;
/** From here on a bar has room for words on two lines, cut at their end if need be. */
const MUCH_ROOM_PX = 120;

export function placeLabel(item: TimelineItem, window: TimeWindow, msPerPx: number): LabelPlace {
  const barPx = (item.to - item.from) / msPerPx;
  const needed = item.label.length * LETTER_PX + AROUND_LABEL_PX;
  if (barPx >= needed) return { where: 'inside', barPx, labelPx: needed };
  if (barPx >= MUCH_ROOM_PX) return { where: 'twoLines', barPx, labelPx: barPx };
  const labelPx = Math.min(needed, LONGEST_PX);
  const before = (item.from - window.from) / msPerPx;
  const after = (window.to - item.to) / msPerPx;
  if (after >= labelPx || after >= before) return { where: 'after', barPx, labelPx };
  return { where: 'before', barPx, labelPx: Math.min(labelPx, before) };
}
