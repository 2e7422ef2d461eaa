import { ARTICLE_A, ARTICLE_B, expect, STORY, test } from './support/test.ts';
import { visit } from './support/visit.ts';

test('send someone the address of a comparison', async ({ page, context }) => {
  await test.step('send someone the address and they see the same comparison', async () => {
    await visit(page, `${STORY}/compare`);
    await page.getByRole('button', { name: 'Swap A and B' }).click();
    await page.getByRole('button', { name: /differ in detail$/ }).click();
    await page.getByRole('link', { name: /coincided with the opening ceremony/ }).click();
    await expect(page).toHaveURL(/link=/);

    const other = await context.newPage();
    await other.goto(page.url());
    for (const one of [page, other]) {
      await expect(one.getByRole('region', { name: /^Article/ }).first()).toHaveAccessibleName(/^Article B/);
      await expect(one.getByRole('button', { name: /differ in detail$/ })).toHaveAttribute('aria-pressed', 'true');
      await expect(one.getByRole('region', { name: 'Chosen passage' })).toContainText('is expected to attend');
      await expect(one.getByRole('link', { name: /coincided with the opening ceremony/ })).toBeInViewport();
      await expect(one.getByRole('link', { name: /^Assad is expected to attend/ })).toBeInViewport();
    }
  });
  await test.step('swapping sides keeps the chosen link', async () => {
    const link = `${ARTICLE_A}.1498-${ARTICLE_B}.469`;
    await visit(page, `${STORY}/compare?link=${link}`);
    const chosen = page.getByRole('region', { name: 'Chosen passage' });
    await expect(chosen.getByRole('listitem').first()).toHaveText(/joined.*is expected to attend/);

    await page.getByRole('button', { name: 'Swap A and B' }).click();
    await expect(chosen.getByRole('listitem').first()).toHaveText(/is expected to attend.*joined/);
    await expect(page).toHaveURL(new RegExp(`link=${link}`));
    await expect(page.getByRole('link', { name: /coincided with the opening ceremony/ })).toBeInViewport();

    await page.goBack();
    await expect(chosen.getByRole('listitem').first()).toHaveText(/joined.*is expected to attend/);
  });
  await test.step('an address that makes no sense opens the comparison from its start', async () => {
    await visit(page, `${STORY}/compare?a=nobody&b=&link=nothing&show=none&side=Z`);
    await expect(page.getByRole('region', { name: /^Article/ }).first()).toHaveAccessibleName(/^Article A/);
    await expect(page.getByRole('region', { name: 'Chosen passage' })).toContainText('Choose a marked passage');
  });
});
