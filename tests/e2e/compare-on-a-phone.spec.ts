import { ARTICLE_A, ARTICLE_B, expect, STORY, test } from './support/test.ts';
import { visit } from './support/visit.ts';

test.use({ viewport: { width: 320, height: 640 } });

test('compare on a narrow screen', async ({ page }) => {
  await test.step('compare on a narrow screen, one text at a time', async () => {
    await visit(page, `${STORY}/compare`);
    const texts = page.getByRole('region', { name: /^Article/ });
    await expect(texts).toHaveCount(1);
    await page.getByRole('link', { name: /coincided with the opening ceremony/ }).click();

    // The other article's words stand under the passage, with what differs.
    await expect(texts).toContainText('Assad is expected to attend the opening ceremony along with more than a dozen');
    await expect(texts.getByRole('region', { name: 'Chosen passage' })).toContainText('Same statement, 2 differences');
    await expect(page.getByText('Assad is expected to attend')).toBeInViewport();

    await page.getByRole('group', { name: 'Article shown' }).getByRole('button', { name: 'Article B' }).click();
    await expect(texts).toHaveAccessibleName(/^Article B/);
    await expect(page).toHaveURL(/side=B/);
    await expect(page.getByRole('link', { name: /^Assad is expected to attend/ })).toBeInViewport();
    await expect(texts).toContainText('President Assad’s visit coincided');
  });
  await test.step('switching sides keeps the place', async () => {
    await visit(page, `${STORY}/compare`);
    await page
      .getByRole('link', { name: /expressed optimism/ })
      .evaluate((link) => link.scrollIntoView({ block: 'center' }));
    await page.getByRole('button', { name: 'Article B' }).click();
    await expect(page.getByRole('link', { name: /lay the foundations/ })).toBeInViewport();
  });
  await test.step('nothing sticks out at 320 pixels', async () => {
    await visit(page, `${STORY}/compare?link=${ARTICLE_A}.1498-${ARTICLE_B}.469`);
    await expect(page.getByRole('region', { name: 'Chosen passage' })).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  });
});
