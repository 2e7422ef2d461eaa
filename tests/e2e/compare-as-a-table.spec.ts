import type { Page } from '@playwright/test';
import { buildEightArticles } from './support/eight-articles.ts';
import { expectAccessible } from './support/expect-accessible.ts';
import { serveStory, type StoryHost } from './support/serve-story.ts';
import { expect, STORY, test } from './support/test.ts';
import { visit } from './support/visit.ts';

let host: StoryHost;
const verrin = (search = '') => `${host.origin}/stories/verrin/compare?mode=table${search}`;
const rowWith = (page: Page, words: string | RegExp) =>
  page.getByRole('table').getByRole('row').filter({ hasText: words });

test.beforeAll(async () => {
  host = await serveStory(buildEightArticles());
});

test.afterAll(() => host.close());

test('read statement by statement what both articles say, and what one alone says', async ({ page }) => {
  await page.goto(`${STORY}/compare`);
  await page.getByRole('button', { name: 'Table' }).click();
  await expect(page).toHaveURL(/mode=table/);
  const joined = rowWith(page, 'coincided with the opening ceremony').getByRole('cell');
  await expect(joined.first().locator('mark').first()).toHaveText('joined');
  await expect(joined.nth(1).locator('mark').first()).toHaveText('is expected to attend');
  await expect(rowWith(page, 'foreign interference').getByRole('cell').first()).toContainText('external interference');
  await expect(rowWith(page, 'multipolar world').getByRole('cell')).toHaveText(['not here', /multipolar world/]);
  await expect(rowWith(page, 'Vladimir Putin').getByRole('cell')).toHaveText([/Vladimir Putin/, 'not here']);
});

test('read statement by statement what eight articles say, and send the table', async ({ page, context }) => {
  await test.step('see which figure each of eight articles gives, the republished one folded', async () => {
    await visit(page, verrin());
    const heads = page.getByRole('table').getByRole('columnheader');
    await expect(heads).toHaveCount(8);
    await expect(heads.filter({ hasText: 'Northern Wire' })).toContainText('also at Lakeside Gazette');
    const crash = rowWith(page, /Fourteen people were injured/).first();
    await expect(crash.getByRole('rowheader')).toContainText('6 of 7');
    await expect(crash.getByRole('rowheader')).toContainText(/“?Seventeen people/);
    const hospital = crash.getByRole('cell').filter({ hasText: 'regional hospital said' });
    await expect(hospital.locator('mark').filter({ hasText: /^Seventeen people$/ })).toBeVisible();

    await page.getByRole('button', { name: 'Show republished articles' }).click();
    await expect(heads).toHaveCount(9);
    await expect(
      rowWith(page, /Fourteen people were injured/)
        .first()
        .getByRole('rowheader'),
    ).toContainText('7 of 8');
  });
  await test.step('sort and filter the statements, and send someone the address', async () => {
    await visit(page, verrin());
    await page.getByRole('combobox', { name: 'Sort by' }).selectOption({ label: 'the order in F' });
    const first = page.getByRole('table').getByRole('row').nth(1);
    await expect(first).toContainText('received a warning about the brakes of its cabins in February');
    const differ = page.getByRole('button', { name: /told differently$/ });
    const count = Number.parseInt(await differ.innerText(), 10);
    await differ.click();
    await expect(page.getByRole('status').filter({ hasText: `${count} statements` })).toBeVisible();

    const other = await context.newPage();
    await other.goto(page.url());
    await expect(other.getByRole('table').getByRole('row')).toHaveCount(count + 1);
    await expect(other.getByRole('table').getByRole('row').nth(1)).toContainText('received a warning');

    await page.getByRole('combobox', { name: 'Only in' }).selectOption({ label: '7 only in H' });
    await expect(page.getByRole('table').getByRole('row')).toHaveCount(8);
  });
  await test.step('the heads stay in view however far the table is scrolled', async () => {
    await visit(page, verrin());
    const box = page.getByRole('region', { name: 'Statements by articles' });
    await box.evaluate((element) => element.scrollTo({ top: 600, left: 700 }));
    await expect(page.getByRole('columnheader', { name: /Capital Ledger/ })).toBeInViewport();
    await expect(rowWith(page, 'asked for its own expert').getByRole('rowheader')).toHaveCSS('position', 'sticky');
    const left = await page.getByRole('columnheader', { name: 'Said by' }).boundingBox();
    expect(left?.x).toBeCloseTo((await box.boundingBox())?.x ?? NaN, -1);
  });
  await test.step('go from cell to cell and to a place in an article by keyboard alone', async () => {
    await visit(page, verrin());
    await expect(page.getByRole('table')).toBeVisible();
    await page.keyboard.press('n');
    await page.keyboard.press('n');
    await expect(page.getByRole('row').nth(2).getByRole('rowheader')).toBeFocused();
    for (const key of ['ArrowRight', 'ArrowRight', 'ArrowUp']) await page.keyboard.press(key);
    await expect(
      rowWith(page, /Fourteen people were injured/)
        .getByRole('cell')
        .nth(1),
    ).toBeFocused();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/articles\/wire\?at=/);
  });
});

test('on a phone each statement is a card', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(verrin());
  const cards = page.getByRole('list', { name: 'Statements' }).locator('> li');
  await expect(page.getByRole('table')).toHaveCount(0);
  await expect(cards.first()).toContainText('Fourteen people were injured');
  await expect(cards.first()).toContainText(/not in\s+H/);
  await cards.first().getByText('In other words').click();
  await expect(cards.first()).toContainText('the regional hospital said');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
});

test('a table, sorted and unfolded, and its cards on a phone: axe finds nothing', async ({ page }) => {
  await page.goto(verrin('&sort=differences&copies=shown&kind=number'));
  await expect(page.getByRole('table')).toBeVisible();
  await expectAccessible(page);
  await page.setViewportSize({ width: 320, height: 900 });
  await visit(page, verrin());
  await expect(page.getByRole('list', { name: 'Statements' })).toBeVisible();
  await expectAccessible(page);
});
