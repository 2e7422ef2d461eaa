import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { toPdf } from '#intake/pdf/pdf.fixture.ts';
import { buildWholePage } from '#preprocess/release/build-whole-page.ts';
import { articles, HERALD, paste } from './support/own-articles.ts';
import { expect, test } from './support/test.ts';
import { toWordDocument } from './support/word-document.ts';

let folder: string;

test.beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'two words '));
  writeFileSync(join(folder, 'parallax.html'), await buildWholePage('seeds'));
});
test.afterAll(() => rmSync(folder, { recursive: true }));

test('the whole app is one file: it shows its stories, reads files of one’s own, analyses and keeps them', async ({
  page,
}) => {
  const [, sentence = ''] = HERALD.split('\n\n');
  const lines = (sentence.match(/.{1,60}(?: |$)/g) ?? []).map((text, at) => ({ text, x: 60, y: 700 - 15 * at }));
  writeFileSync(join(folder, 'a.docx'), toWordDocument('Open', [sentence]));
  writeFileSync(join(folder, 'b.pdf'), toPdf([lines]));
  writeFileSync(join(folder, 'c.html'), `<title>Open again</title><article><p>${sentence}</p></article>`);
  writeFileSync(join(folder, 'd.csv'), `title,text\nOpen at last,"${sentence.replaceAll('"', '""')}"\n`);
  await page.context().setOffline(true);
  await page.goto(pathToFileURL(join(folder, 'parallax.html')).href);

  await page
    .getByRole('list', { name: 'Stories' })
    .getByRole('link', { name: /^Timeline/ })
    .click();
  await expect(page.getByRole('list', { name: 'Events', exact: true })).toBeVisible();
  await page.getByRole('link', { name: /^Parallax/ }).click();

  await paste(page, 'Paste the text of an article', HERALD);
  await expect(articles(page)).toHaveCount(1);
  const chosen = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: /^Choose files/ }).click();
  await (await chosen).setFiles(['a.docx', 'b.pdf', 'c.html', 'd.csv'].map((name) => join(folder, name)));
  await expect(articles(page)).toHaveCount(5);
  for (const article of await articles(page).all()) await expect(article).toContainText('Ines Calder');
  await page.getByRole('link', { name: 'Read the story' }).click();
  await page.getByRole('link', { name: 'Quotes', exact: true }).click();
  const quotations = page.getByRole('list', { name: 'Quotations' });
  await expect(quotations).toContainText('We have waited long for this day');
  await page.reload();
  await expect(quotations).toContainText('We have waited long for this day');
});
