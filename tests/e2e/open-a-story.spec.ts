import { expectAccessible } from './support/expect-accessible.ts';
import { expect, STORY, test } from './support/test.ts';

test('a story opens on what it is in one screen, and each part leads to its passage', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('link', { name: 'China and Syria announce a strategic partnership' }).click();
  await expect(page).toHaveURL(new RegExp(`${STORY}$`));
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await expect(page.getByRole('main')).toContainText(/6 events from before .*2011.* to .*2023/);

  const events = page.getByRole('list', { name: 'Most-told events' });
  await expect(events.getByRole('listitem').filter({ hasText: '19th Asian Games' })).toContainText(
    'planned in B, told as happened in A',
  );
  await events.getByRole('link', { name: /19th Asian Games/ }).click();
  await expect(page.getByRole('complementary', { name: 'Evidence' })).toContainText('19th Asian Games');

  await page.goBack();
  const differences = page.getByRole('list', { name: 'Largest differences' });
  await expect(differences.locator('mark')).toHaveText(['joined', 'is expected to attend']);
  await differences.getByRole('link', { name: 'Compare these passages' }).click();
  await expect(page.getByRole('region', { name: 'Chosen passage' })).toContainText('is expected to attend');

  await page.goBack();
  await page
    .getByRole('list', { name: 'Most-quoted speakers' })
    .getByRole('link', { name: 'in article B' })
    .last()
    .click();
  await expect(page.locator('[aria-current="true"]').getByRole('blockquote').first()).toContainText(
    'This visit is extremely important',
  );

  await page.keyboard.press('1');
  await page
    .getByRole('table')
    .getByRole('link', { name: /Article B/ })
    .click();
  await expect(page).toHaveURL(/articles\/002_/);
});

test('the overview: axe finds nothing, and nothing sticks out at any width', async ({ page }) => {
  await page.goto(STORY);
  await expect(page.getByRole('table')).toBeVisible();
  await expectAccessible(page);
  for (const width of [1440, 320]) {
    await page.setViewportSize({ width, height: 720 });
    await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  }
});
