import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Page } from '@playwright/test';
import { toWordDocument } from './support/word-document.ts';
import { toPdf } from '#intake/pdf/pdf.fixture.ts';
import { expectAccessible } from './support/expect-accessible.ts';
import { articles } from './support/own-articles.ts';
import { expect, test } from './support/test.ts';
import { visit } from './support/visit.ts';

const FIRST = 'The lighthouse of Marlow was opened to visitors again on 4 May 2023 after nine years of repairs.';
const SECOND = '“We have waited long for this day,” said Ines Calder, the mayor of Marlow.';

/** Runs, loads, styles or breaks out wherever a page is more than data. */
const HOSTILE = `<!doctype html><html lang="en" onload="executed=1"><head><base href="https://evil.example/">
  <meta http-equiv="refresh" content="0;url=https://evil.example/"><meta charset="utf-8">
  <title>Open</title><meta property="og:title" content="Open &quot;&gt;&lt;img src=x onerror=executed=1&gt;">
  <meta property="og:site_name" content="&lt;script&gt;executed=1&lt;/script&gt;"><link rel="canonical" href="javascript:executed=1">
  <meta name="author" content="' onfocus=executed=1"><meta property="article:published_time" content="2023-05-04T09:00:00Z">
  <script>executed=1</script><style>@import 'https://evil.example/a.css'; body { background: url(https://evil.example/b.png) }</style>
  <link rel="stylesheet" href="https://evil.example/c.css"><link rel="prefetch" href="https://evil.example/d"></head>
  <body style="background: url(https://evil.example/e.png)" onload="executed=1"><nav><a href="javascript:executed=1">Home</a></nav>
  <article><p style="color: red" onclick="executed=1">${FIRST} <img src="https://evil.example/f.png" onerror="executed=1"></p>
  <iframe src="https://evil.example/g" srcdoc="<script>parent.executed=1</script>"></iframe><svg onload="executed=1"><use href="#x"/></svg>
  <object data="https://evil.example/h"></object><video src="https://evil.example/i" autoplay onerror="executed=1"></video>
  <p>${SECOND} &lt;img src=x onerror=executed=1&gt;</p></article></body></html>`;

/** A text in lines of a page. */
const lines = (text: string, y: number) =>
  (text.match(/.{1,60}(?: |$)/g) ?? []).map((line, at) => ({ text: line.trim(), x: 60, y: y - 15 * at }));

async function drop(page: Page, files: Record<string, string | Uint8Array>) {
  const given = Object.entries(files).map(([name, content]): [string, number[]] => [name, [...Buffer.from(content)]]);
  const dropped = await page.evaluateHandle((entries) => {
    const transfer = new DataTransfer();
    for (const [name, bytes] of entries) transfer.items.add(new File([Uint8Array.from(bytes)], name));
    return transfer;
  }, given);
  await page
    .getByRole('textbox', { name: 'Paste the text of an article' })
    .dispatchEvent('drop', { dataTransfer: dropped });
}

test('documents of each kind become a story, and a hostile page is data', async ({ page }) => {
  await test.step('a hostile web page is its article and what it tells of itself, and nothing in it runs, loads or styles', async () => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await visit(page, '/');
    await drop(page, { 'page.html': HOSTILE });
    await expect(articles(page)).toHaveCount(1);
    await expect(articles(page).getByLabel('Title')).toHaveValue('Open "><img src=x onerror=executed=1>');
    await expect(articles(page).getByLabel('Outlet')).toHaveValue('<script>executed=1</script>');
    await expect(articles(page).getByLabel('Author')).toHaveValue("' onfocus=executed=1");
    await expect(articles(page).getByLabel('Published')).toHaveValue('2023-05-04');
    await expect(articles(page).getByLabel('Web address')).toHaveValue('');
    await page.getByRole('link', { name: 'Read the story' }).click();
    await page.getByRole('link', { name: 'Quotes' }).click();
    await expect(page.getByRole('list', { name: 'Quotations' })).toContainText('We have waited long for this day');
    await expect(page.locator('img, iframe, [onerror], [onclick], body script')).toHaveCount(0);
    expect(await page.evaluate(() => 'executed' in window)).toBe(false);
    expect(asked.filter((address) => address.includes('evil'))).toEqual([]);
  });
  await test.step('documents of each kind become a story, whatever they are called, and the others are named', async () => {
    await visit(page, '/');
    await drop(page, {
      'a.docx': toWordDocument('The lighthouse opens', [FIRST, SECOND]),
      'b.txt': toWordDocument('Microsoft Word - b.doc', [SECOND, FIRST]),
      'c.xhtml': `<?xml version="1.0" encoding="utf-8"?><html xmlns="http://www.w3.org/1999/xhtml"><body><h1>Open</h1><p>${FIRST}</p><p>${SECOND}</p></body></html>`,
      'c2.pdf': toPdf([[...lines(FIRST, 700), ...lines(SECOND, 640)]], { Title: 'Open at last', Author: 'Ada Byron' }),
      'c3.md': toPdf([[...lines(SECOND, 700), ...lines(FIRST, 640)]]),
      'c4.pdf': toPdf([[]]),
      'd.docx': 'no document',
      'e.doc': 'an older one',
    });
    await expect(articles(page)).toContainText([
      /a\.docx.*opened to visitors/,
      /b\.txt.*We have waited/,
      /c\.xhtml.*opened/,
    ]);
    await expect(articles(page).nth(3).getByLabel('Author')).toHaveValue('Ada Byron');
    await expect(articles(page).first().getByLabel('Title')).toHaveValue('The lighthouse opens');
    await expect(page.getByRole('list', { name: 'Not added' }).getByRole('listitem')).toHaveText([
      /c4\.pdf was not added\. This PDF has pictures of pages and no text.* \(OCR\)/,
      /d\.docx was not added\. This is a document that is damaged, .* save it as \.docx/,
      /e\.doc was not added\. This is a document of an older kind\. .* save it as \.docx/,
    ]);
    await page.getByRole('link', { name: 'Read the story' }).click();
    await page.getByRole('link', { name: 'Quotes' }).click();
    await expect(page.getByRole('list', { name: 'Quotations' })).toContainText('We have waited long for this day');
  });
});

test('a folder becomes a story in the order of its paths, and what is no text in it is told of together', async ({
  page,
}, testInfo) => {
  const files: Record<string, string> = {
    'fire/10.txt': `${FIRST} It is the tenth.`,
    'fire/9.md': `# The ninth\n\n${SECOND}`,
    'fire/more/page.html': `<title>A page</title><p>${FIRST}</p><p>${SECOND}</p>`,
    'fire/more/page_files/a.js': 'script()',
    'fire/.DS_Store': 'x',
    ...Object.fromEntries(['a', 'b', 'c', 'd', 'e'].map((name) => [`fire/pictures/${name}.png`, 'x'])),
  };
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(testInfo.outputPath(path)), { recursive: true });
    writeFileSync(testInfo.outputPath(path), content);
  }
  await page.goto('/');
  const chosen = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Choose a folder' }).click();
  await (await chosen).setFiles(testInfo.outputPath('fire'));
  await expect(articles(page)).toContainText([/fire\/9\.md/, /fire\/10\.txt/, /fire\/more\/page\.html/]);
  await expect(articles(page).first().getByLabel('Title')).toHaveValue('The ninth');
  const rejected = page.getByRole('list', { name: 'Not added' }).getByText('were not added');
  await expect(rejected).toContainText(
    'fire/pictures/a.png, fire/pictures/b.png and 3 more were not added. This is a picture.',
  );
  await page.getByText('All 5 by name').click();
  await expect(page.getByRole('listitem').getByText('fire/pictures/e.png', { exact: true })).toBeVisible();
  await expectAccessible(page);
});

test('what the browser itself saves of a page is its article: as a web archive, and printed as a PDF', async ({
  page,
}) => {
  const address = 'https://post.example/lighthouse';
  const written = `<!doctype html><html lang="en"><title>Open – The Marlow Post</title><meta property="og:site_name" content="The Marlow Post">
    <link rel="icon" href="data:,"><nav><a href="/">Home</a></nav><article><h1>Open</h1><p>${FIRST} ${FIRST}</p><p>${SECOND} ${SECOND}</p></article>`;
  await page.route(address, (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body: written }));
  await page.goto(address);
  const session = await page.context().newCDPSession(page);
  const { data } = await session.send('Page.captureSnapshot');
  const pdf = await page.pdf();
  await page.goto('/');
  await drop(page, { 'archive.mhtml': data, 'print.pdf': pdf });
  const said = /“We have waited long for this day,” said Ines Calder, the mayor of Marlow\./;
  await expect(articles(page)).toContainText([said, said]);
  await expect(articles(page).first().getByLabel('Outlet')).toHaveValue('The Marlow Post');
  await expect(articles(page).first().getByLabel('Web address')).toHaveValue(address);
});
