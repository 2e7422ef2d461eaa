import type { Page } from '@playwright/test';
import { expectAccessible } from './support/expect-accessible.ts';
import { articles } from './support/own-articles.ts';
import { expect, test } from './support/test.ts';
import { visit } from './support/visit.ts';

const tell = (what: string) =>
  `The lighthouse of ${what} was opened to visitors again on 4 May 2023 after nine years of repairs. “We have waited long for this day,” said Ines Calder, the mayor of ${what}. ${`The stones of ${what} were brought by boat, one by one, from the quarry behind the hills. `.repeat(5)}`;
const OTHER = 'Nobody knows why the bells rang on that night, and the keeper will not say. '.repeat(8);
const PLACES = ['Marlow', 'Verrin', 'Tolm', 'Arden', 'Quay', 'Hollin', 'Sand', 'Birch'];
const [MARLOW = '', VERRIN = '', TOLM = '', ARDEN = '', QUAY = '', HOLLIN = '', SAND = '', BIRCH = ''] =
  PLACES.map(tell);

const give = (page: Page, files: Record<string, string | Buffer>) =>
  page
    .locator('input[type=file][accept]')
    .setInputFiles(
      Object.entries(files).map(([name, content]) => ({ name, mimeType: '', buffer: Buffer.from(content) })),
    );
const inLatin1 = (text: string) => Buffer.from(text.replaceAll(/[“”]/g, '"').replaceAll('"', '""'), 'latin1');
const card = (page: Page, letter: string) => page.getByRole('article', { name: `Article ${letter}`, exact: true });

test('tables, records and feeds become a story, with hostile text in every field', async ({ page }) => {
  await test.step('tables, records, feeds and news become one story that can be read', async () => {
    await visit(page, '/');
    await give(page, {
      'a.csv': Buffer.concat([
        Buffer.from('Headline;Publication;Publication Date;Full Text\r\nCafé;Le Monde;05.05.2023;"', 'latin1'),
        inLatin1(MARLOW),
        Buffer.from('"\r\nBroken;"row\r\n', 'latin1'),
      ]),
      'b.tsv': `title\ttext\tlanguage\nVerrin opens\t${VERRIN}\tEnglish\n`,
      'c.jsonl': `${JSON.stringify({ title: 'Tolm opens', text: TOLM, date: '2023-05-05T10:00:00Z' })}\n{"title": \n`,
      'd.json': JSON.stringify({
        articles: [{ source: { name: 'The Arden Post' }, title: 'Arden opens', content: ARDEN }],
      }),
      'e.xml': `<?xml version="1.0"?><rss version="2.0"><channel><title>The Quay Post</title><item><title>Quay opens</title><pubDate>Fri, 05 May 2023 10:00:00 GMT</pubDate><description>${QUAY}</description></item></channel></rss>`,
      'f.atom': `<feed xmlns="http://www.w3.org/2005/Atom"><title>The Hollin Post</title><entry><title>Hollin opens</title><content type="html">&lt;p&gt;${HOLLIN}&lt;/p&gt;</content></entry></feed>`,
      'g.json': JSON.stringify({
        version: 'https://jsonfeed.org/version/1.1',
        title: 'The Sand Post',
        items: [{ id: '1', title: 'Sand opens', content_text: SAND }],
      }),
      'h.json': JSON.stringify({
        type: 'text',
        versioncreated: '2023-05-05T10:00:00Z',
        headline: 'Birch opens',
        body_text: BIRCH,
      }),
    });
    await expect(articles(page)).toHaveCount(8);
    await expect(card(page, 'A').getByLabel('Title')).toHaveValue('Café');
    await expect(card(page, 'A').getByLabel('Published')).toHaveValue('2023-05-05');
    await expect(card(page, 'B').getByLabel('Language')).toHaveValue('en');
    await expect(card(page, 'D').getByLabel('Outlet')).toHaveValue('The Arden Post');
    await expect(card(page, 'H').getByLabel('Title')).toHaveValue('Birch opens');
    await expect(page.getByRole('region', { name: 'Columns of a.csv' })).toContainText(
      'text from “Full Text”, title from “Headline”, outlet from “Publication” and published from “Publication Date”',
    );
    await expect(page.getByRole('list', { name: 'Not added' }).getByRole('listitem')).toHaveText([
      /^a\.csv, line 3 was not added\. A cell begins with a quotation mark/,
      /^c\.jsonl, line 2 was not added\. This line is not JSON\./,
    ]);
    await page.getByRole('link', { name: 'Read the story' }).click();
    await expect(page.getByRole('list', { name: 'Most-told events' })).toContainText('4 May 2023');
    await page.getByRole('link', { name: 'Quotes' }).click();
    await expect(page.getByRole('list', { name: 'Quotations' })).toContainText('Ines Calder');
  });
  await test.step('hostile text in every field of every kind is shown as it is, and nothing runs', async () => {
    const asJson = (where: string, text: string) => ({
      title: hostile(where),
      outlet: hostile('outlet'),
      author: hostile('author'),
      url: 'javascript:window.executed=1',
      language: hostile('language'),
      date: hostile('date'),
      [hostile('name')]: 'x',
      text: `${hostile('text')} ${text}`,
    });
    const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
    await visit(page, '/');
    await give(page, {
      'rows <img src=x onerror=window.executed=1>.json': JSON.stringify([asJson('title', MARLOW)]),
      'feed.xml': `<rss version="2.0"><script>window.executed=1</script><channel><title>${escape(hostile('outlet'))}</title><item><title>${escape(hostile('title'))}</title><author>${escape(hostile('author'))}</author><link>javascript:window.executed=1</link><description>${escape(`<p onclick="window.executed=1">${VERRIN}</p><img src=x onerror="window.executed=1"><iframe srcdoc="x"></iframe>`)}</description></item></channel></rss>`,
    });
    await expect(articles(page)).toHaveCount(2);
    for (const letter of ['A', 'B']) {
      await expect(card(page, letter).getByLabel('Title')).toHaveValue(hostile('title'));
      await expect(card(page, letter).getByLabel('Outlet')).toHaveValue(hostile('outlet'));
      await expect(card(page, letter).getByLabel('Author')).toHaveValue(hostile('author'));
      await expect(card(page, letter).getByLabel('Web address')).toHaveValue('');
    }
    await expect(card(page, 'B')).toContainText(hostile('text'));
    await expect(card(page, 'A')).toContainText('The lighthouse of Verrin');
    await expect(page.getByRole('region', { name: /^Columns of rows </ })).toContainText(hostile('name').slice(0, 80));
    await page.getByRole('button', { name: 'Change the columns' }).click();
    await expect(page.getByRole('dialog')).toContainText(hostile('text').slice(0, 100));
    await page.keyboard.press('Escape');
    await page.getByRole('link', { name: 'Read the story' }).click();
    await expect(page.getByRole('list', { name: 'Most-told events' })).toContainText('4 May 2023');
    await expect(page.locator('main img, main iframe, main script, [onerror], [onclick]')).toHaveCount(0);
    expect(await page.evaluate(() => 'executed' in window)).toBe(false);
  });
});

test('what is not sure is asked, and what is missing is said', async ({ page }) => {
  await test.step('which column holds what is asked where it is not sure, answered by keyboard, and answered anew', async () => {
    const odd = `x,first,second,about,day\n1,"${MARLOW}","${VERRIN}",Opening,03/04/2023\n2,"${TOLM}","${ARDEN}",Again,05/04/2023\n`;
    await visit(page, '/');
    await give(page, { 'odd.csv': odd });
    const dialog = page.getByRole('dialog', { name: 'Which columns hold what?' });
    await expect(dialog.getByLabel('Text')).toBeFocused();
    await expect(dialog.getByRole('table')).toContainText('The lighthouse of Verrin');
    await expectAccessible(page);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('list', { name: 'Not added' })).toContainText('odd.csv was not added. It was not said');

    await give(page, { 'odd.csv': odd });
    await expect(dialog.getByLabel('Text')).toBeFocused();
    await page.keyboard.type('second');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.type('about');
    await expect(dialog.getByRole('columnheader')).toHaveText([
      /x.*not taken/,
      /first.*not taken/,
      /second.*Text/,
      /about.*Title/,
      /day.*Published/,
    ]);
    for (let tabs = 0; tabs < 8; tabs++) await page.keyboard.press('Tab');
    await expect(dialog.getByRole('button', { name: 'Take the articles' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(articles(page)).toContainText([/The lighthouse of Verrin/, /The lighthouse of Arden/]);
    await expect(card(page, 'B').getByLabel('Title')).toHaveValue('Again');

    await expect(card(page, 'B').getByLabel('Published')).toHaveValue('');
    await expect(page.getByRole('list', { name: 'To be checked' })).toContainText('could each be two days');

    await page.getByRole('button', { name: 'Change the columns' }).press('Enter');
    await expect(dialog.getByLabel('Text')).toBeFocused();
    await page.keyboard.type('first');
    await dialog.getByLabel('Dates like “03/04/2023”').selectOption('The month stands first');
    await dialog.getByRole('button', { name: 'Take the articles' }).press('Enter');
    await expect(articles(page)).toContainText([/The lighthouse of Marlow/, /The lighthouse of Tolm/]);
    await expect(page.getByRole('region', { name: 'Columns of odd.csv' })).toContainText('text from “first”');
    await expect(card(page, 'B').getByLabel('Published')).toHaveValue('2023-05-04');
    await expect(page.getByRole('button', { name: 'Undo' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(articles(page)).toContainText([/The lighthouse of Verrin/, /The lighthouse of Arden/]);
    await expect(page.getByRole('region', { name: 'Columns of odd.csv' })).toContainText('text from “second”');
  });
  await test.step('what articles lack, what is set aside and what is a copy is said, and mended in few steps', async () => {
    await visit(page, '/');
    const rows = [
      { title: 'One', outlet: 'The Post', text: `Home » World » Marlow\n\n${OTHER}` },
      { title: 'Two', text: `${VERRIN} ${TOLM}` },
      {
        title: 'Three',
        text: `From our own writer at the coast, who stood for two days in the rain and saw it all. ${VERRIN} ${TOLM}`,
      },
      { title: 'Four', date: '2023-05-05', text: 'A lighthouse opens …' },
    ];
    await give(page, { 'rows.json': JSON.stringify(rows) });
    const look = page.getByRole('list', { name: 'To be looked at' });
    await expect(look.getByRole('button')).toHaveText([
      '1 copy of another',
      '3 without a publication date',
      '1 perhaps cut off',
      '3 without an outlet',
      '4 without an author',
      '4 without an address',
    ]);
    await expect(card(page, 'A')).toContainText('Missing: publication date, author and web address.');
    await card(page, 'A').getByText('What will be set aside').click();
    await expect(card(page, 'A')).toContainText('Home » World » Marlow the way to the page');
    await expectAccessible(page);

    await look.getByRole('button', { name: '3 without an outlet' }).click();
    await expect(card(page, 'B').getByLabel('Outlet')).toBeFocused();
    await page.getByRole('button', { name: 'From B to the next article that lacks something' }).click();
    await expect(card(page, 'C').getByLabel('Published')).toBeFocused();

    await page.getByText('Fill in what several articles lack').click();
    await page.getByLabel('For all that lack it').fill('The Herald');
    await page.getByRole('button', { name: 'Give it to 3 articles' }).click();
    await expect(card(page, 'D').getByLabel('Outlet')).toHaveValue('The Herald');
    await expect(card(page, 'A').getByLabel('Outlet')).toHaveValue('The Post');

    await expect(card(page, 'B')).toContainText('of this text stands in article C too');
    await page.getByRole('button', { name: 'Remove the copy B' }).click();
    await expect(articles(page)).toHaveCount(3);
    await expect(look).not.toContainText('copy');
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect(articles(page)).toHaveCount(4);
    await expect(look).toContainText('1 copy of another');
  });
});

/** What runs, loads or breaks out wherever text is taken for markup, an attribute or a template. */
const hostile = (where: string) =>
  `${where} <img src=x onerror="window.executed=1"><script>window.executed=1</script>"' onfocus=window.executed=1 &amp; \${1}`;
