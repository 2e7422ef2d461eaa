import type { Browser, Locator, Page } from '@playwright/test';
import { ARTICLE_A, expect, STORY, test } from './support/test.ts';
import { type Vitals, watchVitals } from './support/watch-vitals.ts';

/**
 * Milliseconds, and the browser's measure of shifts, with a processor that is slowed down fourfold. `npm run vitals`
 * holds the app to these on a machine that does nothing else; among all other tests a busy one may take twice as long.
 */
const AIM = { largestPaint: 1500, longestWait: 100, shifts: 0.02 };
const toBound = (project: string) =>
  project === 'vitals' ? AIM : { ...AIM, largestPaint: 2 * AIM.largestPaint, longestWait: 2 * AIM.longestWait };
const SLOWDOWN = 4;
/**
 * Other work on the machine only ever adds: what is held against the bound is the least of so many visits, and of the
 * waits the longest of all steps, each as it took in its best visit.
 */
const MOST_VISITS = 5;

/** A reader, who takes longer from one movement to the next than the page takes to come to rest. */
interface Reader {
  settled: () => Promise<void>;
  /** Moves to the middle of it, presses the button of the mouse, lets it go. */
  press: (target: Locator) => Promise<void>;
  /** A key to whatever has the focus. */
  strike: (key: string) => Promise<void>;
}

/** What a reader does in a view after it has been opened. */
type Journey = (page: Page, reader: Reader) => Promise<void>;

const look: Journey = async (page, { settled }) => {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await settled();
};

const browseTimeline: Journey = async (page, { settled, press, strike }) => {
  const events = page.getByRole('list', { name: 'Events', exact: true });
  const field = page.getByRole('search', { name: 'Filter the events' }).getByRole('searchbox');
  await expect(page.locator('figure .vis-item').first()).toBeVisible();
  await settled();
  for (const name of ['Zoom out', 'Zoom in', 'Zoom in']) await press(page.getByRole('button', { name }));
  await press(field);
  for (const letter of 'asian') await strike(letter);
  await expect(events.getByRole('listitem')).toHaveCount(1);
  await settled();
  for (let count = 0; count < 'asian'.length; count += 1) await strike('Backspace');
  await expect(events.getByRole('listitem')).not.toHaveCount(1);
  await settled();
  await press(events.getByRole('link', { name: /19th Asian Games/ }));
  await expect(page.getByRole('complementary', { name: 'Evidence' }).locator('mark').first()).toBeVisible();
  await settled();
  for (const name of ['People', 'Places', 'Articles']) {
    await press(page.getByRole('group', { name: 'Lanes' }).getByRole('button', { name }));
  }
};

const compareArticles: Journey = async (page, { settled, press, strike }) => {
  const status = (words: RegExp) => page.getByRole('status').filter({ hasText: words });
  await settled();
  await press(page.getByRole('button', { name: 'Next' }));
  await expect(status(/^1 of/)).toBeVisible();
  for (const step of [2, 3, 4]) {
    await strike('n');
    await expect(status(new RegExp(`^${step} of`))).toBeVisible();
    await settled();
  }
  for (const name of ['Annotated', 'Table', 'Side by side']) {
    const way = page.getByRole('group', { name: 'Way of comparing' }).getByRole('button', { name });
    await press(way);
    await expect(way).toHaveAttribute('aria-pressed', 'true');
    await settled();
  }
  const filter = page.getByRole('button', { name: /differ in detail$/ });
  await press(filter);
  await expect(filter).toHaveAttribute('aria-pressed', 'true');
};

const searchQuotes: Journey = async (page, { settled, press, strike }) => {
  const quotations = page.getByRole('list', { name: 'Quotations' }).getByRole('article');
  await expect(quotations.first()).toBeVisible();
  await settled();
  await press(page.getByRole('combobox', { name: 'Search quotations' }));
  for (const letter of 'china') await strike(letter);
  await strike('Escape');
  const speaker = page.getByRole('region', { name: 'Filters' }).getByRole('checkbox', { name: /^Xi Jinping/ });
  await press(speaker);
  await expect(speaker).toBeChecked();
  await settled();
  await press(quotations.first().getByRole('button', { name: 'Surroundings' }));
};

const VIEWS: { name: string; address: string; journey: Journey; isUsed?: true }[] = [
  { name: 'Home', address: '/', journey: look },
  { name: 'Overview', address: STORY, journey: look },
  { name: 'Article', address: `${STORY}/articles/${ARTICLE_A}`, journey: look },
  { name: 'Timeline', address: `${STORY}/timeline`, journey: browseTimeline, isUsed: true },
  { name: 'Compare', address: `${STORY}/compare`, journey: compareArticles, isUsed: true },
  { name: 'Quotes', address: `${STORY}/quotes`, journey: searchQuotes, isUsed: true },
];

/**
 * A hand comes to a button before it presses it, and holds it down for longer than a frame: each of these is measured
 * by itself. Playwright's own `click` does them at once, and looks through the page in between, which would be measured
 * too. `steps` gets the time of the page at which each step begins.
 */
function toReader(page: Page, steps: number[]): Reader {
  const settled = () =>
    page.evaluate(
      () =>
        new Promise<void>((resolve) => {
          requestAnimationFrame(() => requestIdleCallback(() => resolve()));
        }),
    );
  const begin = async () => steps.push(await page.evaluate(() => performance.now()));
  return {
    settled,
    press: async (target) => {
      await target.scrollIntoViewIfNeeded();
      const box = await target.boundingBox();
      if (!box) throw new Error('nothing to press');
      await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
      await settled();
      await begin();
      await page.mouse.down();
      await settled();
      await page.mouse.up();
      await settled();
    },
    strike: async (key) => {
      await begin();
      await page.keyboard.press(key);
      await settled();
    },
  };
}

interface Visit extends Vitals {
  /** The longest wait of each step of the journey; none where nothing took 16 ms. */
  longest: (Vitals['waits'][number] | undefined)[];
}

async function visit(browser: Browser, address: string, journey: Journey): Promise<Visit> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  const { shown, read } = await watchVitals(page, SLOWDOWN);
  await page.goto(address);
  await shown();
  const steps: number[] = [];
  await journey(page, toReader(page, steps));
  const vitals = await read();
  await page.close();
  const longest = steps.map((start, index) => {
    const end = steps[index + 1] ?? Infinity;
    return toLongest(vitals.waits.filter(({ at }) => at >= start && at < end));
  });
  return { ...vitals, longest };
}

const toLongest = <Wait extends { ms: number }>(waits: readonly Wait[]): Wait | undefined =>
  waits.toSorted((a, b) => b.ms - a.ms)[0];

test.describe.configure({ mode: 'default', timeout: 120_000 });
test.use({ trace: 'off', screenshot: 'off' });

for (const { name, address, journey, isUsed } of VIEWS) {
  test(`${name} is soon there, stays in place and answers at once`, async ({ browser, baseURL }, { project }) => {
    const bound = toBound(project.name);
    const least = { largestPaint: Infinity, longestWait: Infinity, shifts: Infinity };
    const leastWaits: number[] = [];
    for (let count = 1; count <= MOST_VISITS; count += 1) {
      const { largestPaint, longest, waits, shifts, late } = await visit(browser, `${baseURL}${address}`, journey);
      const wait = toLongest(longest.flatMap((one) => one ?? []));
      console.log(
        `${name}, visit ${count}: largest paint ${largestPaint.toFixed(0)} ms; longest wait ${wait?.ms ?? 0} ms` +
          ` (${wait?.words ?? 'nothing above 16 ms'}); shifts ${shifts.sum.toFixed(4)} ${JSON.stringify(shifts.of)}`,
      );
      for (const [step, one] of longest.entries()) {
        leastWaits[step] = Math.min(leastWaits[step] ?? Infinity, one?.ms ?? 0);
      }
      least.largestPaint = Math.min(least.largestPaint, largestPaint);
      least.longestWait = Math.max(0, ...leastWaits);
      least.shifts = Math.min(least.shifts, shifts.sum);
      // All is asked for at once; what comes later is what a page can do without, and fonts, when styles ask for them.
      expect(late.filter((file) => !/KeepOffline|favicon|\.woff2$/.test(file))).toEqual([]);
      // A journey without a single wait of 16 ms on a slow machine has not been measured.
      if (isUsed) expect(waits.length).toBeGreaterThan(2);
      if (Object.entries(least).every(([kind, value]) => value <= bound[kind as keyof typeof bound])) break;
    }
    if (isUsed) console.log(`${name}, longest wait of the steps, each in its best visit: ${least.longestWait} ms`);
    expect(least.largestPaint).toBeLessThanOrEqual(bound.largestPaint);
    expect(least.longestWait).toBeLessThanOrEqual(bound.longestWait);
    expect(least.shifts).toBeLessThanOrEqual(bound.shifts);
  });
}
