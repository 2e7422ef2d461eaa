import type { Page } from '@playwright/test';
import { storyOf } from '#views/compare/test-story.ts';
import { serveStory, type StoryHost } from './support/serve-story.ts';
import { expect, test } from './support/test.ts';
import { visit } from './support/visit.ts';

/** Sentences of each of two articles that share nothing: more statements than are drawn at once. */
const SENTENCES = 220;
/** So that rows are of several heights, as they are in news. */
const WORDS = 'what was seen by the men of the lake and by the women of the hill, and of another ';
const toText = (name: string) =>
  Array.from({ length: SENTENCES }, (_, at) => `${name} tells of ${WORDS.repeat(1 + (at % 4))}matter ${at + 1}.`).join(
    ' ',
  );
const story = storyOf([toText('Ada'), toText('Ben')]);

let host: StoryHost;
test.beforeAll(async () => {
  host = await serveStory(story);
});
test.afterAll(() => host.close());

const table = (search = '') => `${host.origin}/stories/${story.id}/compare?mode=table${search}`;
const box = (page: Page) => page.getByRole('region', { name: 'Statements by articles' });
const row = (page: Page, words: RegExp) => page.getByRole('row').filter({ hasText: words });

test('read a long table', async ({ page }) => {
  await test.step('of many statements those in view are drawn, and all are reached by keyboard', async () => {
    await visit(page, table());
    await expect(page.getByRole('status').filter({ hasText: '440 statements' })).toBeVisible();
    await expect(row(page, /Ada .* matter 1\./)).toBeInViewport();
    await expect(page.getByRole('table')).toHaveAttribute('aria-rowcount', '441');
    expect(await page.getByRole('row').count()).toBeLessThan(40);

    await box(page).focus();
    await page.keyboard.press('End');
    await expect(row(page, /Ben .* matter 220\./)).toBeInViewport();
    await expect(row(page, /Ben .* matter 220\./)).toHaveAttribute('aria-rowindex', '441');
    await expect(row(page, /Ada .* matter 1\./)).toHaveCount(0);
    await page.keyboard.press('Home');
    await expect(row(page, /Ada .* matter 1\./)).toBeInViewport();

    await page.keyboard.press('j');
    await page.keyboard.press('j');
    await expect(row(page, /Ada .* matter 2\./).getByRole('rowheader')).toBeFocused();
  });
  await test.step('an address opens a long table at its sentence', async () => {
    const start = story.articles[1]?.sentences[149]?.start;
    await page.goto(table(`&at=B.${start}`));
    await expect(row(page, /Ben .* matter 150\./)).toBeInViewport();
  });
  await test.step('what the reader sees stays where it is when rows above it are drawn for the first time', async () => {
    await visit(page, table());
    await expect(row(page, /Ada .* matter 1\./)).toBeInViewport();
    await box(page).focus();
    await page.keyboard.press('End');
    const toEnd = () =>
      box(page).evaluate((element) => element.scrollHeight - element.clientHeight - element.scrollTop);
    await expect(row(page, /Ben .* matter 220\./)).toBeInViewport();
    await expect.poll(toEnd).toBeLessThan(1);
    const seen = row(page, /Ben .* matter 217\./);
    await expect(seen).toBeInViewport();
    const before = await seen.boundingBox();
    await box(page).hover();
    await page.mouse.wheel(0, -250);
    await expect.poll(async () => (await seen.boundingBox())?.y).toBeCloseTo((before?.y ?? 0) + 250, -1);
  });
});
