import type { Page } from '@playwright/test';
import { generateQuotations } from '../bench/generate-quotations.ts';
import { serveStory } from './support/serve-story.ts';
import { expect, test } from './support/test.ts';
import { watchKeystrokes, watchLongTasks } from './support/watch-speed.ts';

/**
 * What a person may wait for a letter to show what it finds, in milliseconds: half of all letters, and all but one in
 * twenty. The second is twice what is aimed at, since a busy machine takes as long; what was measured is printed. So
 * are the tasks that keep the page busy for longer: a few of eighty steps of scrolling.
 */
const BOUND = { half: 50, most: 100 };
const MOST_LONG_TASKS = 15;
/** The same for the search over everything, which searches six times and draws more; and its longest task. */
const BOUND_OF_ALL = { half: 75, most: 150 };
const MOST_BUSY = 200;
/** The story is large: to load and index it takes seconds. */
const LOADING = 60_000;

/** Frequent and rare words, beginnings of one letter, a phrase, a slip, filters: each letter is a search of its own. */
const TYPED = [
  'harbour bridge',
  'the foundation of a long friendship',
  '"long and',
  'winter council speaker:ada',
  'bridgge',
  'nobody has told me that',
  'kind:direct market',
  'the river -the',
];

let host: Awaited<ReturnType<typeof serveStory>>;
test.describe.configure({ mode: 'serial', timeout: 180_000 });
// A trace takes a snapshot of the whole page at every step.
test.use({ trace: 'off', screenshot: 'off' });
test.beforeAll(async () => {
  host = await serveStory(generateQuotations({ quotations: 100_000, articles: 2_000, speakers: 600 }));
});
test.afterAll(() => host.close());

const searchField = (page: Page) => page.getByRole('combobox', { name: 'Search quotations' });
const quotations = (page: Page) => page.getByRole('list', { name: 'Quotations' }).getByRole('article');

async function open(page: Page, query = '') {
  await page.goto(`${host.origin}/stories/generated/quotes${query}`);
  await expect(page.getByText('Making 100,000 quotations searchable')).toHaveCount(0, { timeout: LOADING });
  await expect(page.getByText(/ of 100,000 quotations\.|^100,000 quotations\./)).toBeVisible({ timeout: LOADING });
}

test('a keystroke shows what it finds within 50 ms, and hardly ever in more than 100', async ({ page }) => {
  await open(page);
  const field = searchField(page);
  const keystrokes = await watchKeystrokes(page, field);
  for (const words of TYPED) {
    if ((await field.inputValue()) !== '') {
      await field.fill('');
      await keystrokes.answered();
    }
    await field.focus();
    for (const letter of words) {
      await page.keyboard.press(letter === ' ' ? 'Space' : letter);
      await keystrokes.answered();
    }
  }
  const { waits, p50, p95 } = await keystrokes.read();
  console.log(`${waits.length} keystrokes in 100,000 quotations: p50 ${p50.toFixed(0)} ms, p95 ${p95.toFixed(0)} ms`);
  expect(waits.length).toBe(TYPED.join('').length + TYPED.length - 1);
  expect(p50).toBeLessThanOrEqual(BOUND.half);
  expect(p95).toBeLessThanOrEqual(BOUND.most);
});

test('scrolling through 100,000 quotations seldom keeps the page busy for 50 ms', async ({ page }) => {
  await open(page);
  const readLongTasks = await watchLongTasks(page);
  await page.mouse.move(900, 500);
  for (let turn = 0; turn < 60; turn++) await page.mouse.wheel(0, 600);
  // The browser turns a wheel in its own time: a turn that is under way would count from wherever the key leads.
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThanOrEqual(60 * 600);
  await page.keyboard.press('End');
  await expect(quotations(page).last()).toBeInViewport();
  for (let turn = 0; turn < 20; turn++) await page.mouse.wheel(0, -900);
  const tasks = await readLongTasks();
  console.log(
    `${tasks.length} long tasks while scrolling, the longest: ${
      tasks
        .slice(0, 5)
        .map((ms) => ms.toFixed(0))
        .join(', ') || 'none over 50'
    } ms`,
  );
  expect(tasks.length).toBeLessThanOrEqual(MOST_LONG_TASKS);
});

test('the search over everything answers a keystroke in 134,000 passages within 75 ms, hardly ever in more than 150, and never holds the page up', async ({
  page,
}) => {
  await page.goto(`${host.origin}/stories/generated/compare`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible({ timeout: LOADING });
  await page.waitForLoadState('networkidle');
  const readLongTasks = await watchLongTasks(page);
  await page.keyboard.press('Control+k');
  const field = page.getByRole('combobox', { name: 'Search this story' });
  await field.fill('a');
  await expect(page.getByRole('group', { name: 'Passages' })).toBeVisible({ timeout: LOADING });
  const keystrokes = await watchKeystrokes(page, field);
  for (const words of ['harbour bridge', '"long and', 'bridgge', 'the river -the']) {
    await field.fill('');
    await keystrokes.answered();
    for (const letter of words) {
      await page.keyboard.press(letter === ' ' ? 'Space' : letter);
      await keystrokes.answered();
    }
  }
  const { waits, p50, p95 } = await keystrokes.read();
  const [longest = 0] = await readLongTasks();
  console.log(
    `${waits.length} keystrokes in all of the story: p50 ${p50.toFixed(0)} ms, p95 ${p95.toFixed(0)} ms; longest task ${longest.toFixed(0)} ms`,
  );
  expect(p50).toBeLessThanOrEqual(BOUND_OF_ALL.half);
  expect(p95).toBeLessThanOrEqual(BOUND_OF_ALL.most);
  expect(longest).toBeLessThanOrEqual(MOST_BUSY);
});
