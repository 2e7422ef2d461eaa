import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { generateQuotations } from '../bench/generate-quotations.ts';
import { serveFolder } from './support/serve-folder.ts';
import { addStory } from './support/serve-story.ts';
import { ARTICLE_B, expect, STORY, test } from './support/test.ts';

const BASE = '/news/parallax/';

let folder: string;
let host: Awaited<ReturnType<typeof serveFolder>>;

test.beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'parallax-'));
  await build({ base: BASE, build: { outDir: folder, emptyOutDir: true }, logLevel: 'error' });
  host = await serveFolder(folder, BASE);
});
test.afterAll(() => {
  host.close();
  rmSync(folder, { recursive: true });
});

const address = (path: string) => `${host.origin}${BASE.slice(0, -1)}${path}`;

test('works on a host that only serves files, under the path given at build time', async ({ page }) => {
  await page.goto(address('/'));
  await page
    .getByRole('list', { name: 'Stories' })
    .getByRole('link', { name: /^Quotes/ })
    .click();
  await expect(page).toHaveURL(address(`${STORY}/quotes`));
  await expect(page.getByRole('combobox', { name: 'Search quotations' })).toBeVisible();
});

test('deep links open at once, with what they choose', async ({ page }) => {
  await page.goto(address(`${STORY}/articles/${ARTICLE_B}?at=884-1046`));
  await expect(
    page
      .locator('mark')
      .filter({ hasText: /foreign interference/ })
      .first(),
  ).toBeInViewport();
  await page.goto(address(`${STORY}/timeline`));
  await expect(page.getByRole('list', { name: 'Events', exact: true })).toBeVisible();
});

test('a large story is searched by a worker from under that path', async ({ page }) => {
  addStory(folder, generateQuotations({ quotations: 3_000, articles: 60, speakers: 20 }));
  await page.goto(address('/stories/generated/quotes?q=friendship'));
  await expect(page.getByRole('list', { name: 'Quotations' }).locator('mark').first()).toHaveText('friendship');
  const [worker] = page.workers().map((one) => one.url());
  expect(worker).toContain(`${host.origin}${BASE}assets/search-entry-`);
});

test.describe('an address that is no file', () => {
  test.use({ expectedProblems: /404/ });

  test('still gets the page, with the way back', async ({ page }) => {
    await page.goto(address('/no/such/page'));
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Nothing stands at this address');
    await page.getByRole('link', { name: 'Go to the stories' }).click();
    await expect(page).toHaveURL(address('/'));
  });
});
