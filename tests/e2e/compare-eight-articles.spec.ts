import { buildEightArticles } from './support/eight-articles.ts';
import { serveStory, type StoryHost } from './support/serve-story.ts';
import { expect, test } from './support/test.ts';

let host: StoryHost;

test.beforeAll(async () => {
  host = await serveStory(buildEightArticles());
});

test.afterAll(() => host.close());

test('see two figures for one accident side by side', async ({ page }) => {
  await page.goto(`${host.origin}/stories/verrin/compare?a=wire&b=lantern`);
  const differences = page.getByRole('region', { name: 'Differences' });
  await expect(differences.getByRole('link', { name: /14 people.*Seventeen people/ })).toBeVisible();
});
