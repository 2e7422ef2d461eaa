import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expectAccessible } from './support/expect-accessible.ts';
import { articles, HERALD, paste, pasteTwo } from './support/own-articles.ts';
import { expect, test } from './support/test.ts';

/** The name and the bytes of the file that a button saves. */
async function save(page: Page, button: string | RegExp): Promise<{ name: string; buffer: Buffer }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button, exact: true }).click(),
  ]);
  return { name: download.suggestedFilename(), buffer: readFileSync(await download.path()) };
}

/** Gives files on the home page. */
async function give(page: Page, ...files: { name: string; buffer: Buffer }[]) {
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: 'Choose files' }).click(),
  ]);
  await chooser.setFiles(files.map((file) => ({ ...file, mimeType: 'application/json' })));
}

test('a story saved to a file opens in another browser with all that it had, and is saved as the same bytes', async ({
  page,
  browser,
}) => {
  await pasteTwo(page);
  await page.getByRole('article', { name: 'Article B' }).getByLabel('Outlet').fill('The Marlow Post');
  await page.getByRole('article', { name: 'Article B' }).getByLabel('Published').fill('2023-05-05');
  await page.getByLabel('Title of the story').fill('The lighthouse “of” Marlow');
  await page.getByLabel('Title of the story').blur();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The lighthouse “of” Marlow');
  const saved = await save(page, 'Save to a file');
  expect(saved.name).toBe('the-lighthouse-of-marlow.parallax.json');

  const elsewhere = await browser.newContext();
  const other = await elsewhere.newPage();
  await other.goto(new URL('/', page.url()).href);
  await give(other, saved);
  await expect(other.getByRole('list', { name: 'Events', exact: true })).toContainText('4 May 2023');
  await other.getByRole('link', { name: 'Add or correct articles' }).click();
  await expect(other.getByRole('article', { name: 'Article B' }).getByLabel('Outlet')).toHaveValue('The Marlow Post');
  expect((await save(other, 'Save to a file')).buffer).toEqual(saved.buffer);
  await other.getByRole('link', { name: 'Parallax' }).click();
  expect((await save(other, 'Save “The lighthouse “of” Marlow” to a file')).buffer).toEqual(saved.buffer);
  await elsewhere.close();
});

test('several story files become a story each, and a damaged one is named with the place', async ({ page }) => {
  await page.goto('/');
  const file = (title: string, published: string) => {
    const article = { id: 'a', file: 'a.txt', published, text: HERALD };
    const story = { format: 'parallax story', version: 1, title, articles: [article] };
    return { name: `${title}.json`, buffer: Buffer.from(JSON.stringify(story)) };
  };
  await give(page, file('One', '2023-05-05'), file('Two', '2023-05-06'), file('Three', '2023-13-40'));
  const own = page.getByRole('list', { name: 'Your stories' });
  await expect(own.getByRole('listitem')).toContainText(['Two', 'One']);
  await expect(page.getByText('Added to your stories: “One”, “Two”.')).toBeVisible();
  await expect(page.getByRole('list', { name: 'Not added' })).toContainText(
    'Three.json was not added. articles[0].published is "2023-13-40"; a day as 2023-09-22 was expected.',
  );
  await expectAccessible(page);
});

test('what a full disk does not keep can be saved to a file', async ({ page }) => {
  await pasteTwo(page);
  await page.evaluate(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  const outlet = page.getByRole('article', { name: 'Article A' }).getByLabel('Outlet');
  await outlet.fill('The Herald');
  await outlet.blur();
  await expect(page.getByRole('alert')).toContainText('The browser has no more room for Parallax');
  await expectAccessible(page);
  const { buffer } = await save(page, 'Save to a file with these changes');
  expect(buffer.toString()).toContain('"outlet": "The Herald"');

  await page.getByRole('link', { name: 'Parallax' }).click();
  await paste(page, 'Paste the text of an article', HERALD);
  await expect(page.getByRole('alert')).toContainText('The browser has no more room for Parallax');
  await expect(page.getByRole('textbox', { name: 'Paste the text of an article' })).toHaveValue(HERALD);
  expect((await save(page, 'Save what you gave to a file')).buffer.toString()).toContain('Ines Calder');
  await expect(articles(page)).toHaveCount(0);
});
