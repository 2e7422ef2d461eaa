import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expectAccessible } from './support/expect-accessible.ts';
import { openChanged } from './support/open-changed.ts';
import { ARTICLE_B, expect, STORY, test } from './support/test.ts';
import { visit } from './support/visit.ts';

const QUOTES = `${STORY}/quotes`;
const quotations = (page: Page) => page.getByRole('list', { name: 'Quotations' }).getByRole('article');
const takeAway = (page: Page) => page.getByRole('button', { name: 'Take away' });

/** Saves what is found in a format and reads the file. */
async function save(page: Page, format: string): Promise<{ name: string; text: string }> {
  await takeAway(page).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: new RegExp(`^${format}`) }).click(),
  ]);
  return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') };
}

test('take what a search found away as files', async ({ page }) => {
  await test.step('a search goes along as a table, in the order of the page, and each line leads back', async () => {
    await visit(page, `${QUOTES}?q=relations`);
    await expect(quotations(page)).toHaveCount(2);
    const { name, text } = await save(page, 'CSV');
    expect(name).toBe('china-syria-strategic-partnership-quotations.csv');
    const [head, ...lines] = text.split('\r\n');
    expect(head).toMatch(/^\ufeffid,quotation,kind,speaker,/);
    const speakers = await quotations(page).getByRole('heading').allTextContents();
    expect(lines.map((line, index) => line.includes(`,${speakers[index]},`))).toEqual([true, true]);
    expect(lines.map((line) => /relations/i.test(line))).toEqual([true, true]);
    await expect(page.getByRole('status').filter({ hasText: '2 quotations saved as CSV.' })).toBeAttached();
    await page.goto(lines[0]?.split(',').at(-1) ?? '');
    await expect(page.locator('article[aria-current="true"]')).toContainText(/relations/i);
  });
  await test.step('as JSON it says what was asked for, and has the words unaltered', async () => {
    await visit(page, `${QUOTES}?q=multipolar`);
    const { text } = await save(page, 'JSON');
    const file = JSON.parse(text) as { query: string; quotations: { words: string; speakers: string[] }[] };
    expect(file.query).toBe('multipolar');
    expect(file.quotations).toMatchObject([{ speakers: ['Bashar al-Assad'], closed: false }]);
    expect(file.quotations[0]?.words).toContain('“This visit is extremely important');
  });
  await test.step('as Web Annotations every quotation is found again in its article', async () => {
    await visit(page, QUOTES);
    const { name, text } = await save(page, 'Web Annotation');
    expect(name).toMatch(/\.jsonld$/);
    const { items } = JSON.parse(text) as {
      items: { target: { source: string; selector: [{ start: number; end: number }, { exact: string }] }[] }[];
    };
    expect(items.length).toBeGreaterThan(5);
    await expect(page.getByRole('status').filter({ hasText: `${items.length} quotations,` })).toBeVisible();
    const response = await page.request.get('/data/stories/china-syria-strategic-partnership.json');
    const { articles } = (await response.json()) as { articles: { id: string; text: string }[] };
    for (const { source, selector } of items.flatMap(({ target }) => target)) {
      const article = articles.find(({ id }) => source.endsWith(`/articles/${id}`));
      const [{ start, end }, { exact }] = selector;
      expect(
        Array.from(article?.text ?? '')
          .slice(start, end)
          .join(''),
      ).toBe(exact);
    }
  });
  await test.step('by keyboard: opened, left with Escape, chosen; nothing to take away when nothing is found', async () => {
    await visit(page, `${QUOTES}?q=interference`);
    await takeAway(page).focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
    await expect(takeAway(page)).toBeFocused();
    await expect(takeAway(page)).toHaveAttribute('aria-expanded', 'false');
    await expect(page.getByRole('combobox', { name: 'Search quotations' })).toHaveValue('interference');
    await page.keyboard.press('Enter');
    await expectAccessible(page);
    await page.keyboard.press('Tab');
    const download = page.waitForEvent('download');
    await page.keyboard.press('Enter');
    await download;
    await expect(takeAway(page)).toBeFocused();
    await visit(page, `${QUOTES}?q=zzzzzz`);
    await expect(page.getByRole('region', { name: 'Nothing found' })).toBeVisible();
    await expect(takeAway(page)).toHaveCount(0);
  });
});

test('a quotation whose article has an address opens there at its words', async ({ page, context }) => {
  const url = 'https://news.example/syria';
  let text = '';
  await openChanged(page, 'quotes?q=multipolar', ({ articles }) => ({
    articles: articles.map((article) => {
      if (article.id !== ARTICLE_B) return article;
      ({ text } = article);
      return { ...article, url };
    }),
  }));
  await context.route(`${url}*`, (route) => {
    const paragraphs = text.split('\n').map((line) => `<p>${line}</p>`);
    const body = `<meta charset="utf-8"><title>News</title><div style="height: 4000px"></div>${paragraphs.join('')}`;
    return route.fulfill({ contentType: 'text/html', body });
  });
  const [source] = await Promise.all([
    context.waitForEvent('page'),
    quotations(page).getByRole('link', { name: 'Open at its source' }).click(),
  ]);
  await expect(source.getByText('This visit is extremely important')).toBeInViewport();
});
