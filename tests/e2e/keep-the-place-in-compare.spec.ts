import type { Page } from '@playwright/test';
import { buildEightArticles } from './support/eight-articles.ts';
import { serveStory, type StoryHost } from './support/serve-story.ts';
import { ARTICLE_A, ARTICLE_B, expect, STORY, test } from './support/test.ts';
import { visit } from './support/visit.ts';

const mode = (page: Page, name: string) =>
  page.getByRole('group', { name: 'Way of comparing' }).getByRole('button', { name });

/** The distance of a sentence from the place where one reads, a share of the window's height. */
const offPlace = (page: Page, words: RegExp) =>
  page
    .locator('[data-reading]')
    .getByText(words)
    .first()
    .evaluate((element) => {
      const box = element.closest('[aria-label="Statements by articles"], section > [class*=pane]');
      const { top, height } = box?.getBoundingClientRect() ?? { top: 0, height: innerHeight };
      return Math.abs(element.getBoundingClientRect().top - top - height * 0.3) / height;
    });

const PLACE = /coincided with the opening ceremony/;

test('the place is kept from mode to mode', async ({ page }) => {
  await test.step('from side by side to annotated to the table and back, one goes on reading where one was', async () => {
    await visit(page, `${STORY}/compare?scroll=free`);
    const text = page.getByRole('region', { name: /^Article A/ });
    await text.getByText(PLACE).evaluate((sentence) => {
      const pane = sentence.closest('section > [class*=pane]');
      if (!pane) throw new Error('the text does not scroll in a pane');
      pane.scrollBy(
        0,
        sentence.getBoundingClientRect().top - pane.getBoundingClientRect().top - pane.clientHeight * 0.28,
      );
    });
    await mode(page, 'Annotated').click();
    await expect(page).toHaveURL(new RegExp(`at=${ARTICLE_A}.1498`));
    await expect.poll(() => offPlace(page, PLACE)).toBeLessThan(0.1);

    await mode(page, 'Table').click();
    await expect(page.getByRole('table')).toBeVisible();
    await expect.poll(() => offPlace(page, PLACE)).toBeLessThan(0.1);

    await mode(page, 'Side by side').click();
    await expect(page.getByRole('region', { name: /^Article B/ })).toBeVisible();
    await expect(page).toHaveURL(new RegExp(`at=${ARTICLE_A}.1498`));
    await expect.poll(() => offPlace(page, PLACE)).toBeLessThan(0.1);
  });
  await test.step('an unscrolled text opens the next mode from its start', async () => {
    await visit(page, `${STORY}/compare`);
    await mode(page, 'Table').click();
    await expect(page.getByRole('table')).toBeVisible();
    await expect(page).not.toHaveURL(/at=/);
    await expect(page.getByRole('heading', { level: 1 })).toBeInViewport();
  });
  await test.step('a chosen link wins over the place', async () => {
    const link = `${ARTICLE_A}.1498-${ARTICLE_B}.469`;
    for (const way of ['annotated', 'table']) {
      await visit(page, `${STORY}/compare?mode=${way}&at=${ARTICLE_A}.160&link=${link}`);
      await expect.poll(() => offPlace(page, PLACE)).toBeLessThan(0.1);
    }
  });
});

test.describe('of eight articles', () => {
  let host: StoryHost;
  test.beforeAll(async () => {
    host = await serveStory(buildEightArticles());
  });
  test.afterAll(() => host.close());

  test('of eight articles the open passage is kept', async ({ page }) => {
    await test.step('the passage that is open in one mode is chosen in the other, with the articles that it joins', async () => {
      await visit(page, `${host.origin}/stories/verrin/compare?mode=annotated&a=ledger`);
      await page.getByRole('button').filter({ hasText: 'is expected to visit' }).click();
      await mode(page, 'Side by side').click();
      await expect(page.getByRole('region', { name: /^Article/ }).first()).toHaveAccessibleName(/^Article F/);
      await expect(page.getByRole('region', { name: 'Chosen passage' })).toContainText(/visited.*will visit/);
    });
    await test.step('from the table to an article that tells it in other words', async () => {
      await visit(page, `${host.origin}/stories/verrin/compare?mode=table&a=lantern&at=wire.566`);
      await expect.poll(() => offPlace(page, /will visit the site on Tuesday/)).toBeLessThan(0.1);
      await mode(page, 'Annotated').click();
      await expect(page.getByText(/is expected to visit the site/)).toBeInViewport();
    });
  });
});
