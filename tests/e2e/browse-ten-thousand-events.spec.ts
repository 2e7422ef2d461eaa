import type { Page } from '@playwright/test';
import { generateEvents } from '../bench/generate-events.ts';
import { measureBrowsing, readMemory, toPercentile, toTimesWords } from './support/measure-steps.ts';
import { toPlainFiles } from './support/serve-plain-timeline.ts';
import { expect, test } from './support/test.ts';

/**
 * The first drawing should take no more than a second, a step of dragging or zooming no more than 32 ms of script at
 * its 95th percentile: both are printed, since a machine with other work on it takes several times as long. What is
 * asserted is how much less the median step takes than that of the drawing library, measured in the same minute, and
 * that nobody waits.
 */
const LEAST_RATIO = 2;
const MOST_STEP_MS = 200;
const MOST_FIRST_MS = 15_000;
const HALF_A_YEAR = { from: Date.UTC(2018, 0, 1), to: Date.UTC(2018, 6, 1) };
const WINDOW = '?from=2018-01-01&to=2018-07-01';

test.describe.configure({ mode: 'serial', timeout: 120_000 });
// A trace takes a snapshot of the whole page at every step.
test.use({ trace: 'off', screenshot: 'off', viewport: { width: 1440, height: 900 } });

const drawing = (page: Page) => page.getByRole('figure', { name: /^Drawing of the events of/ });

/** Milliseconds from opening an address, and from the arrival of the largest file, until something is drawn. */
interface FirstDrawing {
  opened: number;
  arrived: number;
}

async function open(page: Page, address: string, drawn: string): Promise<FirstDrawing> {
  await page.goto(address);
  const times = await page.waitForFunction(
    (selector) => {
      if (!document.querySelector(selector)?.checkVisibility({ visibilityProperty: true })) return null;
      const files = performance
        .getEntriesByType('resource')
        .filter((entry) => entry instanceof PerformanceResourceTiming);
      const [story] = files.toSorted((a, b) => b.decodedBodySize - a.decodedBodySize);
      return { opened: performance.now(), arrived: performance.now() - (story?.responseEnd ?? 0) };
    },
    drawn,
    { polling: 'raf', timeout: 60_000 },
  );
  // It waits for what is not null.
  return (await times.jsonValue())!;
}

const toFirstWords = ({ opened, arrived }: FirstDrawing) =>
  `${opened.toFixed(0)} ms after the address was opened, ${arrived.toFixed(0)} after the story had come`;

test('10,000 events: soon drawn, and each step takes a part of what the plain library takes', async ({
  page,
  host,
}) => {
  const story = generateEvents({ events: 10_000, articles: 200, people: 500 });
  const { origin } = await host(story, await toPlainFiles(story, HALF_A_YEAR));
  const first = await open(page, `${origin}/stories/generated/timeline${WINDOW}&lanes=one`, 'figure .vis-item');
  const one = await measureBrowsing(page, 'figure .vis-center', { pan: 12, out: 8, in: 8 });
  await open(page, `${origin}/stories/generated/timeline${WINDOW}`, 'figure .vis-item');
  const lanes = await measureBrowsing(page, 'figure .vis-center', { pan: 20, out: 14, in: 14 });
  const plainFirst = await open(page, `${origin}/plain.html`, '#plain .vis-item');
  const plain = await measureBrowsing(page, '#plain .vis-center', { pan: 6, out: 6, in: 0 });

  console.log(
    `10,000 events, the first drawing: ${toFirstWords(first)}; the library alone: ${toFirstWords(plainFirst)}`,
  );
  for (const [name, { pan, zoom }] of Object.entries({ 'in one lane': one, 'in lanes': lanes, library: plain })) {
    console.log(`10,000 events, p50/p95, ${name}: dragging ${toTimesWords(pan)}; zooming ${toTimesWords(zoom)}`);
  }
  expect(first.opened).toBeLessThan(MOST_FIRST_MS);
  for (const kind of ['pan', 'zoom'] as const) {
    const [ours, theirs] = [lanes[kind], plain[kind]].map(({ script }) => toPercentile(script, 0.5));
    expect(ours).toBeLessThan(MOST_STEP_MS);
    expect(Number(theirs) / Number(ours)).toBeGreaterThan(LEAST_RATIO);
  }
});

test('100,000 events can be browsed', async ({ page, host }) => {
  const { origin } = await host(generateEvents({ events: 100_000, articles: 500, people: 2_000 }));
  const first = await open(page, `${origin}/stories/generated/timeline`, 'figure .vis-item');
  const { pan, zoom } = await measureBrowsing(page, 'figure .vis-center', { pan: 10, out: 4, in: 10 });
  const megabytes = await readMemory(page);
  console.log(`100,000 events, the first drawing: ${toFirstWords(first)}; scripts hold ${megabytes.toFixed(0)} MB`);
  console.log(`100,000 events, p50/p95: dragging ${toTimesWords(pan)}; zooming ${toTimesWords(zoom)}`);
  // It answers: the window is another one now, and what lies there is drawn.
  await expect(drawing(page)).not.toHaveAccessibleName(/2013/);
  await expect(drawing(page).locator('.vis-item').first()).toBeVisible();
  expect(toPercentile([...pan.script, ...zoom.script], 0.5)).toBeLessThan(MOST_STEP_MS * 2);
});
