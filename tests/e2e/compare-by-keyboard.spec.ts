import { expect, STORY, test } from './support/test.ts';

test('compare by keyboard alone', async ({ page }) => {
  await page.goto(`${STORY}/timeline`);
  await expect(page.getByRole('link', { name: 'Compare', exact: true })).toBeVisible();
  await page.keyboard.press('3');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();

  // Next, next: the first linked passages, in the text that has the focus.
  await page.keyboard.press('n');
  await expect(page.getByRole('link', { name: /formally announced/ })).toBeFocused();
  const chosen = page.getByRole('region', { name: 'Chosen passage' });
  await expect(chosen).toContainText('Same statement');
  await page.keyboard.press('j');
  await expect(page.getByRole('status').filter({ hasText: /^2 of/ })).toBeVisible();
  await page.keyboard.press('p');
  await expect(page.getByRole('status').filter({ hasText: /^1 of/ })).toBeVisible();

  // By Tab from passage to passage: the partner comes into view before anything is chosen.
  const ceremony = page.getByRole('link', { name: /coincided with the opening ceremony/ });
  for (let steps = 0; steps < 12 && !(await ceremony.evaluate((link) => link === document.activeElement)); steps += 1) {
    await page.keyboard.press('Tab');
  }
  await expect(ceremony).toBeFocused();
  await expect(page.getByRole('link', { name: /^Assad is expected to attend/ })).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(chosen).toContainText('is expected to attend');

  // Escape clears the choice, then the filter.
  await page.keyboard.press('Escape');
  await expect(chosen).toContainText('Choose a marked passage');

  const filter = page.getByRole('button', { name: /differ in detail$/ });
  await filter.press('Space');
  await expect(filter).toHaveAttribute('aria-pressed', 'true');
  await page.keyboard.press('Escape');
  await expect(filter).toHaveAttribute('aria-pressed', 'false');

  await page.getByRole('button', { name: 'Swap A and B' }).press('Enter');
  await expect(page.getByRole('region', { name: /^Article/ }).first()).toHaveAccessibleName(/^Article B/);
  await page.keyboard.press('n');
  await expect(page.getByRole('link', { name: /jointly announced/ })).toBeFocused();
});
