import { expect, STORY, test } from './support/test.ts';
import { visit } from './support/visit.ts';

test('filter a comparison, and step through what is left', async ({ page }) => {
  await test.step('see only the passages that differ in detail', async () => {
    await visit(page, `${STORY}/compare`);
    const filter = page.getByRole('group', { name: 'Show' }).getByRole('button', { name: /differ in detail$/ });
    const count = Number.parseInt(await filter.innerText(), 10);
    await filter.click();

    await expect(filter).toHaveAttribute('aria-pressed', 'true');
    await expect(page).toHaveURL(/show=differ/);
    await expect(page.getByRole('status').filter({ hasText: `${count} linked passages` })).toBeVisible();
    const passages = page
      .getByRole('region', { name: /^Article A/ })
      .locator('p')
      .getByRole('link');
    await expect(passages).toHaveCount(count);
    await expect(passages.first()).toBeInViewport();

    await filter.click();
    await expect(page).not.toHaveURL(/show=/);
  });
  await test.step('on a tablet all counts stand in one line', async () => {
    await page.setViewportSize({ width: 768, height: 1024 });
    const counts = page.getByRole('group', { name: 'Show' }).getByRole('button');
    await expect(counts.last()).toHaveText(/only in B$/);
    const lines = await counts.evaluateAll((all) => new Set(all.map((one) => one.getBoundingClientRect().top)).size);
    expect(lines).toBe(1);
    await page.setViewportSize({ width: 1280, height: 720 });
  });
  await test.step('read what only A tells, in the text and as a list', async () => {
    await visit(page, `${STORY}/compare`);
    const filter = page.getByRole('button', { name: /only in A$/ });
    const count = Number.parseInt(await filter.innerText(), 10);
    await filter.click();

    const marks = page.getByRole('region', { name: /^Article A/ }).locator('mark');
    await expect(marks).toHaveCount(count);
    await expect(marks.first()).toBeInViewport();
    await expect(page.getByRole('region', { name: /^Article B/ }).locator('mark')).toHaveCount(0);
    await expect(page.getByRole('region', { name: 'Only in A' }).getByRole('link')).toHaveCount(count);
    await expect(page.getByRole('button', { name: 'Next' })).toBeDisabled();
  });
  await test.step('step through the passages that a filter leaves', async () => {
    await visit(page, `${STORY}/compare`);
    await page.getByRole('button', { name: /same$/ }).click();
    await page.getByRole('button', { name: 'Next' }).click();
    await expect(page.getByRole('status').filter({ hasText: '1 of 6' })).toBeVisible();
    await expect(page.getByRole('button', { name: 'Previous' })).toBeDisabled();
    await page.getByRole('button', { name: 'Next' }).click();
    await expect(page.getByRole('region', { name: 'Chosen passage' })).toContainText('Same statement');
    await expect(page.getByRole('status').filter({ hasText: '2 of 6' })).toBeVisible();
  });
});
