import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import { buildBundle } from '#preprocess/build-bundle.ts';
import { generateQuotations } from '../bench/generate-quotations.ts';
import { buildEightArticles } from './support/eight-articles.ts';
import { expectAccessible } from './support/expect-accessible.ts';
import { pasteTwo } from './support/own-articles.ts';
import { expect, STORY, test } from './support/test.ts';

let folder: string;

test.beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'parallax-'));
});
test.afterEach(() => rmSync(folder, { recursive: true }));

/** Saves the story of the page that is open, and opens what was saved, with the network off. */
async function saveAndOpen(page: Page, view = '') {
  await page.getByRole('button', { name: 'Take the story away' }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: /^One page/ }).click(),
  ]);
  await expect(page.getByRole('status').filter({ hasText: /saved as one page of \d+\.\d MB/ })).toBeVisible();
  const file = join(folder, 'story.html');
  await download.saveAs(file);
  await page.context().setOffline(true);
  await page.goto(`${pathToFileURL(file).href}${view}`);
}

const view = (page: Page, name: string) => page.getByRole('link', { name, exact: true });
const events = (page: Page) => page.getByRole('list', { name: 'Events', exact: true });

test('a story of one’s own is read from the file in all views, by addresses that open again', async ({ page }) => {
  await pasteTwo(page);
  await page.getByRole('link', { name: 'Read the story' }).click();
  await saveAndOpen(page);

  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The old lighthouse of Marlow reopens');
  await expect(page.getByRole('region', { name: 'Who speaks' })).toContainText('Ines Calder');
  await view(page, 'Timeline').click();
  await expect(events(page)).toContainText('4 May 2023');
  await expect(page.getByRole('figure', { name: /^Drawing of the events of/ })).toContainText('lighthouse');
  await expectAccessible(page);
  await expect(page.getByRole('link', { name: 'Add or correct articles' })).toHaveCount(0);
  await page.getByRole('button', { name: 'Take the story away' }).click();
  await expect(page.getByRole('button', { name: /^One page/ })).toHaveCount(0);
  const [data] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: /^JSON/ }).click(),
  ]);
  const json = readFileSync(await data.path(), 'utf8');
  expect(json).toContain('story.html#/stories/');
  expect(json, 'says nothing of the machine').not.toContain(folder);

  await events(page).getByRole('link').first().click();
  await expect(page.getByRole('complementary', { name: 'Evidence' })).toContainText('lighthouse');
  await page.reload();
  await expect(page.getByRole('complementary', { name: 'Evidence' })).toContainText('lighthouse');

  await view(page, 'Compare').click();
  await expect(page.getByRole('region', { name: 'Differences' })).toContainText('fifteen million');
  await view(page, 'Quotes').click();
  await page.getByRole('combobox', { name: 'Search quotations' }).fill('dear');
  await expect(page.getByRole('list', { name: 'Quotations' }).locator('mark')).toHaveText('dear');
  await expect(page).toHaveURL(/#\/stories\/own-[0-9a-f]{12}\/quotes\?q=dear$/);
  await page
    .getByRole('region', { name: 'About this story' })
    .getByRole('link', { name: /^Lighthouse open again/ })
    .click();
  await expect(page.getByRole('main')).toContainText('Visitors climbed the lighthouse');
  await page.keyboard.press('Tab');
  await page.getByRole('link', { name: 'Skip to the page' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
  await page.getByRole('link', { name: 'Parallax' }).click();
  await expect(page.getByRole('region', { name: 'Who speaks' })).toContainText('Ines Calder');
  await page.goto(`${page.url().split('#')[0]}#/stories/another/timeline`);
  await page.getByRole('link', { name: 'Go to the story' }).click();
  await expect(page.getByRole('region', { name: 'Who speaks' })).toContainText('Ines Calder');
});

test('a large story is searched by a worker out of the file', async ({ page, host }) => {
  const { origin } = await host(generateQuotations({ quotations: 3_000, articles: 60, speakers: 20 }));
  await page.goto(`${origin}/stories/generated/quotes`);
  await saveAndOpen(page, '#/stories/generated/quotes?q=friendship');
  await expect(page.getByRole('list', { name: 'Quotations' }).locator('mark').first()).toHaveText('friendship');
  expect(page.workers().map((worker) => worker.url())).toEqual([expect.stringMatching(/^blob:/)]);
});

test('articles that were not compared before are compared in the file', async ({ page, host }) => {
  const { origin } = await host({ ...buildEightArticles(), links: [], reuse: [] });
  await page.goto(`${origin}/stories/verrin/quotes`);
  await saveAndOpen(page, '#/stories/verrin/compare?a=wire&b=lantern');
  const differences = page.getByRole('region', { name: 'Differences' });
  await expect(differences.getByRole('link', { name: /14 people.*Seventeen people/ })).toBeVisible();
});

test('a corrected story is read as corrected, beside what was found, and cannot be changed in the file', async ({
  page,
}) => {
  await page.goto(`${STORY}/quotes?q=interference`);
  const card = page.getByRole('article').filter({ hasText: 'China supports Syria in opposing foreign interference' });
  await card.getByRole('button', { name: /^Correct \(quotation/ }).click();
  await card.getByRole('combobox', { name: 'Speaker' }).fill('Bashar al-Assad');
  await card.getByRole('button', { name: 'Keep the speaker' }).click();
  await expect(card.getByRole('button', { name: /^Corrected by you/ })).toBeVisible();
  await saveAndOpen(page, `#${STORY}/quotes?q=interference`);
  await expect(card.getByRole('link', { name: 'Bashar al-Assad' })).toBeVisible();
  await expect(page.getByText('With 1 correction by a reader')).toBeVisible();
  const corrected = page.getByRole('button', { name: /^Correct/ });
  await expect(corrected).toHaveText(/^Corrected /);
  await corrected.click();
  const found = page.getByRole('region', { name: 'Correct' });
  await expect(found).toContainText('The program found: said by Xi Jinping.');
  await expect(found.getByRole('button')).toHaveCount(0);
  await page.reload();
  await expect(card.getByRole('link', { name: 'Bashar al-Assad' })).toBeVisible();
});

test('what would break out of a page stands in the file as it is', async ({ page, host }) => {
  const HOSTILE = `</script><script>window.executed=1</script> <!-- <script> ]]> </title><img src=x onerror=window.executed=1> \u2028 &lt;`;
  const about = { title: `Title ${HOSTILE}`, outlet: null, author: null, url: null, published: null, language: null };
  const text = `The mayor, Ann Lee, opened the stone bridge ${HOSTILE} on 4 May 2023. “It cost us nine years,” said Ann Lee.`;
  const { origin } = await host(
    buildBundle({
      id: 'hostile',
      title: `Story ${HOSTILE}`,
      summary: null,
      articles: [{ ...about, id: 'one', file: 'one.txt', text }],
    }),
  );
  await page.goto(`${origin}/stories/hostile/timeline`);
  await saveAndOpen(page, '#/stories/hostile/articles/one');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`Story ${HOSTILE.replace(/\s+/g, ' ')}`);
  await expect(page.getByRole('main')).toContainText('<!-- <script> ]]> </title><img src=x onerror=');
  await view(page, 'Quotes').click();
  await expect(page.getByRole('list', { name: 'Quotations' })).toContainText('It cost us nine years');
  await expect(page.locator('img, [onerror]')).toHaveCount(0);
  expect(await page.evaluate(() => 'executed' in window)).toBe(false);
});

test('the page that a build makes says how it is filled', async ({ page }) => {
  await page.goto('/alone.html');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no story in this file');
});
