import { expectAccessible } from './support/expect-accessible.ts';
import { ARTICLE_A, ARTICLE_B, expect, STORY, test } from './support/test.ts';

const CHOSEN = `?link=${ARTICLE_A}.1498-${ARTICLE_B}.469`;
const STATES = [
  { state: 'as it opens', search: '', width: 1440 },
  { state: 'with a chosen passage', search: CHOSEN, width: 1440 },
  { state: 'with a chosen passage', search: CHOSEN, width: 768 },
  { state: 'with a chosen passage', search: CHOSEN, width: 320 },
  { state: 'with a passage linked twice', search: `?link=${ARTICLE_A}.2216-${ARTICLE_B}.2742`, width: 1440 },
  { state: 'filtered by difference', search: '?show=differ', width: 1440 },
  { state: 'filtered by what only B tells', search: '?show=only-B', width: 320 },
  { state: 'filtered by what only B tells', search: '?show=only-B', width: 1440 },
  { state: 'with text set aside', search: '?aside=shown', width: 1440 },
];

for (const { state, search, width } of STATES) {
  test(`axe finds nothing ${state} at ${width} pixels`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(`${STORY}/compare${search}`);
    await expect(page.getByRole('region', { name: /^Article/ }).first()).toBeVisible();
    await expectAccessible(page);
  });
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
  // The paper is white in any theme.
  await expect(page.getByText(/leveraging Chinese support/).last()).toHaveCSS('color', 'rgb(34, 32, 28)');
});
