import type { Page } from '@playwright/test';
import { buildBundle } from '#preprocess/build-bundle.ts';
import { expect, test } from './support/test.ts';
import { visit } from './support/visit.ts';

/** What runs, loads or breaks out wherever text is taken for markup, an attribute, a template or a character code. */
const MARKUP = `<img src=x onerror="window.executed=1"><script>window.executed=1</script>"' onfocus=window.executed=1 &amp;&#60; {{1+1}} \${1}`;
/** The same without quotation marks, for inside a quotation. */
const TAGS = '<img src=x onerror=window.executed=1><script>window.executed=1</script>&amp;';
const HOSTILE = '/stories/hostile';

const unknown = { outlet: null, author: null, url: null, published: null, language: null };
const article = (id: string, text: string) => ({
  ...unknown,
  id,
  file: `${id}.txt`,
  text,
  title: `Title ${id} ${MARKUP}`,
  outlet: `Outlet ${MARKUP}`,
  author: `Author ${MARKUP}`,
  published: '2024-03-14',
});
const story = buildBundle({
  id: 'hostile',
  title: `Story ${MARKUP}`,
  summary: `Summary ${MARKUP}`,
  articles: [
    article(
      'one',
      `\u{1F600} On 4 May 2023 the mayor, Ann Lee, opened the stone bridge ${TAGS} over the river. It is the first bridge of the town, and it was paid for by all who live in it. ${MARKUP}\r\n\r\n“It cost us nine years ${TAGS},” said Ann Lee.\r\n`,
    ),
    article(
      'two',
      `The stone bridge ${TAGS} over the river was opened by the mayor, Ann Lee, on 5 May 2023. It is the first bridge that the town has had. ${MARKUP}\n\n“It cost us nine long years ${TAGS},” Ann Lee said.\n`,
    ),
    { ...unknown, id: 'none', file: 'none.txt', title: null, text: '' },
  ],
});

const summary = {
  id: story.id,
  title: story.title,
  summary: story.summary,
  articles: story.articles.map(({ id, letter, title, outlet }) => ({
    id,
    letter,
    title: title.text,
    outlet,
    published: null,
  })),
  counts: { events: 2, same: 1, quotations: 2 },
};

async function open(page: Page, address: string) {
  await page.route('**/data/stories/*.json', (route) => route.fulfill({ json: story }));
  await page.route('**/data/stories.json', (route) =>
    route.fulfill({ json: { version: story.version, stories: [summary] } }),
  );
  await visit(page, address);
}

/** The text stands on the page as it is, and nothing came of it. */
async function expectVerbatim(page: Page) {
  await expect(page.getByText(MARKUP).first()).toBeVisible();
  await expect(page.locator('img, [onerror], [onfocus], body script')).toHaveCount(0);
  expect(await page.evaluate(() => 'executed' in window)).toBe(false);
}

test('markup in texts is text wherever they are read', async ({ page }) => {
  for (const address of ['/', `${HOSTILE}/compare`, `${HOSTILE}/quotes`, `${HOSTILE}/articles/one`]) {
    await test.step(`markup in texts, titles and outlets is text at ${address}`, async () => {
      await open(page, address);
      await expectVerbatim(page);
    });
  }
  await test.step('markup is text in the drawing, in the list of events and in the evidence', async () => {
    await open(page, `${HOSTILE}/timeline`);
    await expect(page.getByRole('figure', { name: /^Drawing of the events of/ })).toContainText('stone bridge');
    await page.getByRole('list', { name: 'Events', exact: true }).getByRole('link').first().click();
    await expect(page.getByRole('complementary', { name: 'Evidence' })).toContainText(TAGS);
    await expectVerbatim(page);
  });
  await test.step('markup in a search is searched for, and a quotation is marked where it stands', async () => {
    await open(page, `${HOSTILE}/quotes`);
    await page.getByRole('combobox', { name: 'Search quotations' }).fill('<img src=x onerror="window.executed=1">');
    await expect(page.locator('img, [onerror]')).toHaveCount(0);
    await page.getByRole('combobox', { name: 'Search quotations' }).fill('years');
    const [first] = await page.getByRole('list', { name: 'Quotations' }).getByRole('blockquote').allInnerTexts();
    expect(first?.trim()).toMatch(/^“It cost us nine (?:long )?years <img[^]*,”$/u);
  });
  await test.step('an article without a word says what is unknown, and can be compared', async () => {
    await open(page, `${HOSTILE}/articles/none`);
    await expect(page.getByRole('main')).toContainText('the text has no title; its file name stands in');
    await expect(page.getByRole('main')).toContainText('publication date unknown');
    await visit(page, `${HOSTILE}/compare?a=none&b=one`);
    await expect(page.getByRole('main')).toContainText('No passage of C was found to say the same as a passage of A.');
  });
});
