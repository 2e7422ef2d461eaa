import type { Page } from '@playwright/test';
import { generateQuotations } from '../bench/generate-quotations.ts';
import { serveStory } from './support/serve-story.ts';
import { expect, test } from './support/test.ts';
import { expectAccessible } from './support/expect-accessible.ts';
import { visit } from './support/visit.ts';

/** More quotations than the page itself searches, and few enough to be quickly made. */
const SIZE = 6_000;
const story = generateQuotations({ quotations: SIZE, articles: 120, speakers: 60 });

let host: Awaited<ReturnType<typeof serveStory>>;
test.beforeAll(async () => {
  host = await serveStory(story);
});
test.afterAll(() => host.close());

const searchField = (page: Page) => page.getByRole('combobox', { name: 'Search quotations' });
const quotations = (page: Page) => page.getByRole('list', { name: 'Quotations' }).getByRole('article');
const place = (page: Page, row: number) => page.locator(`[aria-posinset="${row}"]`).getByRole('article');
const status = (page: Page, text: string | RegExp) => page.getByRole('status').filter({ hasText: text });
const address = (query = '') => `${host.origin}/stories/generated/quotes${query}`;

test('search and read a large story', async ({ page }) => {
  await test.step('a large story is searched beside the page, word by word', async () => {
    await visit(page, address());
    await expect(status(page, '6,000 quotations.')).toBeVisible();
    await expect
      .poll(() => page.workers().map((worker) => worker.url()))
      .toEqual([expect.stringContaining('/assets/search-entry-')]);
    await searchField(page).pressSequentially('friendship');
    await expect(quotations(page).first().locator('mark')).toHaveText(['friendship']);
    await searchField(page).fill('"the hour of my life"');
    await expect(page.getByRole('region', { name: 'Nothing found' })).toContainText(
      'No quotation of this story has “the hour of my life”.',
    );
    await searchField(page).fill('freindship ');
    await expect(status(page, 'Nothing has “freindship”; the closest spelling is “friendship”.')).toBeVisible();
    await page.getByRole('checkbox', { name: /^2020/ }).check();
    await expect(page).toHaveURL(/date=2020/);
    await expect(quotations(page).first()).toContainText('2020');
  });
  await test.step('only what is in view is drawn, and the keys go through all of it', async () => {
    await visit(page, address());
    await expect(place(page, 1)).toBeVisible();
    await page.keyboard.press('j');
    await expect(place(page, 1)).toBeFocused();
    for (let turn = 0; turn < 12; turn++) await page.keyboard.press('j');
    await expect(place(page, 13)).toBeFocused();
    await expect(place(page, 13)).toBeInViewport();
    await page.keyboard.press('End');
    await expect(place(page, SIZE)).toBeInViewport();
    expect(await quotations(page).count()).toBeLessThan(20);
    // The focus has stayed where it was, and the keys go on from there.
    await page.keyboard.press('j');
    await expect(place(page, 14)).toBeFocused();
    await expect(place(page, 14)).toBeInViewport();
    await page.keyboard.press('k');
    await expect(place(page, 13)).toBeFocused();
  });
  await test.step('what the reader sees stays where it is when rows above it are drawn for the first time', async () => {
    await visit(page, address());
    await expect(place(page, 1)).toBeVisible();
    await page.keyboard.press('End');
    await expect(place(page, SIZE)).toBeInViewport();
    const toEnd = () => page.evaluate(() => document.documentElement.scrollHeight - innerHeight - scrollY);
    await expect.poll(toEnd).toBeLessThan(1);
    const seen = place(page, SIZE - 1);
    await expect(seen).toBeInViewport();
    const before = await seen.boundingBox();
    await page.mouse.move(900, 300);
    await page.mouse.wheel(0, -200);
    await expect.poll(async () => (await seen.boundingBox())?.y).toBeCloseTo((before?.y ?? 0) + 200, -1);
  });
  await test.step('an address with a quotation brings the reader to it among thousands', async () => {
    const id = story.articles[77]?.quotations[20]?.id ?? '';
    await page.goto(address(`?quote=${id}`));
    const named = page.locator('article[aria-current="true"]');
    await expect(named).toBeFocused();
    await expect(named).toBeInViewport();
    await expect(named).toHaveAttribute('data-quotation', id);
  });
  await test.step('no script but the app’s own can be started as a worker', async () => {
    await visit(page, address());
    const refusal = (script: string) =>
      page.evaluate((url) => {
        try {
          new Worker(url).terminate();
          return null;
        } catch (error) {
          return String(error);
        }
      }, script);
    for (const script of ['/data/stories.json', '/assets/../data/stories.json', 'data:text/javascript,1']) {
      expect(await refusal(script), script).toContain('Scripts come only from the app’s own files');
    }
  });
  await test.step('a long list: axe finds nothing', async () => {
    await visit(page, address('?q=the'));
    await expect(status(page, / of 6,000 quotations\./)).toBeVisible();
    await expectAccessible(page);
  });
});

test.describe('a worker that gets no story', () => {
  test.use({ expectedProblems: /404/ });

  test('says so, and can be tried again', async ({ page }) => {
    let refuse = true;
    // The page's own load comes first; the second one is the worker's.
    let loads = 0;
    await page.context().route('**/data/stories/generated.json', (route) => {
      loads += 1;
      return loads > 1 && refuse ? route.fulfill({ status: 404, body: '' }) : route.continue();
    });
    await page.goto(address('?q=friendship'));
    const failure = page.getByRole('alert');
    await expect(failure).toContainText('cannot be searched at the moment: the story answered 404');
    refuse = false;
    await failure.getByRole('button', { name: 'Try again' }).click();
    await expect(quotations(page).first().locator('mark')).toHaveText(['friendship']);
    await expect(failure).toHaveCount(0);
  });
});
