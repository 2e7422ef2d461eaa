import type { Page } from '@playwright/test';
import { expectAccessible } from './support/expect-accessible.ts';
import { HERALD, paste } from './support/own-articles.ts';
import { ARTICLE_B, expect, STORY, test } from './support/test.ts';
import { BASE, buildTwice, type TwoBuilds } from './support/two-builds.ts';

// One after the other in one process, so that the two builds are made once.
test.describe.configure({ mode: 'default' });
test.use({ isKept: true });

let builds: TwoBuilds;

test.beforeAll(async () => {
  builds = await buildTwice();
});
test.afterAll(() => builds.close());
test.beforeEach(() => builds.publish('old'));

const address = (path: string) => `${builds.origin}${BASE.slice(0, -1)}${path}`;
const notice = (page: Page) => page.getByRole('status').filter({ hasText: 'new version' });

/** Opens the app, and waits until it is kept for use without a network. */
async function openKept(page: Page, path = '/') {
  await page.goto(address(path));
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
}

/** As the browser does by itself when a page is opened, and once a day. */
const lookForUpdate = (page: Page) =>
  page.evaluate(async () => {
    await (await navigator.serviceWorker.ready).update();
  });

test('once opened, everything works without a network', async ({ page, context }) => {
  await openKept(page);
  await context.setOffline(true);
  await test.step('articles of one’s own are analysed, before any reload', async () => {
    await paste(page, 'Paste the text of an article', HERALD);
    await page.getByRole('link', { name: 'Read the story' }).click();
    await page.getByRole('link', { name: 'Timeline', exact: true }).click();
    await expect(page.getByRole('list', { name: 'Events', exact: true })).toContainText('4 May 2023');
    await page.reload();
    await expect(page.getByRole('list', { name: 'Events', exact: true })).toContainText('4 May 2023');
  });
  await test.step('every view opens, from its address too', async () => {
    await page.goto(address('/'));
    await page
      .getByRole('list', { name: 'Stories' })
      .getByRole('link', { name: /^Timeline/ })
      .click();
    await expect(page.getByRole('list', { name: 'Events', exact: true })).toBeVisible();
    await page.reload();
    await expect(page.getByRole('list', { name: 'Events', exact: true })).toBeVisible();
    await page.goto(address(`${STORY}/compare`));
    await expect(page.getByRole('region', { name: 'Differences' })).toBeVisible();
    await page.goto(address(`${STORY}/quotes?q=interference`));
    await expect(page.getByRole('list', { name: 'Quotations' }).locator('mark').first()).toHaveText('interference');
    await page.goto(address(`${STORY}/articles/${ARTICLE_B}?at=884-1046`));
    await expect(
      page
        .locator('mark')
        .filter({ hasText: /foreign interference/ })
        .first(),
    ).toBeInViewport();
  });
});

test('a new version waits until the reader asks for it, and comes as a whole', async ({ page, context }) => {
  await openKept(page);
  const other = await context.newPage();
  await other.goto(address(`${STORY}/timeline`));
  await expect(other.getByRole('list', { name: 'Events', exact: true })).toBeVisible();

  builds.publish('new');
  await lookForUpdate(page);
  await expect(notice(page)).toContainText('A new version is ready.');
  await expectAccessible(page);
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Read one story/);

  const field = page.getByRole('textbox', { name: 'Paste the text of an article' });
  await field.fill('Half a sentence');
  await notice(page).getByRole('button', { name: 'Reload' }).click();
  await expect(field).toBeFocused();
  await expect(field).toHaveValue('Half a sentence');
  await page
    .getByRole('status')
    .filter({ hasText: 'not kept yet' })
    .getByRole('button', { name: 'Reload all the same' })
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Now read one story/);
  await expect(page.getByRole('list', { name: 'Stories' })).toContainText('New: ');
  await expect(notice(page)).toHaveCount(0);

  // The other tab goes on in its own version: with parts that it had not loaded, which the host has no more.
  await other.getByRole('link', { name: 'Quotes', exact: true }).click();
  await expect(other.getByRole('list', { name: 'Quotations' })).toBeVisible();
  await other.getByRole('link', { name: /^Parallax/ }).click();
  await expect(other.getByRole('heading', { level: 1 })).toHaveText(/^Read one story/);
  await expect(other.getByRole('list', { name: 'Stories' })).not.toContainText('New: ');
  await expect(notice(other)).toContainText('A new version is ready.');
  expect(await context.pages()[0]?.evaluate(() => caches.keys())).toHaveLength(2);

  await notice(other).getByRole('button', { name: 'Reload' }).click();
  await expect(other.getByRole('heading', { level: 1 })).toHaveText(/^Now read one story/);
});
