import { paste } from './support/own-articles.ts';
import { expect, test } from './support/test.ts';

const ARABIC = `منارة مارلو تفتح أبوابها من جديد

أعيد فتح منارة مارلو (Marlow) أمام الزوار يوم 4 مايو 2023 بعد تسع سنوات من الترميم.

بلغت تكلفة الترميم 12 مليون كرون، وفق صحيفة The Post المحلية.

The Post: “Marlow has its light again.”`;
const ENGLISH = `The old lighthouse of Marlow reopens

The lighthouse of Marlow was opened to visitors again on 4 May 2023 after nine years of repairs. "We call it منارة مارلو (Marlow)," said Tom Arden, a councillor. The repairs cost twelve million crowns.`;

test('an Arabic article beside an English one: each runs in its own direction, and a mark is where its words are', async ({
  page,
}) => {
  await page.goto('/');
  await paste(page, 'Paste the text of an article', ARABIC);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/منارة/);
  await paste(page, 'Add an article to this story', ENGLISH);
  await expect(page.getByRole('list', { name: 'Articles' }).getByRole('article')).toHaveCount(2);
  await page.getByRole('link', { name: 'Read the story' }).click();
  const title = page.getByRole('list', { name: 'Articles' }).getByRole('link', { name: /منارة/ });
  await expect(title.locator('bdi')).toHaveCSS('direction', 'rtl');
  await expect(title).toHaveCSS('direction', 'ltr');

  await page.getByRole('link', { name: 'Compare', exact: true }).click();
  const paragraph = (words: RegExp) => page.getByRole('main').getByRole('paragraph').filter({ hasText: words });
  await expect(paragraph(/أعيد فتح/)).toHaveCSS('direction', 'rtl');
  await expect(paragraph(/^The Post/)).toHaveCSS('direction', 'ltr');
  await expect(paragraph(/The lighthouse of Marlow/)).toHaveCSS('direction', 'ltr');
  // Nobody reads the Arabic with an English voice, or the English with another one.
  const languageOf = (words: RegExp) => paragraph(words).locator('xpath=ancestor-or-self::*[@lang][1]');
  await expect(languageOf(/أعيد فتح/)).toHaveAttribute('lang', 'ar');
  await expect(languageOf(/The lighthouse of Marlow/)).toHaveAttribute('lang', 'en');

  await title.click();
  await page.waitForURL('**/articles/**');
  const from = ARABIC.indexOf('(Marlow)');
  const address = new URL(page.url());
  address.searchParams.set('at', `${from}-${from + 8}`);
  await page.goto(address.href);
  const mark = page.getByRole('main').locator('mark').filter({ hasText: '(Marlow)' });
  await expect(mark).toHaveText('(Marlow)');
  // Its bar stands where the line of its paragraph begins: on the right.
  await expect(mark).toHaveCSS('box-shadow', / 5px 0px 0px 0px$/);
});
