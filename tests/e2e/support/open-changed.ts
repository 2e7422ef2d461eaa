import type { Page } from '@playwright/test';
import type { StoryBundle } from '#bundle/story-bundle.ts';
import { STORY } from './test.ts';

/** Opens a view of a story that is the bundled one, changed. */
export async function openChanged(page: Page, view: string, change: (story: StoryBundle) => Partial<StoryBundle>) {
  await page.route('**/data/stories/*.json', async (route) => {
    const response = await route.fetch();
    // The app's own bundle, checked when it was built.
    const story = (await response.json()) as StoryBundle;
    await route.fulfill({ json: { ...story, ...change(story) } });
  });
  await page.goto(`${STORY}/${view}`);
}
