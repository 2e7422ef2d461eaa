import { expectAccessible } from './support/expect-accessible.ts';
import { articles, HERALD, paste } from './support/own-articles.ts';
import { expect, test } from './support/test.ts';

const GERMAN = `Stadtrat beschließt den Haushalt

Am Montag hat der Stadtrat in Lingen den Haushalt beschlossen. „Das Dach der Schule wird endlich saniert“, sagte die Bürgermeisterin Eva Kern.

Die Brücke über die Ems bleibt bis zum 22. September gesperrt.`;
const GERMAN_TOO = `Lingen hat wieder einen Haushalt

Das Wetter ist seit Tagen schön. Der Stadtrat beschloss am Montag in Lingen einen Haushalt ohne neue Schulden.

Bis zum 22. September bleibt die Brücke über die Ems für Autos gesperrt.`;
const CHINESE = `林根市议会通过预算

市议会周一在林根通过了本年度预算。学校的屋顶将于今年夏天翻修。`;

// West of Greenwich a day that is taken for its first moment in UTC would be the day before.
test.use({ locale: 'de-DE', timezoneId: 'America/Los_Angeles' });

test('German and Chinese articles are read, found and compared, and each page says what is looked for in English only', async ({
  page,
}) => {
  await page.goto('/');
  await paste(page, 'Paste the text of an article', GERMAN);
  for (const [at, text] of [GERMAN_TOO, CHINESE, HERALD].entries()) {
    await expect(articles(page)).toHaveCount(at + 1);
    await paste(page, 'Add an article to this story', text);
  }
  // The review says which language each is in, and takes another word for it.
  const [german, , chinese, english] = [0, 1, 2, 3].map((at) => articles(page).nth(at));
  await expect(german!).toContainText('Language: German, by its words; if it is another, give it below.');
  await expect(chinese!).toContainText('Language: Simplified Chinese, by its words');
  await expect(english!).not.toContainText('by its words');
  await german!.getByRole('textbox', { name: 'Language' }).fill('de-AT');
  await expect(german!).toContainText('Language: Austrian German. It can be read');
  await german!.getByLabel('Published').fill('2024-03-01');
  await expectAccessible(page);

  await page.getByRole('link', { name: 'Read the story' }).click();
  await expect(
    page.getByText('Article A is in Austrian German, B is in German, C is in Simplified Chinese.'),
  ).toBeVisible();
  // The Gregorian day that was given, in English words, day before month.
  await expect(page.getByText('1 Mar 2024').first()).toBeVisible();
  await expect(page.getByRole('list', { name: 'Most-told events' })).toContainText('4 May 2023');

  await page.getByRole('link', { name: 'Compare', exact: true }).click();
  const german2 = page.locator('[data-reading][lang="de-AT"]');
  await expect(german2).toContainText('Das Dach der Schule wird endlich saniert');
  await expect(
    page.getByText('A is in Austrian German, B is in German. Passages are linked by the form'),
  ).toBeVisible();
  await expect(page.getByRole('button', { name: 'same' }).first()).toHaveText('2 same');
  const [a = '', c = ''] = await Promise.all(
    [0, 2].map(async (at) => {
      const href = await page.getByRole('list', { name: 'Articles' }).getByRole('link').nth(at).getAttribute('href');
      return href?.split('/').at(-1)?.replace(/\?.*/, '') ?? '';
    }),
  );
  await page.goto(`${new URL(page.url()).pathname}?a=${a}&b=${c}`);
  await expect(page.getByText('Between two languages no passages are linked')).toBeVisible();
  await expect(page.locator('[data-reading][lang="zh-Hans"]')).toContainText('市议会周一在林根通过了本年度预算。');

  await page.getByRole('link', { name: 'Quotes' }).click();
  await expect(page.getByText('Quotations are found in English texts only.')).toContainText(
    'C is in Simplified Chinese',
  );
  await page.getByRole('link', { name: 'Timeline' }).click();
  await expect(page.getByText('Dates and events are looked for in English texts only.')).toBeVisible();

  // Found by a word of two characters, and by a German one without its umlaut.
  await page.keyboard.press('/');
  await page.getByRole('combobox', { name: 'Search this story' }).fill('brucke');
  await expect(page.getByRole('option').filter({ hasText: 'Die Brücke über die Ems bleibt' })).toBeVisible();
  await page.getByRole('combobox', { name: 'Search this story' }).fill('预算');
  await page.getByRole('option').filter({ hasText: '市议会周一在林根' }).click();
  await expect(page.locator('mark:focus')).toHaveText('市议会周一在林根通过了本年度预算。');
  await expect(page.getByText('This article is in Simplified Chinese (inferred from its words).')).toBeVisible();
  await expectAccessible(page);
});
