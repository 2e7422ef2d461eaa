import { type TimeWindow, lengthOf } from '#views/timeline/time-window.ts';
import type { TimelineItem } from './timeline-item.ts';

/** Where an item's words stand: in its bar, from its beginning out of it, or on a side where there is room. */
export interface LabelPlace {
  where: 'inside' | 'over' | 'after' | 'before';
  lines: 1 | 2 | 3;
  barPx: number;
  /** What the words take, with the space around them. */
  labelPx: number;
}

const LETTER_PX = 6.8;
const AROUND_LABEL_PX = 28;
/** Longer words stand on two lines, or on three where there is little room: who comes first in them, and what was done is what one reads for. */
const LONG_PX = 150;
const LONGEST_PX = 320;
/** Words that begin in a shorter bar than this would look lost. */
const SOME_ROOM_PX = 60;
/** From here on a bar has room for words on two or three lines, cut at their end if need be. */
const MUCH_ROOM_PX = 120;

/** Where an item begins and ends with its words, in the unit of `from` and `to`. */
export function toOccupied(
  { where, labelPx }: LabelPlace,
  { from, to }: { from: number; to: number },
  unitsPerPx: number,
): { from: number; to: number } {
  const label = labelPx * unitsPerPx;
  if (where === 'before') return { from: from - label, to };
  if (where === 'after') return { from, to: to + label };
  return { from, to: where === 'over' ? Math.max(from + label, to) : to };
}

export function placeLabel(item: TimelineItem, window: TimeWindow, msPerPx: number): LabelPlace {
  const barPx = (item.to - item.from) / msPerPx;
  const letters = item.letters.length > 1 ? item.label.length + item.letters.length * 2 + 2 : item.label.length;
  const needed = letters * LETTER_PX + AROUND_LABEL_PX;
  if (barPx >= needed) return { where: 'inside', lines: 1, barPx, labelPx: needed };
  const widthPx = lengthOf(window) / msPerPx;
  // Half of the words and half a word.
  const halved = needed / 2 + 4 * LETTER_PX + AROUND_LABEL_PX / 2;
  const toLines = (px: number) => (needed <= Math.min(LONG_PX, px) ? 1 : halved <= px ? 2 : 3);
  const mostPx = Math.min(LONGEST_PX, widthPx * 0.6);
  const lines = toLines(mostPx);
  const labelPx = Math.min(lines === 1 ? needed : halved, mostPx);
  const before = (item.from - window.from) / msPerPx;
  const after = (window.to - item.to) / msPerPx;
  // Words that fit on two lines of their bar stay in it; beside it they are whole and no border goes through them.
  if (lines > 1 && barPx >= halved) return { where: 'inside', lines: 2, barPx, labelPx: barPx };
  if (after >= labelPx) return { where: 'after', lines, barPx, labelPx };
  if (before >= labelPx) return { where: 'before', lines, barPx, labelPx };
  if (barPx >= SOME_ROOM_PX && after + barPx >= labelPx)
    return { where: 'over', lines, barPx, labelPx: Math.max(labelPx, barPx) };
  if (barPx >= MUCH_ROOM_PX) return { where: 'inside', lines: toLines(barPx), barPx, labelPx: barPx };
  if (after >= before) return { where: 'after', lines: toLines(after), barPx, labelPx };
  return { where: 'before', lines: toLines(before), barPx, labelPx: Math.min(labelPx, before) };
}
