import { toHue } from '#ui/to-hue.ts';
import { toElement } from './drawing-item.ts';
import type { Lane } from './to-lanes.ts';

/** A box as high as the lane is to be at least, with its name. */
export function toLaneContent(lane: Lane, leastPx: number): HTMLElement {
  const box = toElement('lane');
  box.style.minHeight = `${leastPx}px`;
  box.append(toLaneLabel(lane));
  return box;
}

export function toLaneLabel({ letter, outlet, title }: Lane): HTMLElement {
  const label = toElement('laneLabel');
  label.title = [outlet, title].filter(Boolean).join(': ');
  if (letter !== null) {
    const badge = label.appendChild(toElement('badge', letter));
    badge.dataset['hue'] = String(toHue(letter));
  }
  const words = label.appendChild(toElement('laneWords'));
  if (outlet !== null) words.appendChild(toElement('laneName', outlet)).dir = 'auto';
  words.appendChild(toElement(letter === null ? 'laneName' : 'laneTitle', title)).dir = 'auto';
  return label;
}
