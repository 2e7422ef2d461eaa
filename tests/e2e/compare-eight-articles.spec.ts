import { buildEightArticles } from './support/eight-articles.ts';
import { serveStory, type StoryHost } from './support/serve-story.ts';
import { expect, test } from './support/test.ts';
import { visit } from './support/visit.ts';

let host: StoryHost;

test.beforeAll(async () => {
  host = await serveStory(buildEightArticles());
});

test.afterAll(() => host.close());

test('compare two of eight articles', async ({ page }) => {
  await test.step('see two figures for one accident side by side', async () => {
    await visit(page, `${host.origin}/stories/verrin/compare?a=wire&b=lantern`);
    const differences = page.getByRole('region', { name: 'Differences' });
    await expect(differences.getByRole('link', { name: /14 people.*Seventeen people/ })).toBeVisible();
  });
  await test.step('a republished article is folded into the one that it copies, and can be unfolded', async () => {
    await visit(page, `${host.origin}/stories/verrin/compare?a=courier&b=wire`);
    await expect(page.getByRole('region', { name: /^Article B/ })).toContainText('also at Lakeside Gazette');
    await page
      .getByRole('region', { name: /^Article A/ })
      .getByRole('button', { name: 'Change A' })
      .click();
    const copy = page.getByRole('button', { name: /Cable car crash at Mount Arlen injures 14/ });
    await expect(copy).toHaveCount(0);
    await page.getByRole('button', { name: 'Show republished articles' }).click();
    await expect(copy).toBeVisible();
  });
  await test.step('see one kind of difference of a pair', async () => {
    await visit(page, `${host.origin}/stories/verrin/compare?a=wire&b=lantern`);
    const differences = page.getByRole('region', { name: 'Differences' });
    await differences.getByRole('button', { name: /number$/ }).click();
    await expect(page).toHaveURL(/kind=number/);
    await expect(differences.getByRole('link', { name: /14 people.*Seventeen people/ })).toBeVisible();
    await expect(differences.getByRole('link', { name: /^(?!number)/ })).toHaveCount(0);
  });
});
