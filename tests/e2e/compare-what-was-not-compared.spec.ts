import type { Page } from '@playwright/test';
import type { StoryBundle } from '#bundle/story-bundle.ts';
import { buildEightArticles } from './support/eight-articles.ts';
import { serveStory, type StoryHost } from './support/serve-story.ts';
import { expect, test } from './support/test.ts';
import { visit } from './support/visit.ts';

const whole = buildEightArticles();
const LINKED = whole.links.filter(({ a, b }) => isPair(a.article, b.article));

/** The two that a large story might have left out. */
function isPair(x: string, y: string): boolean {
  return new Set([x, y, 'wire', 'lantern']).size === 2;
}

/** The same story as if it had been too large to compare these two when it was built. */
const partly: StoryBundle = {
  ...whole,
  links: whole.links.filter(({ a, b }) => !isPair(a.article, b.article)),
  reuse: whole.reuse.filter(({ a, b }) => !isPair(a, b)),
};

let host: StoryHost;
test.beforeAll(async () => {
  host = await serveStory(partly);
});
test.afterAll(() => host.close());

const compare = (query: string) => `${host.origin}/stories/verrin/compare?${query}`;
const differences = (page: Page) => page.getByRole('region', { name: 'Differences' });

test('two articles that nobody compared before are compared when they are opened', async ({ page }) => {
  await test.step('two articles that nobody compared before are compared when they are opened', async () => {
    await visit(page, compare('a=wire&b=lantern'));
    await expect(differences(page).getByRole('link', { name: /14 people.*Seventeen people/ })).toBeVisible();
    const same = LINKED.filter(({ relation }) => relation === 'same').length;
    expect(same).toBeGreaterThan(0);
    await expect(page.getByRole('button', { name: `${same} same` })).toBeVisible();
  });
  await test.step('a link of theirs in the address is found again', async () => {
    const link = LINKED.find(({ relation }) => relation === 'same')?.id ?? '';
    await visit(page, compare(`a=wire&b=lantern&link=${link}`));
    await expect(page.getByRole('region', { name: 'Chosen passage' })).toContainText('Same statement');
  });
});

test.describe('without the comparison’s script', () => {
  test.use({ expectedProblems: /link-entry/ });

  test('the texts can be read all the same, and it can be tried again', async ({ page }) => {
    await page.route('**/link-entry-*', (route) => route.abort());
    await page.goto(compare('a=wire&b=lantern'));
    await expect(page.getByRole('alert')).toContainText('What links these articles could not be found');
    await expect(page.getByText('Two of the injured were flown').first()).toBeVisible();
    await page.unroute('**/link-entry-*');
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(differences(page).getByRole('link', { name: /14 people.*Seventeen people/ })).toBeVisible();
  });
});
