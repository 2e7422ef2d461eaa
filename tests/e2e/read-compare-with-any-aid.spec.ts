import { expectAccessible } from './support/expect-accessible.ts';
import { ARTICLE_A, ARTICLE_B, expect, STORY, test } from './support/test.ts';
import { visit } from './support/visit.ts';

const CHOSEN = `link=${ARTICLE_A}.1498-${ARTICLE_B}.469`;
const STATES = [
  { state: 'with a chosen passage and the text set aside', search: `?aside=shown&${CHOSEN}`, width: 1440 },
  {
    state: 'with a passage linked twice, filtered by difference',
    search: `?show=differ&link=${ARTICLE_A}.2216-${ARTICLE_B}.2742`,
    width: 1440,
  },
  { state: 'filtered by what only B tells', search: '?show=only-B', width: 1440 },
  { state: 'with a chosen passage on a phone', search: `?${CHOSEN}`, width: 320 },
];

test('two articles side by side, in all their states: axe finds nothing', async ({ page }) => {
  for (const { state, search, width } of STATES) {
    await test.step(state, async () => {
      await page.setViewportSize({ width, height: 900 });
      await visit(page, `${STORY}/compare${search}`);
      await expect(page.getByRole('region', { name: /^Article/ }).first()).toBeVisible();
      await expectAccessible(page);
    });
  }
});
