import { expectAccessible } from './support/expect-accessible.ts';
import { ARTICLE_B, expect, STORY, test } from './support/test.ts';

test('by keyboard alone from the first screen to a passage, marked and with the focus', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.keyboard.press('Control+k');
  const stories = page.getByRole('combobox', { name: 'Search stories and actions' });
  await expect(stories).toBeFocused();
  await page.keyboard.type('syria');
  await expect(page.getByRole('group', { name: 'Stories' }).getByRole('option', { selected: true })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'China and Syria announce' })).toBeFocused();

  await page.keyboard.press('/');
  await expect(page.getByRole('combobox', { name: 'Search this story' })).toBeFocused();
  await page.keyboard.type('hangzhou');
  await expect(page.getByRole('dialog').getByRole('status')).toHaveText('2 passages, 1 event');
  const chosen = page.getByRole('option', { selected: true });
  await page.keyboard.press('PageDown');
  await expect(chosen).toContainText('The opening of the 19th Asian Games');
  await page.keyboard.press('ArrowUp');
  await expect(chosen.locator('mark')).toHaveText('Hangzhou');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`/articles/${ARTICLE_B}\\?at=\\d+-\\d+$`));
  const passage = page.locator('mark:focus');
  await expect(passage).toHaveText(/^The Syrian President met with the Chinese leader/);
  await expect(passage).toBeInViewport();
  // What the address says is all there is: another visit shows the same.
  await page.reload();
  await expect(page.locator('mark[tabindex]').first()).toBeInViewport();
});

test('finds of all sorts stand in groups, and lead to where each is shown', async ({ page }) => {
  await page.goto(`${STORY}/timeline`);
  const search = page.getByRole('combobox', { name: 'Search this story' });
  const group = (name: string) => page.getByRole('group', { name });
  const seek = async (words: string) => {
    await page.getByRole('button', { name: 'Search this story' }).click();
    await search.fill(words);
  };
  await seek('china');
  await expect(page.getByRole('dialog').getByRole('status')).toHaveText(
    /^1 article, \d+ events, \d+ quotations, \d+ passages$/,
  );
  await group('Events').getByRole('option').first().click();
  await expect(page).toHaveURL(/timeline\?event=/);
  await expect(page.getByRole('complementary').getByRole('heading').first()).toBeFocused();

  await seek('xi jinping');
  await expect(page.getByRole('option').first()).toContainText(/^Xi Jinping\s+\d+ quotations$/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 2, name: 'Xi Jinping' })).toBeVisible();

  await seek('foundation');
  await group('Quotations').getByRole('option').first().click();
  await expect(page).toHaveURL(/quotes\?quote=/);
  await expect(page.locator('[data-quotation]:focus')).toContainText('foundation');

  // On a page with a search field of its own, "/" is for that one.
  await page.keyboard.press('/');
  await expect(page.getByRole('combobox', { name: 'Search quotations' })).toBeFocused();
  await page.keyboard.press('Control+k');
  await search.fill('dark');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: /^Theme: dark/ })).toBeVisible();
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('a slip is forgiven, and where nothing is found it says why and what would be', async ({ page }) => {
  await page.goto(`${STORY}/articles/${ARTICLE_B}`);
  await expect(page.getByRole('heading', { level: 2 })).toBeVisible();
  await page.keyboard.press('Control+k');
  const search = page.getByRole('combobox', { name: 'Search this story' });
  await search.fill('parntership');
  await expect(page.getByText('No word is spelt “parntership”: these have “partnership”.')).toBeVisible();
  await search.fill('zzyzx partnership');
  await expect(page.getByRole('dialog').getByRole('status')).toHaveText(/^Nothing in this story has “zzyzx”/);
  await page.keyboard.press('Enter');
  await expect(search).toHaveValue('partnership ');
  await expect(page.getByRole('group', { name: 'Passages' }).getByRole('option').first()).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('combobox')).toHaveValue('');
});

test('on a small screen the search fills it', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(`${STORY}/compare`);
  await page.getByRole('button', { name: 'Search this story' }).click();
  await page.getByRole('combobox', { name: 'Search this story' }).fill('president');
  await expect(page.getByRole('option').first()).toBeVisible();
  expect(await page.getByRole('dialog').boundingBox()).toEqual({ x: 0, y: 0, width: 320, height: 640 });
  const isWider = await page.evaluate(() =>
    [...document.querySelectorAll('dialog *')].some((one) => one.getBoundingClientRect().right > 320),
  );
  expect(isWider).toBe(false);
});
