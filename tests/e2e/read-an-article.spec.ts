import { expectAccessible } from './support/expect-accessible.ts';
import { ARTICLE_A, ARTICLE_B, expect, STORY, test } from './support/test.ts';
import { visit } from './support/visit.ts';

const QUOTED = /China supports Syria in opposing foreign interference/;

test('read an article with its marks', async ({ page }) => {
  await test.step('from the list of stories to an article', async () => {
    await visit(page, '/');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Read one story through all of its articles');
    await page
      .getByRole('list', { name: 'Stories' })
      .getByRole('link', { name: 'China and Syria Announce Strategic Partnership' })
      .click();
    const title = page.getByRole('heading', { level: 2, name: 'China and Syria Announce Strategic Partnership' });
    await expect(title).toBeVisible();
    await expect(page.getByRole('article').getByText('Outlet unknown')).toBeVisible();
    await expect(page.getByText('supplied by the editor of this story')).toBeVisible();
  });
  await test.step('layers are switched on and off, and the address keeps them', async () => {
    await visit(page, `${STORY}/articles/${ARTICLE_B}`);
    const dates = page.locator('article mark').filter({ hasText: /^earlier this week$/ });
    await expect(dates).toHaveCount(1);
    await page.getByRole('button', { name: 'Dates' }).click();
    await expect(dates).toHaveCount(0);
    await page.reload();
    await expect(page.getByRole('button', { name: 'Dates' })).toHaveAttribute('aria-pressed', 'false');
    await expect(dates).toHaveCount(0);
  });
  await test.step('words in quotation marks that nobody is quoted with are marked otherwise, and say why', async () => {
    await visit(page, `${STORY}/articles/${ARTICLE_B}`);
    const chosen = page.getByRole('region', { name: 'Chosen highlight' });
    await page.getByRole('complementary').getByRole('link', { name: '“Syrian-led, Syrian-owned”' }).click();
    await expect(chosen).toContainText('Not counted as a quotation');
    await expect(chosen).toContainText('The marks set off a term; nobody is said to have spoken it.');
    await page.getByRole('button', { name: 'Other quotation marks' }).click();
    await expect(page.getByRole('complementary').getByText('Other quotation marks')).toHaveCount(0);
    await visit(page, `${STORY}/articles/${ARTICLE_A}`);
    await expect(page.getByRole('button', { name: 'Dates' })).toBeVisible();
    await expect(page.getByRole('button', { name: 'Other quotation marks' })).toHaveCount(0);
  });
  await test.step('text set aside is hidden, and shown on demand', async () => {
    await visit(page, `${STORY}/articles/${ARTICLE_A}`);
    const promotion = page.getByText('Find More International News Here');
    await expect(promotion).toHaveCount(0);
    await page.getByRole('button', { name: 'Text set aside (4)' }).click();
    await expect(promotion).toBeVisible();
  });
  await test.step('a date says what it was counted from', async () => {
    await visit(page, `${STORY}/articles/${ARTICLE_A}`);
    await page.getByRole('complementary').getByRole('link', { name: 'the previous year' }).click();
    await expect(page.getByRole('region', { name: 'Chosen highlight' })).toContainText(
      'Inferred: “the previous year”, counted from the publication date, Fri, 22 Sept 2023',
    );
  });
});

test('an article by address and by keyboard', async ({ page }) => {
  await test.step('an address with a passage opens with that passage in view and marked', async () => {
    await visit(page, `${STORY}/articles/${ARTICLE_B}?at=884-1046`);
    const passage = page.locator('mark').filter({ hasText: QUOTED }).first();
    await expect(passage).toBeInViewport();
    const chosen = page.getByRole('region', { name: 'Chosen highlight' });
    await expect(chosen).toContainText('Xi Jinping');
    await expect(chosen).toContainText('“the Chinese leader”');
    await expect(chosen).toContainText(
      '“the Chinese leader” → Xi Jinping, whom the text introduces as “Chinese President Xi Jinping”',
    );
  });
  await test.step('by keyboard: through the highlights with n and p, and away with Escape', async () => {
    await visit(page, `${STORY}/articles/${ARTICLE_B}?layers=dates`);
    const chosen = page.getByRole('region', { name: 'Chosen highlight' });
    await expect(page.getByRole('heading', { level: 2 })).toBeVisible();
    await page.keyboard.press('n');
    await expect(chosen).toContainText('“September 22” states day and month');
    await page.keyboard.press('n');
    await expect(chosen).toContainText('“earlier this week”');
    await page.keyboard.press('p');
    await expect(chosen).toContainText('“September 22”');
    await page.keyboard.press('Escape');
    await expect(chosen).not.toContainText('September 22');
    await expect(page).not.toHaveURL(/at=/);
  });
  await test.step('by keyboard: the search of the story reaches every passage', async () => {
    await visit(page, `${STORY}/articles/${ARTICLE_B}`);
    await expect(page.getByRole('heading', { level: 2 })).toBeVisible();
    await page.keyboard.press('/');
    await page.getByRole('combobox', { name: 'Search this story' }).fill('crown prince');
    const passages = page.getByRole('group', { name: 'Passages' });
    await expect(passages.getByRole('option')).toHaveCount(1);
    await expect(passages.locator('mark')).toHaveText(['Crown', 'Prince']);
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(new RegExp(`articles/${ARTICLE_A}\\?at=`));
    await expect(page.locator('mark').filter({ hasText: 'Crown Prince' }).first()).toBeInViewport();
  });
  await test.step('single-letter keys can be switched off', async () => {
    await visit(page, `${STORY}/articles/${ARTICLE_B}`);
    await page.getByRole('button', { name: 'Keys' }).click();
    await page.getByRole('checkbox', { name: 'Use single-letter keys' }).uncheck();
    await page.getByRole('dialog', { name: 'Keys' }).getByRole('button', { name: 'Close' }).click();
    await page.keyboard.press('n');
    await page.keyboard.press('/');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(page).not.toHaveURL(/at=/);
  });
});

test('what holds for every page: focus, announcement and theme', async ({ page }) => {
  await test.step('a chosen theme stays chosen', async () => {
    await page.emulateMedia({ colorScheme: 'light' });
    await visit(page, '/');
    const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const light = await paper();
    await page.getByRole('button', { name: /^Theme: as the system/ }).click();
    await page.getByRole('button', { name: /^Theme: light/ }).click();
    await expect(page.getByRole('button', { name: /^Theme: dark/ })).toBeVisible();
    const dark = await paper();
    expect(dark).not.toBe(light);
    await page.reload();
    await expect(page.getByRole('button', { name: /^Theme: dark/ })).toBeVisible();
    expect(await paper()).toBe(dark);
  });
  await test.step('after a change of page its heading has the focus and its title is announced', async () => {
    await visit(page, '/');
    await page.getByRole('link', { name: 'China and Syria announce a strategic partnership' }).click();
    await expect(
      page.getByRole('heading', { level: 1, name: 'China and Syria announce a strategic partnership' }),
    ).toBeFocused();
    await expect(page.getByRole('status').filter({ hasText: /Overview · China and Syria/ })).toHaveCount(1);
  });
});

test('the list of stories, an article and the list of keys: axe finds nothing', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible();
  await expectAccessible(page);
  const everything = 'aside=shown&layers=quotations+rejected+dates+names+shared&at=884-1046';
  await visit(page, `${STORY}/articles/${ARTICLE_B}?${everything}`);
  await expect(page.getByRole('region', { name: 'Chosen highlight' })).toContainText('Xi Jinping');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Keys' }).click();
  await expectAccessible(page);
});

test('nothing sticks out of the page at any width', async ({ page }) => {
  for (const path of ['/', `${STORY}/articles/${ARTICLE_A}?aside=shown`, '/nowhere']) {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    for (const width of [320, 768, 1440]) {
      await page.setViewportSize({ width, height: 800 });
      await expect
        .poll(() => page.evaluate(() => document.documentElement.scrollWidth), `${path} at ${width} pixels`)
        .toBeLessThanOrEqual(width);
    }
  }
});
