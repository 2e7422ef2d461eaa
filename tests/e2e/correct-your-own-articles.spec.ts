import { expectAccessible } from './support/expect-accessible.ts';
import { articles, pasteTwo } from './support/own-articles.ts';
import { expect, test } from './support/test.ts';

test('own articles are described, put in order, removed and given back', async ({ page }) => {
  await pasteTwo(page);
  await test.step('an address that the app could not link to is not kept, and why is said', async () => {
    const address = page.getByRole('article', { name: 'Article A' }).getByLabel('Web address');
    await address.fill('javascript:alert(1)');
    await expect(address).toHaveAccessibleDescription('This is not a web address; write it with https://.');
    await expectAccessible(page);
    await page.reload();
    await expect(address).toHaveValue('');
    await address.fill('https://example.org/a');
    await address.blur();
    await expect(page.getByText('2 articles, kept in this browser')).toBeVisible();
    await page.reload();
    await expect(address).toHaveValue('https://example.org/a');
  });
  await test.step('articles are put in another order, removed, and given back', async () => {
    await page.getByRole('button', { name: 'Move B up' }).click();
    await expect(articles(page)).toContainText([/too dear/, /We have waited/]);
    await page.getByRole('button', { name: 'Remove A' }).click();
    await expect(articles(page)).toContainText([/We have waited/]);
    await expectAccessible(page);
    await expect(page.getByRole('button', { name: 'Undo' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(articles(page)).toContainText([/too dear/, /We have waited/]);
    await page.reload();
    await expect(articles(page)).toContainText([/too dear/, /We have waited/]);
  });
  await test.step('a story is deleted, and given back with all that it had', async () => {
    await page.getByRole('link', { name: 'Parallax' }).click();
    const own = page.getByRole('list', { name: 'Your stories' });
    await own.getByRole('button', { name: /^Delete “The old lighthouse/ }).click();
    await expect(own).toHaveCount(0);
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Undo' }).click();
    await own.getByRole('link', { name: '2 articles' }).click();
    await expect(articles(page)).toHaveCount(2);
  });
  await test.step('what is known of an article is kept as it is typed, and shown where the story is read', async () => {
    const second = page.getByRole('article', { name: 'Article B' });
    await second.getByLabel('Title').fill('A lighthouse, and its price');
    await second.getByLabel('Outlet').fill('The Marlow Post');
    await second.getByLabel('Published').fill('2023-05-05');
    await page.getByLabel('Title of the story').fill('The lighthouse');
    // Nothing is pressed to save; the field that was typed in last is left by going on.
    await page.getByRole('link', { name: 'Read the story' }).click();
    await expect(page.getByRole('navigation', { name: 'Story' })).toBeVisible({ timeout: 20_000 });
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('The lighthouse');
    await expect(page.getByRole('list', { name: 'Articles' })).toContainText(
      /A lighthouse, and its price · The Marlow Post · .*5 May 2023.*supplied/,
    );
    await page.getByRole('link', { name: 'Add or correct articles' }).click();
    await page.reload();
    await expect(second.getByLabel('Outlet')).toHaveValue('The Marlow Post');
    await expect(second.getByLabel('Published')).toHaveValue('2023-05-05');
  });
});
