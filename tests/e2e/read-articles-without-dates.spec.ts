import type { Page } from '@playwright/test';
import { buildBundle } from '#preprocess/build-bundle.ts';
import { expectAccessible } from './support/expect-accessible.ts';
import { expect, test } from './support/test.ts';
import { visit } from './support/visit.ts';

const unknown = { outlet: null, author: null, url: null, published: null, language: null };
const article = (id: string, text: string) => ({
  ...unknown,
  id,
  file: `${id}.txt`,
  text,
  title: `Article ${id}`,
});

/** A story of which nobody supplied a publication date: one article has a dateline, one says "today", one says nothing. */
const story = buildBundle({
  id: 'pool',
  title: 'The pool of Fennick',
  summary: null,
  articles: [
    article(
      'dateline',
      'FENNICK, March 6, 2024 (Valley Press) — The town council of Fennick voted on Tuesday to close the old swimming pool, the only one in the valley.\n\nThe roof leaks and the pumps are forty years old, the mayor said.\n',
    ),
    article(
      'today',
      'Fennick’s council voted today to close the old swimming pool, the only pool in the valley.\n\nSwimmers gathered outside the hall yesterday.\n',
    ),
    article(
      'nothing',
      'Swimmers of the valley met on Saturday. They want a new roof for the pool, and they have asked the county for money.\n\nThe county will answer in April.\n',
    ),
  ],
});

async function open(page: Page, address: string) {
  await page.route('**/data/stories/*.json', (route) => route.fulfill({ json: story }));
  await visit(page, `/stories/pool/${address}`);
}

test('what a story tells of dates that nobody supplied', async ({ page }) => {
  await test.step('an inferred publication date says what it rests on, and leads to the words', async () => {
    await open(page, 'articles/dateline');
    const head = page.getByRole('article').locator('header');
    await expect(head).toContainText(
      'published Wed, 6 Mar 2024, inferred from its dateline, “FENNICK, March 6, 2024 (Valley Press)”',
    );
    await head.getByRole('link', { name: '“FENNICK, March 6, 2024 (Valley Press)”' }).click();
    await expect(
      page
        .locator('mark')
        .filter({ hasText: /^FENNICK, March 6, 2024 \(Valley Press\)$/ })
        .first(),
    ).toBeInViewport();
    const chosen = page.getByRole('region', { name: 'Chosen highlight' });
    await expect(chosen).toContainText('Published Wed, 6 Mar 2024');
    await page.getByRole('complementary').getByRole('link', { name: 'Tuesday', exact: true }).click();
    await expect(chosen).toContainText('Tue, 5 Mar 2024');
  });
  await test.step('a publication date that another article gives names that article', async () => {
    await open(page, 'articles/today');
    const head = page.getByRole('article').locator('header');
    await expect(head).toContainText(
      'published Tue, 5 Mar 2024, inferred from “today” and the day that article A gives for the same',
    );
    await expect(page.getByRole('complementary')).toContainText('Mon, 4 Mar 2024');
    await head.getByRole('link', { name: 'A', exact: true }).click();
    await expect(page.getByRole('heading', { level: 2 })).toContainText('Article dateline');
  });
  await test.step('dates that cannot be resolved are listed with why, and lead to their words', async () => {
    await open(page, 'articles/nothing');
    await expect(page.getByRole('article').locator('header')).toContainText('publication date unknown');
    const unresolved = page.getByRole('group').filter({ has: page.getByRole('heading', { name: 'Not resolved 2' }) });
    await expect(unresolved.getByRole('listitem')).toHaveText([
      /^Saturday\s*no publication date to count from$/,
      /^April\s*no publication date to count from$/,
    ]);
    await unresolved.getByRole('link', { name: 'April' }).click();
    await expect(
      page
        .locator('mark')
        .filter({ hasText: /^April$/ })
        .first(),
    ).toBeInViewport();
    await expect(page.getByRole('region', { name: 'Chosen highlight' })).toContainText(
      'Not resolved: no publication date to count from.',
    );
  });
  await test.step('the story says of each date whether it was inferred; axe finds nothing', async () => {
    await open(page, 'articles/dateline?at=0-37');
    const inferred = page.getByTitle('inferred from its dateline, “FENNICK, March 6, 2024 (Valley Press)”');
    await expect(inferred.first()).toHaveText('Wed, 6 Mar 2024 inferred');
    await expectAccessible(page);
  });
  await test.step('the timeline dashes the mark of an inferred publication date', async () => {
    await open(page, 'timeline');
    const marks = page.locator('.vis-item.vis-range, .vis-item.vis-box').filter({ hasText: 'published' });
    await expect(marks).toHaveCount(2);
    for (const mark of await marks.all()) {
      expect(await mark.evaluate((element) => getComputedStyle(element, '::before').borderInlineStartStyle)).toBe(
        'dashed',
      );
    }
  });
});
