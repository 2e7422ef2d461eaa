import { expectAccessible } from './support/expect-accessible.ts';
import { articles, HERALD, paste, pasteTwo, POST, save } from './support/own-articles.ts';
import { expect, test } from './support/test.ts';
import { visit } from './support/visit.ts';

test('pasted texts become a story that is read in all views, kept, and added to', async ({ page }) => {
  await test.step('two pasted texts become a story that can be read in all three views, and is still there after a reload', async () => {
    await pasteTwo(page);
    await expect(page).toHaveURL(/\/stories\/own~[0-9a-f]{12}\/articles$/);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('The old lighthouse of Marlow reopens');
    await page.reload();
    await expect(articles(page)).toContainText([/We have waited/, /too dear/]);

    await page.getByRole('link', { name: 'Read the story' }).click();
    const events = page.getByRole('list', { name: 'Most-told events' });
    await expect(events).toContainText('4 May 2023');
    await page.getByRole('link', { name: 'Compare', exact: true }).click();
    await expect(page.getByRole('region', { name: 'Differences' })).toContainText('fifteen million');
    await page.getByRole('link', { name: 'Quotes' }).click();
    await expect(page.getByRole('list', { name: 'Quotations' }).getByRole('blockquote')).toHaveText([
      /We have waited long/,
      /It was too dear/,
    ]);
    await page.reload();
    await expect(page.getByRole('list', { name: 'Quotations' })).toContainText('Ines Calder');

    await visit(page, '/');
    await page.getByRole('list', { name: 'Your stories' }).getByRole('link', { name: 'The old lighthouse' }).click();
    await expect(events).toContainText('4 May 2023');
  });
  await test.step('what is added later is in the story when it is read again', async () => {
    await visit(page, '/');
    await paste(page, 'Paste the text of an article', HERALD);
    await page.getByRole('link', { name: 'Read the story' }).click();
    await page.getByRole('link', { name: 'Quotes' }).click();
    const quotations = page.getByRole('list', { name: 'Quotations' }).getByRole('blockquote');
    await expect(quotations).toHaveCount(1);
    await page.getByRole('link', { name: 'Add or correct articles' }).click();
    await paste(page, 'Add an article to this story', POST);
    await page.getByRole('link', { name: 'Read the story' }).click();
    await page.getByRole('link', { name: 'Quotes' }).click();
    await expect(quotations).toHaveCount(2);
  });
});

test('what cannot be taken is named, with what to do', async ({ page }) => {
  await test.step('of dropped files the texts are taken in any encoding, and each other is named with a reason and a remedy', async () => {
    await visit(page, '/');
    const dropped = await page.evaluateHandle(() => {
      const transfer = new DataTransfer();
      // In Windows-1252: “Café” €5
      const old = Uint8Array.of(0x93, 0x43, 0x61, 0x66, 0xe9, 0x94, 0x20, 0x80, 0x35);
      transfer.items.add(new File([old], 'old.txt'));
      transfer.items.add(new File(['\uFEFFFrom a newer program.'], 'new.md'));
      transfer.items.add(new File(['%PDF-1.7'], 'scan.txt'));
      transfer.items.add(new File(['words'], 'letter.docx'));
      transfer.items.add(new File(['words'], 'song.mp3'));
      transfer.items.add(new File(['words'], 'words.xyz'));
      return transfer;
    });
    await page
      .getByRole('textbox', { name: 'Paste the text of an article' })
      .dispatchEvent('drop', { dataTransfer: dropped });
    await expect(articles(page)).toContainText([/new\.md.*From a newer program\./, /old\.txt.*“Café” €5/]);
    await expect(page.getByRole('list', { name: 'Not added' }).getByRole('listitem')).toHaveText([
      /letter\.docx was not added\. This is a document that is damaged, of an older kind or locked with a password\. Open it/,
      /scan\.txt was not added\. This PDF is damaged, or was not saved completely\. Save it again/,
      /song\.mp3 was not added\. This is a recording\. Transcribe what is said/,
      /words\.xyz was not added\. Parallax reads files that end with \.txt, .* or \.\w+\. Save it as plain text/,
    ]);
  });
  await test.step('an address alone becomes no story, and what to do is said', async () => {
    await visit(page, '/');
    await paste(page, 'Paste the text of an article', 'https://example.org/lighthouse');
    await expect(page.getByRole('list', { name: 'Not added' })).toContainText(
      'copy the text of the article and paste it',
    );
    await expect(page.getByRole('textbox', { name: 'Paste the text of an article' })).toHaveValue(/example/);
    await expectAccessible(page);
  });
  await test.step('an own story that is not kept here is not found', async () => {
    for (const address of ['/stories/own~000000000000/articles', '/stories/own~000000000000/quotes']) {
      await visit(page, address);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no such story');
      await expect(page.getByRole('main')).toContainText('This one is not kept here');
    }
  });
});

test('the analysis says how far it is, and ends when the reader leaves it', async ({ page }) => {
  await pasteTwo(page);
  // A worker that tells of its first article and then takes forever.
  await page.route('**/analysis-entry-*', (route) =>
    route.fulfill({
      contentType: 'text/javascript',
      body: `addEventListener('message', ({ data }) => postMessage({ status: 'progress', progress: { found: {
        article: data.articles[0].id, title: 'The old lighthouse', language: 'en', quotations: 1, people: 2, dates: 3,
        quoted: { words: '“We have waited”', speaker: 'Ines Calder' },
      } } }))`,
    }),
  );
  await page.getByRole('link', { name: 'Read the story' }).click();
  await expect(page.getByRole('main')).toContainText('Analysing article 2 of 2');
  await expect(page.getByRole('list', { name: 'Articles' }).getByRole('listitem')).toContainText([
    /1 quotation · 2 people · 3 dates.*“We have waited” Ines Calder/s,
    /Lighthouse open again/,
  ]);
  expect(page.workers()).toHaveLength(1);
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Stop, and go back to the articles' }).click();
  await expect(articles(page)).toHaveCount(2);
  await expect.poll(() => page.workers().length).toBe(0);
  await page.unroute('**/analysis-entry-*');
  await page.getByRole('link', { name: 'Read the story' }).click();
  await expect(page.getByRole('list', { name: 'Most-told events' })).toContainText('4 May 2023');
});

test('a browser that keeps nothing says so, and the story can be read and saved to a file all the same', async ({
  page,
}) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('no storage in this window', 'SecurityError');
    };
  });
  await page.goto('/');
  await expect(page.getByText('no storage in this window')).toBeVisible();
  await paste(page, 'Paste the text of an article', HERALD);
  await expect(page.getByText('1 article, kept by this page alone.')).toBeVisible();
  await expectAccessible(page);
  expect((await save(page, 'Save to a file')).buffer.toString()).toContain('Ines Calder');
  await page.getByRole('link', { name: 'Read the story' }).click();
  await expect(page.getByRole('list', { name: 'Most-told events' })).toContainText('4 May 2023');
});
