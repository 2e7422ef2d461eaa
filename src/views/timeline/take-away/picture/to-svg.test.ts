// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { DAY_MS } from '#analysis/dates/calendar-day.ts';
import type { Density, TimelineItem } from '#views/timeline/drawing/timeline-item.ts';
import { layOutPicture } from './lay-out-picture.ts';
import { toSvg } from './to-svg.ts';

const START = Date.UTC(2023, 8, 17);
const WINDOW = { from: START, to: START + 8 * DAY_MS };
const PALETTE = {
  paper: 'rgb(255, 254, 251)',
  ink: 'rgb(1, 1, 1)',
  inkSoft: 'rgb(2, 2, 2)',
  line: 'rgb(3, 3, 3)',
  quoteWash: 'rgb(4, 4, 4)',
  sharedWash: 'rgb(5, 5, 5)',
  hues: [
    { hue: 'rgb(10, 0, 0)', wash: 'rgb(11, 0, 0)' },
    { hue: 'rgb(20, 0, 0)', wash: 'rgb(21, 0, 0)' },
  ],
};

function itemOf(label: string, day: number, more: Partial<TimelineItem> = {}): TimelineItem {
  return {
    id: label,
    lane: 'a',
    kind: 'event',
    label,
    letters: ['A'],
    from: START + day * DAY_MS,
    to: START + (day + 1) * DAY_MS,
    form: 'happened',
    differs: false,
    dashed: false,
    fadesIn: false,
    fadesOut: false,
    target: { kind: 'event', event: label },
    ...more,
  };
}

function draw(items: TimelineItem[], densities: Density[] = []) {
  const svg = toSvg(
    layOutPicture({
      title: 'Locks & <harbours>',
      subtitle: 'one week',
      source: 'two articles, read with Parallax',
      window: WINDOW,
      span: { ...WINDOW, shortest: 2 * DAY_MS },
      lanes: [
        { id: 'a', title: 'The first article', letter: 'A', outlet: null },
        { id: 'b', title: 'The second article', letter: 'B', outlet: null },
      ],
      drawn: { items, densities },
      palette: PALETTE,
    }),
  );
  const page = new DOMParser().parseFromString(svg, 'image/svg+xml');
  expect(page.querySelector('parsererror')).toBeNull();
  const find = (words: string) => [...page.querySelectorAll('text')].find(({ textContent }) => textContent === words);
  return { svg, page, find, boxes: [...page.querySelectorAll('rect')] };
}

const hasHue = (hue: string) => (box: Element) => box.getAttribute('stroke') === hue;

describe('the drawing as SVG', () => {
  it('is a document of its own with title, lanes, axis, legend and source', () => {
    const { page, find, svg } = draw([itemOf('The lock opened', 2)]);
    expect(page.documentElement.getAttribute('viewBox')).toMatch(/^0 0 1200 \d+$/);
    expect(page.querySelector('title')?.textContent).toBe('Locks & <harbours>: one week');
    for (const words of ['The lock opened', 'A', 'B', 'told as happened', 'two articles, read with Parallax']) {
      expect(find(words)).toBeDefined();
    }
    expect([...page.querySelectorAll('text')].some(({ textContent }) => textContent?.includes('2023'))).toBe(true);
    expect(find('denied'), 'a form that does not occur').toBeUndefined();
    expect(find('date inferred')).toBeUndefined();
    // Nothing is fetched, and nothing runs.
    expect(svg).not.toMatch(/href|<script|<style|<image|@import|url\((?!#)/);
  });

  it('takes what articles say for text', () => {
    const words = '</text><script>"&';
    const { page, find, svg } = draw([itemOf(words, 2), itemOf('a\u0000\u0007b\ufffe', 5)]);
    expect(find(words)).toBeDefined();
    expect(find('ab')).toBeDefined();
    expect(page.querySelector('script')).toBeNull();
    expect(svg).not.toContain('<script');
  });

  it('draws the forms of the drawing: outlined, dashed, fading, in the hue of the article', () => {
    const { boxes, page } = draw([
      itemOf('happened', 0),
      itemOf('planned', 2, { form: 'planned', lane: 'b', letters: ['B'] }),
      itemOf('inferred', 4, { dashed: true }),
      itemOf('within', 6, { fadesOut: true }),
      itemOf('both', 1, { letters: ['A', 'B'] }),
    ]);
    const ofA = boxes.filter(hasHue('rgb(10, 0, 0)'));
    expect(ofA.map((box) => box.getAttribute('stroke-dasharray'))).toEqual([null, '4']);
    expect(boxes.filter((box) => box.getAttribute('fill') === 'rgb(11, 0, 0)').length).toBe(2);
    expect(boxes.filter(hasHue('rgb(20, 0, 0)'))).toHaveLength(1);
    expect(boxes.some((box) => box.getAttribute('fill') === 'rgb(21, 0, 0)')).toBe(false);
    const fading = boxes.filter((box) => box.getAttribute('fill')?.startsWith('url(#'));
    expect(fading.length, 'the item and the one of the legend').toBe(2);
    for (const box of fading) {
      const id = /url\(#(.+)\)/.exec(box.getAttribute('fill') ?? '')?.[1];
      expect(page.getElementById(id ?? '')?.tagName).toBe('linearGradient');
    }
    expect([...page.querySelectorAll('text')].some(({ textContent }) => textContent?.startsWith('A B · both'))).toBe(
      true,
    );
  });

  it('marks what is denied with a cross at the head of its bar, beside its words', () => {
    const { page, find } = draw([itemOf('no one came', 1, { form: 'denied', to: START + 6 * DAY_MS })]);
    const lines = [...page.querySelectorAll('line')].filter((line) => line.getAttribute('stroke') === 'rgb(10, 0, 0)');
    expect(lines).toHaveLength(2);
    const words = Number(find('no one came')?.getAttribute('x'));
    for (const line of lines) expect(Number(line.getAttribute('x2'))).toBeLessThan(words);
    expect(find('denied')).toBeDefined();
  });

  it('keeps the line of a publication day, which goes through all lanes, from running through words', () => {
    const { svg, find } = draw([
      itemOf('the lock opened', 4),
      itemOf('published', 3, { kind: 'publication', lane: null }),
    ]);
    const words = find('the lock opened');
    expect(words?.getAttribute('stroke')).toBe(PALETTE.paper);
    expect(words?.getAttribute('paint-order')).toBe('stroke');
    // What is written later lies above.
    expect(svg.indexOf('stroke-dasharray')).toBeLessThan(svg.indexOf('the lock opened'));
  });

  it('puts items that would cover each other into rows, and keeps all within the picture', () => {
    const { find, page } = draw(Array.from({ length: 12 }, (_, index) => itemOf(`event ${index}`, 3)));
    const ys = Array.from({ length: 12 }, (_, index) => find(`event ${index}`)?.getAttribute('y'));
    expect(new Set(ys).size).toBe(12);
    const height = Number(page.documentElement.getAttribute('height'));
    for (const text of page.querySelectorAll('text')) expect(Number(text.getAttribute('y'))).toBeLessThan(height);
  });

  it('leaves out what lies outside the window, and cuts bars at its edge', () => {
    const { find, boxes } = draw([itemOf('later', 30), itemOf('long', -100, { to: START + 100 * DAY_MS })]);
    expect(find('later')).toBeUndefined();
    const [long] = boxes.filter(hasHue('rgb(10, 0, 0)'));
    expect(Number(long?.getAttribute('x')) + Number(long?.getAttribute('width'))).toBeLessThanOrEqual(1200);
  });

  it('counts what is too much to be drawn singly in bars, the highest where there is most', () => {
    const bar = (day: number, within: number) => ({
      from: START + day * DAY_MS,
      to: START + (day + 1) * DAY_MS,
      count: within,
      within,
      amount: { sure: within, unsure: 0, told: 0 },
    });
    const density: Density = {
      id: 'd',
      lane: 'b',
      layer: 'events',
      ...WINDOW,
      bars: [bar(1, 400), bar(2, 100), bar(9, 900)],
    };
    const { find, boxes } = draw([], [density]);
    const heights = boxes.filter(hasHue('rgb(20, 0, 0)')).map((box) => Number(box.getAttribute('height')));
    expect(heights).toHaveLength(2);
    // By the root, so that a quarter is half as high.
    expect(Number(heights[0]) / Number(heights[1])).toBeCloseTo(2);
    expect(find('400')).toBeDefined();
    expect(find('900')).toBeUndefined();
  });
});
