import { expect, STORY, test } from './support/test.ts';
import { visit } from './support/visit.ts';

test('fold, filter and read word by word', async ({ page }) => {
  await test.step('fold away what is shared, and open a line in its place', async () => {
    await visit(page, `${STORY}/compare`);
    const textA = page.getByRole('region', { name: /^Article A/ });
    const announcement = textA.getByRole('link', { name: /formally announced/ });
    await expect(announcement).toBeVisible();
    await page.getByRole('button', { name: 'Fold what is shared' }).click();
    await expect(page).toHaveURL(/fold=shared/);
    await expect(announcement).toHaveCount(0);
    await expect(textA.getByText('resemblance to Russian President Vladimir Putin')).toBeAttached();

    const line = textA.getByRole('button', { name: /sentences shared with B$/ }).first();
    await line.press('Enter');
    await expect(announcement).toBeVisible();
    await expect(line).toBeFocused();
    await line.press('Enter');
    await expect(announcement).toHaveCount(0);
  });
  await test.step('fold away the rest: what is left is shared, and a chosen passage opens its line', async () => {
    await visit(page, `${STORY}/compare?fold=rest`);
    const textA = page.getByRole('region', { name: /^Article A/ });
    await expect(textA.getByRole('link', { name: /formally announced/ })).toBeVisible();
    await expect(textA.getByText('resemblance to Russian President Vladimir Putin')).toHaveCount(0);
    await expect(textA.getByRole('button', { name: /only here$/ }).first()).toBeVisible();

    await page.getByRole('button', { name: 'Fold what is shared' }).click();
    await page.keyboard.press('n');
    await expect(textA.getByRole('link', { name: /formally announced/ })).toBeFocused();
  });
  await test.step('find what only one article says', async () => {
    await visit(page, `${STORY}/compare?show=only-B`);
    await expect(page.getByRole('region', { name: 'Only in B' })).toContainText('a multipolar world is being formed');
    await page.getByRole('button', { name: /only in A$/ }).click();
    await expect(page.getByRole('region', { name: 'Only in A' })).toContainText('Russian President Vladimir Putin');
  });
  await test.step('read the chosen passages word by word', async () => {
    await visit(page, `${STORY}/compare`);
    await page.getByRole('link', { name: /coincided with the opening ceremony/ }).click();
    const chosen = page.getByRole('region', { name: 'Chosen passage' });
    await chosen.getByRole('button', { name: 'Exact wording' }).click();
    await expect(page).toHaveURL(/words=plain/);
    await expect(
      chosen
        .getByRole('deletion')
        .filter({ hasText: /coincided|joined/ })
        .first(),
    ).toBeVisible();
    await expect(chosen.getByRole('insertion').filter({ hasText: 'is expected to' }).first()).toBeVisible();

    await expect(chosen.getByRole('insertion').filter({ hasText: '.' })).toHaveCount(0);
    await chosen.getByRole('button', { name: 'Ignore punctuation and case' }).click();
    await expect(page).toHaveURL(/words=exact/);
    await expect(chosen.getByRole('deletion').filter({ hasText: ',' }).first()).toBeVisible();
  });
  await test.step('the map beside a text leads to any place of it', async () => {
    await visit(page, `${STORY}/compare`);
    const text = page.getByRole('region', { name: /^Article A/ });
    const end = text.getByText(/leveraging Chinese support/);
    await expect(end).not.toBeInViewport();
    const map = await text.locator('[aria-hidden][data-filtered]').boundingBox();
    if (!map) throw new Error('the text has no map');
    await page.mouse.move(map.x + map.width / 2, map.y + 20);
    await page.mouse.down();
    await page.mouse.move(map.x + map.width / 2, map.y + map.height - 2, { steps: 4 });
    await page.mouse.up();
    await expect(end).toBeInViewport();
  });
});
