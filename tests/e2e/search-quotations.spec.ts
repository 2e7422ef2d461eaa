import type { Page } from '@playwright/test';
import { ARTICLE_B, expect, STORY, test } from './support/test.ts';
import { visit } from './support/visit.ts';

const QUOTES = `${STORY}/quotes`;
const searchField = (page: Page) => page.getByRole('combobox', { name: 'Search quotations' });
const quotations = (page: Page) => page.getByRole('list', { name: 'Quotations' }).getByRole('article');

test('search the quotations by words, and read what is found', async ({ page }) => {
  await test.step('find who said “multipolar”, see the match marked, and go to the article', async () => {
    await visit(page, QUOTES);
    await searchField(page).pressSequentially('multipolar');
    await expect(quotations(page)).toHaveCount(1);
    const card = quotations(page).first();
    await expect(card.getByRole('heading')).toHaveText('Bashar al-Assad');
    await expect(card.locator('mark')).toHaveText('multipolar');
    await expect(card).toContainText('as “he”');
    await expect(page.getByRole('status').filter({ hasText: /^1 of \d+ quotations\.$/ })).toBeVisible();
    await card.getByRole('link', { name: 'Read in B' }).click();
    await expect(page).toHaveURL(new RegExp(`articles/${ARTICLE_B}\\?at=`));
    await expect(page.locator('mark').filter({ hasText: 'multipolar' }).first()).toBeInViewport();
  });
  await test.step('searching asks nothing of the network', async () => {
    await visit(page, QUOTES);
    await expect(quotations(page).first()).toBeVisible();
    const requests: string[] = [];
    page.on('request', (request) => {
      // A headless browser looks for the page's sign again whenever the address changes.
      if (!request.url().includes('favicon')) requests.push(request.url());
    });
    await searchField(page).pressSequentially('foreign interf -bullying kind:direct');
    await searchField(page).fill('');
    await searchField(page).fill('interference');
    await expect(quotations(page).locator('mark').first()).toHaveText('interference');
    expect(requests).toEqual([]);
  });
  await test.step('the words asked for together come first, and an exact phrase means itself', async () => {
    await visit(page, QUOTES);
    await searchField(page).fill('foreign interference ');
    await expect(quotations(page)).toHaveCount(1);
    await expect(quotations(page).first()).toContainText('opposing foreign interference');
    await searchField(page).fill('“strategic cooperation” -leader');
    await expect(quotations(page)).toHaveCount(1);
    await expect(quotations(page).locator('mark')).toHaveText('strategic cooperation');
  });
  await test.step('a slip of the finger is forgiven, and said so', async () => {
    await visit(page, QUOTES);
    await searchField(page).fill('multipoler');
    await expect(quotations(page).locator('mark')).toHaveText('multipolar');
    await expect(
      page.getByRole('status').filter({ hasText: 'Nothing has “multipoler”; the closest spelling is “multipolar”.' }),
    ).toBeVisible();
  });
  await test.step('a query that is not understood still searches and explains itself', async () => {
    await visit(page, QUOTES);
    await searchField(page).fill('multipolar speaker:');
    await expect(quotations(page)).toHaveCount(1);
    await expect(searchField(page)).toHaveAccessibleDescription(/“speaker:” needs a name right after the colon/);
  });
});

test('narrow what is found, and find a way out where nothing is', async ({ page }) => {
  await test.step('facets narrow the list, count what they would show, and stand in the address', async () => {
    await visit(page, QUOTES);
    await searchField(page).fill('China');
    const filters = page.getByRole('region', { name: 'Filters' });
    const inA = filters.getByRole('group', { name: 'Article' }).getByRole('checkbox').first();
    const direct = filters.getByRole('checkbox', { name: /^direct/ });
    await filters.getByRole('checkbox', { name: /^Xi Jinping/ }).check();
    await direct.check();
    await expect(quotations(page)).toHaveCount(2);
    await expect(filters.getByRole('checkbox', { name: /^direct.* 2$/ })).toBeChecked();
    await expect(page).toHaveURL(/q=China&speaker=Xi\+Jinping&kind=direct/);
    await inA.check();
    await expect(quotations(page)).toHaveCount(0);
    await page.goBack();
    await expect(quotations(page)).toHaveCount(2);
    await expect(searchField(page)).toHaveValue('China');
    await filters.getByRole('button', { name: 'Clear the filters' }).click();
    await expect(direct).not.toBeChecked();
  });
  await test.step('an empty result says why and leads out of it', async () => {
    await visit(page, `${QUOTES}?q=multipolar&kind=indirect`);
    const nothing = page.getByRole('region', { name: 'Nothing found' });
    await expect(nothing).toContainText('The filter “Kind: indirect” leaves out 1 quotation that would be found.');
    await nothing.getByRole('button', { name: 'Search without “Kind: indirect” (1)' }).click();
    await expect(quotations(page)).toHaveCount(1);
    await searchField(page).fill('Hangzhou');
    await expect(nothing).toContainText(
      'No quotation of this story has “Hangzhou”. Outside quotations it stands in article A, article B.',
    );
    await nothing.getByRole('button', { name: /^Show all \d+ quotations$/ }).click();
    await expect(searchField(page)).toHaveValue('');
    await expect(quotations(page).nth(5)).toBeVisible();
  });
  await test.step('what stands in quotation marks and is no quotation is named', async () => {
    await visit(page, QUOTES);
    await expect(page.getByText('1 stretch in quotation marks is not counted as a quotation:')).toBeVisible();
    await page.getByRole('link', { name: '“Syrian-led, Syrian-owned”' }).click();
    await expect(page).toHaveURL(new RegExp(`articles/${ARTICLE_B}\\?at=1264-1290`));
  });
  await test.step('on a narrow screen the filters are folded away and nothing scrolls sideways', async () => {
    await page.setViewportSize({ width: 320, height: 640 });
    await visit(page, `${QUOTES}?kind=direct`);
    await expect(page.getByRole('checkbox')).toHaveCount(0);
    await page.getByText('Filters (1 chosen)').click();
    await expect(page.getByRole('checkbox', { name: /^direct/ })).toBeChecked();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await page.setViewportSize({ width: 1280, height: 720 });
  });
});
