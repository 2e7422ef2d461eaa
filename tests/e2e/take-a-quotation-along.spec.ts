import type { Page } from '@playwright/test';
import { expectAccessible } from './support/expect-accessible.ts';
import { ARTICLE_B, expect, STORY, test } from './support/test.ts';
import { visit } from './support/visit.ts';

const QUOTES = `${STORY}/quotes`;
const searchField = (page: Page) => page.getByRole('combobox', { name: 'Search quotations' });
const quotations = (page: Page) => page.getByRole('list', { name: 'Quotations' }).getByRole('article');

test('copy quotations, and send their addresses', async ({ page, context, browser }) => {
  await test.step('copy a quotation with its citation', async () => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await visit(page, `${QUOTES}?q=multipolar`);
    await quotations(page).first().getByRole('button', { name: 'Copy with citation' }).click();
    await expect(page.getByRole('status').filter({ hasText: 'Copied with citation.' })).toBeAttached();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toContain('“This visit is extremely important');
    expect(copied).toContain('[…] “I hope that our meeting today');
    expect(copied).toContain('— Bashar al-Assad (in the article: “he”); direct quotation');
    expect(copied).toContain('outlet unknown, published Fri, 22 Sept 2023 (date supplied by the editor of the story)');
    const permalink = copied.split('\n').at(-1) ?? '';
    await page.goto(permalink);
    await expect(quotations(page).and(page.locator('[aria-current]'))).toContainText('multipolar');
  });
  await test.step('a shared address opens the same search', async () => {
    await page.goto(QUOTES);
    await searchField(page).fill('Syria');
    await page.getByRole('checkbox', { name: /^indirect/ }).check();
    await page.getByRole('combobox', { name: 'Order' }).selectOption('In order of the story');
    await expect(page).toHaveURL(/q=Syria&kind=indirect&sort=story/);
    // The address is there before what it asks for is drawn.
    await expect(page.locator('[data-stale="false"]')).toBeVisible();
    const shown = await quotations(page).getByRole('heading').allTextContents();
    expect(shown.length).toBeGreaterThan(1);
    const other = await browser.newPage();
    await other.goto(page.url());
    await expect(searchField(other)).toHaveValue('Syria');
    await expect(quotations(other).getByRole('heading')).toHaveText(shown);
    await other.close();
  });
  await test.step('an address with a quotation brings the reader to it, even past a search that leaves it out', async () => {
    await page.goto(`${QUOTES}?quote=${ARTICLE_B}.q884`);
    const named = page.locator('article[aria-current="true"]');
    await expect(named).toBeInViewport();
    await expect(named).toBeFocused();
    await expect(named).toContainText('opposing foreign interference');
    await page.goto(`${QUOTES}?q=multipolar&quote=${ARTICLE_B}.q884`);
    await expect(page.getByText('The address names this quotation, but the search leaves it out.')).toBeVisible();
    await expect(quotations(page)).toHaveCount(2);
    await page.getByRole('button', { name: 'Clear the search and the filters' }).click();
    await expect(searchField(page)).toHaveValue('');
    await expect(named).toBeInViewport();
  });
  await test.step('by keyboard alone: search, step through, open the surroundings, copy, open the article', async () => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await visit(page, QUOTES);
    await expect(quotations(page).first()).toBeVisible();
    await page.keyboard.press('/');
    await expect(searchField(page)).toBeFocused();
    // In one go: Enter waits for what was typed, and is none for what is still there.
    await Promise.all([page.keyboard.insertText('multipolar'), page.keyboard.press('Enter')]);
    await expect(quotations(page)).toHaveCount(1);
    await expect(quotations(page).first()).toBeFocused();
    await page.keyboard.press('/');
    await searchField(page).fill('');
    await page.keyboard.type('relations');
    await expect(quotations(page)).toHaveCount(2);
    await page.keyboard.press('Enter');
    await expect(quotations(page).nth(0)).toBeFocused();
    await page.keyboard.press('j');
    await expect(quotations(page).nth(1)).toBeFocused();
    await page.keyboard.press('k');
    await page.keyboard.press('j');
    const card = quotations(page).nth(1);
    await page.keyboard.press('Enter');
    await expect(card.getByRole('button', { name: 'Surroundings' })).toHaveAttribute('aria-expanded', 'true');
    await expect(card.getByRole('list', { name: 'How we know' })).toContainText('the publication date stands in');
    await page.keyboard.press('c');
    await expect(page.getByRole('status').filter({ hasText: 'Copied with citation.' })).toBeAttached();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('elations');
    await page.keyboard.press('Escape');
    await expect(searchField(page)).toHaveValue('');
    await page.keyboard.press('o');
    await expect(page).toHaveURL(/articles\/.*at=/);
  });
});

test('a browser that refuses to copy gets the citation selected', async ({ page, context }) => {
  await context.clearPermissions();
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.reject(new Error('refused')) } });
  });
  await page.goto(`${QUOTES}?q=multipolar`);
  await quotations(page).first().getByRole('button', { name: 'Copy with citation' }).click();
  const byHand = page.getByRole('textbox', { name: /Copy this by hand/ });
  await expect(byHand).toBeFocused();
  await expect(byHand).toHaveValue(/Bashar al-Assad/);
  expect(await page.evaluate(() => getSelection()?.toString())).toContain('Bashar al-Assad');
});

test('the quotations, nothing found and a named quotation that the search leaves out: axe finds nothing', async ({
  page,
}) => {
  for (const [search, words] of [
    ['', 'The same utterance in another rendering'],
    ['?q=multipolar+Hangzhou&kind=indirect', 'No quotation'],
    [`?q=multipolar&quote=${ARTICLE_B}.q884`, 'The address names this quotation'],
  ] as const) {
    await test.step(`quotes${search}`, async () => {
      await visit(page, QUOTES + search);
      await expect(page.getByText(words).first()).toBeVisible();
      await page.getByText('What you can type').click();
      for (const button of (await page.getByRole('button', { name: 'Surroundings' }).all()).slice(0, 2)) {
        await button.click();
      }
      await expectAccessible(page);
    });
  }
});
