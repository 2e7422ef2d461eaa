import { describe, expect, it } from 'vitest';
import { clusterItems } from './cluster-items.ts';
import { DAY_MS } from '#views/timeline/time-window.ts';
import type { TimelineItem } from './to-timeline-items.ts';

const itemOn = (day: number, lane = 'a', letter = 'A'): TimelineItem => ({
  id: `${day} ${lane} ${letter}`,
  lane,
  from: day * DAY_MS,
  to: (day + 1) * DAY_MS,
  kind: 'event',
  label: 'Rain fell',
  letters: [letter],
  outlined: true,
  dashed: true,
  fadesIn: false,
  fadesOut: false,
  target: { kind: 'event', event: String(day) },
});
const days = (from: number, to: number) => ({ from: from * DAY_MS, to: to * DAY_MS });

describe('clusterItems', () => {
  it('draws the items of the window and of one window on either side', () => {
    const items = [0, 11, 25, 39, 50].map((day) => itemOn(day));
    expect(clusterItems(items, days(20, 30))).toEqual([items[1], items[2], items[3]]);
  });

  it('draws how many there are when they are too many', () => {
    const items = [itemOn(24), itemOn(24, 'a', 'B'), itemOn(24, 'b'), itemOn(47)];
    const drawn = clusterItems(items, days(0, 48), 3);
    expect(drawn.map(({ kind, label, letters }) => [kind, label, letters.join()])).toEqual([
      ['cluster', '2', 'A,B'],
      ['event', 'Rain fell', 'A'],
      ['event', 'Rain fell', 'A'],
    ]);
  });

  it('opens a cluster by a window that shows less', () => {
    const [cluster] = clusterItems([itemOn(24), itemOn(24, 'a', 'B')], days(0, 48), 1);
    expect(cluster?.target).toEqual({ kind: 'window', window: days(24, 26) });
  });

  it('never draws more than its cells, however many items there are', () => {
    const items = Array.from({ length: 20_000 }, (_, index) => itemOn(index % 900, 'a', `L${index}`));
    expect(clusterItems(items, days(300, 600)).length).toBeLessThanOrEqual(3 * 24 + 1);
  });
});
