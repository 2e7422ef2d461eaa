import type { Page } from '@playwright/test';
import { createFirstDatabase, FIRST_STORY } from '#store/old-databases.fixture.ts';
import { expectAccessible } from './support/expect-accessible.ts';
import { articles, HERALD, paste, pasteTwo, save } from './support/own-articles.ts';
import { expect, STORY, test } from './support/test.ts';

/** What is said aloud at once; a page has places for several such things. */
const alert = (page: Page) => page.getByRole('alert').filter({ hasText: /./ });

/** Gives files on the home page. */
async function give(page: Page, ...files: { name: string; buffer: Buffer }[]) {
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: 'Choose files' }).click(),
  ]);
  await chooser.setFiles(files.map((file) => ({ ...file, mimeType: 'application/json' })));
}

/** The same story file with a correction and a note. */
function correct(file: Buffer): Buffer {
  const exact = 'twelve million crowns';
  const start = HERALD.indexOf(exact);
  const passage = { article: 'pasted-text-1', start, end: start + exact.length, exact, prefix: 'cost ', suffix: '.' };
  const story = {
    ...(JSON.parse(file.toString()) as object),
    corrections: [{ id: 'c1', kind: 'add-quotation', passage, speaker: 'Ines Calder' }],
    notes: [{ id: 'n1', passage, text: 'Ask the town for the sum.' }],
  };
  return Buffer.from(`${JSON.stringify(story, null, 2)}\n`);
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
  const { name, buffer } = await save(page, 'Save to a file');
  expect(name).toBe('the-lighthouse-of-marlow.parallax.json');
  const saved = { name, buffer: correct(buffer) };

  const elsewhere = await browser.newContext();
  const other = await elsewhere.newPage();
  await other.goto(new URL('/', page.url()).href);
  await give(other, saved);
  await expect(other.getByRole('link', { name: '1 correction and 1 note by you' })).toBeVisible();
  await other.getByRole('link', { name: 'Add or correct articles' }).click();
  await expect(other.getByRole('article', { name: 'Article B' }).getByLabel('Outlet')).toHaveValue('The Marlow Post');
  expect((await save(other, 'Save to a file')).buffer).toEqual(saved.buffer);
  await other.getByRole('link', { name: 'Parallax' }).click();
  expect((await save(other, 'Save to a file: “The lighthouse “of” Marlow”')).buffer).toEqual(saved.buffer);
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
  await expect(alert(page)).toContainText('The browser has no more room for Parallax');
  await expectAccessible(page);
  const { buffer } = await save(page, 'Save to a file with these changes');
  expect(buffer.toString()).toContain('"outlet": "The Herald"');

  await page.getByRole('link', { name: 'Parallax' }).click();
  await paste(page, 'Paste the text of an article', HERALD);
  await expect(alert(page)).toContainText('The browser has no more room for Parallax');
  await expect(page.getByRole('textbox', { name: 'Paste the text of an article' })).toHaveValue(HERALD);
  expect((await save(page, 'Save what you added to a file')).buffer.toString()).toContain('Ines Calder');
  await expect(articles(page)).toHaveCount(0);
});

test('a story of an older app is still there, and can be read and changed', async ({ page }) => {
  await page.route('**/before.html', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Before</title>' }),
  );
  await page.goto('/before.html');
  // Written in the page by code that knows nothing of the app.
  await page.evaluate(`(${createFirstDatabase.toString()})(indexedDB, ${JSON.stringify(FIRST_STORY)})`);
  await page.goto('/');
  await page.getByRole('list', { name: 'Your stories' }).getByRole('link', { name: 'The old lighthouse' }).click();
  await page.getByRole('navigation', { name: 'Story' }).getByRole('link', { name: 'Quotes' }).click();
  await expect(page.getByRole('list', { name: 'Quotations' })).toContainText('Ines Calder');
  await page.getByRole('link', { name: 'Add or correct articles' }).click();
  const first = page.getByRole('article', { name: 'Article A' });
  await expect(first.getByLabel('Outlet')).toHaveValue('The Herald');
  await first.getByLabel('Author').fill('B. Carver');
  await first.getByLabel('Author').blur();
  await expect(page.getByText('2 articles, kept in this browser')).toBeVisible();
  await page.reload();
  await expect(first.getByLabel('Author')).toHaveValue('B. Carver');
});

test('two tabs: each shows at once what the other changes, and takes away nothing that is being typed', async ({
  page,
  context,
}) => {
  await pasteTwo(page);
  const other = await context.newPage();
  await other.goto(page.url().replace(/\/articles$/, '/quotes'));
  await expect(other.getByRole('list', { name: 'Articles' })).not.toContainText('The Post');
  const outletHere = page.getByRole('article', { name: 'Article B' }).getByLabel('Outlet');
  await outletHere.fill('The Post');
  await outletHere.blur();
  // The analysis of the other tab is made anew.
  await expect(other.getByRole('list', { name: 'Articles' })).toContainText('The Post');

  await other.getByRole('link', { name: 'Add or correct articles' }).click();
  const outletThere = other.getByRole('article', { name: 'Article B' }).getByLabel('Outlet');
  await outletThere.press('End');
  await outletThere.pressSequentially(' of');
  await page.getByRole('article', { name: 'Article A' }).getByLabel('Author').fill('B. Carver');
  await page.getByRole('article', { name: 'Article A' }).getByLabel('Author').blur();
  await expect(other.getByRole('article', { name: 'Article A' }).getByLabel('Author')).toHaveValue('B. Carver');
  await outletThere.pressSequentially(' Marlow');
  await expect(outletHere).toHaveValue('The Post of Marlow');
});

test('a story deleted in another tab is said to be, and can be brought back with all that it had', async ({
  page,
  context,
}) => {
  await pasteTwo(page);
  await page.getByRole('link', { name: 'Read the story' }).click();
  await expect(page.getByRole('main')).toContainText('4 May 2023');
  const other = await context.newPage();
  await other.goto('/');
  const list = other.getByRole('list', { name: 'Your stories' });
  await list.getByRole('button', { name: /^Delete/ }).click();
  await expect(list).toHaveCount(0);
  await expect(alert(page)).toContainText('This story was deleted in another tab');
  await expect(page.getByRole('main')).toContainText('4 May 2023');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Bring it back' }).click();
  await expect(alert(page)).toHaveCount(0);
  await expect(list).toContainText('The old lighthouse');
  await page.reload();
  await expect(page.getByRole('main')).toContainText('4 May 2023');
});

test('a story file is no article, and a story that is not deleted stays in the list', async ({ page }) => {
  await pasteTwo(page);
  await test.step('a story file among the articles of another story is sent where it opens', async () => {
    const saved = await save(page, 'Save to a file');
    await give(page, { ...saved, name: 'renamed.txt' });
    await expect(page.getByRole('list', { name: 'Not added' })).toContainText(
      'renamed.txt was not added. This is a whole story that Parallax has saved',
    );
    await expect(articles(page)).toHaveCount(2);
  });
  await test.step('a story that is not deleted stays in the list, and why is said', async () => {
    await page.getByRole('link', { name: 'Parallax' }).click();
    await page.evaluate(() => {
      const real = Object.getOwnPropertyDescriptor(IDBObjectStore.prototype, 'delete') ?? {};
      Object.assign(globalThis, { mend: () => Object.defineProperty(IDBObjectStore.prototype, 'delete', real) });
      IDBObjectStore.prototype.delete = () => {
        throw new DOMException('the disk is read-only', 'UnknownError');
      };
    });
    const list = page.getByRole('list', { name: 'Your stories' });
    await list.getByRole('button', { name: /^Delete/ }).click();
    await expect(alert(page)).toContainText(/was not deleted\. .*the disk is read-only/);
    await expect(list).toContainText('The old lighthouse');
    await page.evaluate('mend()');
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(list).toHaveCount(0);
  });
});

test('how much room the stories take is said, and whether the browser has promised to keep them', async ({ page }) => {
  await page.addInitScript(() => {
    let isPromised = false;
    StorageManager.prototype.persisted = async () => isPromised;
    StorageManager.prototype.persist = async () => isPromised;
    Object.assign(globalThis, { promise: () => (isPromised = true) });
  });
  await pasteTwo(page);
  await page.getByRole('link', { name: 'Parallax' }).click();
  await expect(page.getByText(/Kept in this browser and nowhere else: about \d+ kB, with room for/)).toBeVisible();
  await page.getByRole('button', { name: 'Ask the browser to keep it' }).click();
  await expect(page.getByText('The browser gave no promise')).toBeVisible();
  await page.evaluate('promise()');
  await page.getByRole('button', { name: 'Ask the browser to keep it' }).click();
  await expect(page.getByText('The browser has promised to keep it until you delete it.')).toBeVisible();
});

test('articles appear as they are done, and a reload in the middle begins again without harm', async ({ page }) => {
  await pasteTwo(page);
  // The worker of the app, held back after its first article.
  await page.addInitScript(() => {
    if (sessionStorage.getItem('held') !== 'yes') return;
    let messages = 0;
    globalThis.Worker = class extends Worker {
      override addEventListener(type: string, listener: (event: Event) => void) {
        super.addEventListener(type, (event) => {
          if (type !== 'message' || messages++ === 0) listener(event);
        });
      }
    };
  });
  await page.evaluate(() => sessionStorage.setItem('held', 'yes'));
  await page.reload();
  await page.getByRole('link', { name: 'Read the story' }).click();
  const done = page.getByRole('list', { name: 'Articles' }).getByRole('listitem');
  await expect(page.getByRole('main')).toContainText('Analysing article 2 of 2');
  await expect(done).toContainText([/1 quotation · .*We have waited long.* Ines Calder/s, /Lighthouse open again/]);
  await page.evaluate(() => sessionStorage.setItem('held', 'no'));
  await page.reload();
  await expect(page.getByRole('main')).toContainText('4 May 2023');
});

test('a bundled story is saved to a file too, and opens as one of the reader’s own', async ({ page }) => {
  await page.goto(`${STORY}/quotes`);
  const quotations = page.getByRole('list', { name: 'Quotations' }).getByRole('blockquote');
  await expect(quotations).toHaveCount(12);
  await page.getByRole('button', { name: 'Take the story away' }).click();
  const saved = await save(page, /^Story file /);
  await page.goto('/');
  await give(page, saved);
  await page.getByRole('navigation', { name: 'Story' }).getByRole('link', { name: 'Quotes' }).click();
  expect(page.url()).toContain('/stories/own~');
  await expect(quotations).toHaveCount(12);
});
