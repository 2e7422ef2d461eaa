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
