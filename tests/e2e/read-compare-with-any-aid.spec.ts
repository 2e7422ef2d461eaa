import { expectAccessible } from './support/expect-accessible.ts';
import { ARTICLE_A, ARTICLE_B, expect, STORY, test } from './support/test.ts';

const STATES = {
  'as it opens': '',
  'with a chosen passage': `?link=${ARTICLE_A}.1498-${ARTICLE_B}.469`,
  'with a passage that is linked twice': `?link=${ARTICLE_A}.2216-${ARTICLE_B}.2742`,
  'filtered by difference': '?show=differ',
  'filtered by what only B tells': '?show=only-B',
  'with text set aside': '?aside=shown',
};

for (const [state, search] of Object.entries(STATES)) {
  for (const width of [320, 1440]) {
    test(`axe finds nothing ${state} at ${width} pixels`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(`${STORY}/compare${search}`);
      await expect(page.getByRole('region', { name: /^Article/ }).first()).toBeVisible();
      await expectAccessible(page);
    });
  }
}

test('on paper both texts stand whole, with numbers in place of the ribbons', async ({ page }) => {
  await page.goto(`${STORY}/compare`);
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  for (const words of [/leveraging Chinese support/, /expands its engagement/]) {
    const end = page.getByText(words).last();
    await expect(end).toBeVisible();
    const isCutOff = await end.evaluate((element) => {
      const pane = element.closest('section');
      return pane === null || element.getBoundingClientRect().bottom > pane.getBoundingClientRect().bottom;
    });
    expect(isCutOff).toBe(false);
  }
  await expect(page.getByRole('group', { name: 'Show' })).toBeHidden();
});
