import type { Locator, Page } from '@playwright/test';
import { generateQuotations } from '../bench/generate-quotations.ts';
import { expectAccessible } from './support/expect-accessible.ts';
import { pasteTwo } from './support/own-articles.ts';
import { ARTICLE_A, ARTICLE_B, expect, STORY, test } from './support/test.ts';
import { visit } from './support/visit.ts';

const quotation = (page: Page, words: string) => page.getByRole('article').filter({ hasText: words });
const WORDS = 'China supports Syria in opposing foreign interference';

/** Opens what can be corrected of something, and waits until it is there. */
async function openCorrect(within: Locator) {
  await within
    .getByRole('button', { name: /^Correct/ })
    .first()
    .click();
  await expect(within.getByRole('region', { name: 'Correct' })).toBeVisible();
}

async function giveSpeaker(within: Locator, name: string) {
  await openCorrect(within);
  await within.getByRole('combobox', { name: 'Speaker' }).fill(name);
  await within.getByRole('button', { name: 'Keep the speaker' }).click();
}

test('another speaker is shown wherever the quotation is, survives a reload, and is undone and redone', async ({
  page,
}) => {
  await page.goto(`${STORY}/quotes?q=interference`);
  await giveSpeaker(quotation(page, WORDS).first(), 'Bashar al-Assad');
  const card = quotation(page, WORDS).filter({ has: page.getByRole('link', { name: 'Bashar al-Assad' }) });
  await expect(card.getByRole('button', { name: /^Corrected by you/ })).toBeVisible();
  await expect(page.getByRole('status').filter({ hasText: 'Said by Bashar al-Assad.' })).toBeVisible();
  await card.getByRole('button', { name: /^Corrected by you/ }).click();
  await expect(card.getByRole('region', { name: 'Correct' })).toContainText('The program found: said by Xi Jinping.');
  await expectAccessible(page);

  await page.reload();
  await expect(card).toBeVisible();
  await visit(page, `${STORY}/people?name=Bashar+al-Assad`);
  await expect(quotation(page, WORDS).first()).toBeVisible();
  await visit(page, `${STORY}/articles/${ARTICLE_B}`);
  const listed = page
    .getByRole('complementary', { name: 'Highlights' })
    .getByRole('listitem')
    .filter({ hasText: WORDS });
  await expect(listed.first()).toContainText('Bashar al-Assad, corrected by you');

  // Nothing can be undone that an earlier visit has done; it is put back from the list of all.
  await page.getByRole('link', { name: '1 correction by you' }).click();
  await page
    .getByRole('main')
    .getByRole('button', { name: /^Put back/ })
    .click();
  await expect(page.getByText('You have not corrected or noted anything yet.')).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('main')).toContainText('Said by Bashar al-Assad');
  await page.keyboard.press('Control+Shift+z');
  await expect(page.getByText('You have not corrected or noted anything yet.')).toBeVisible();
});

test('an event is hidden, given another date, and comes back by undo', async ({ page }) => {
  await page.goto(`${STORY}/timeline`);
  const events = page.getByRole('list', { name: 'Events', exact: true }).getByRole('listitem');
  await expect(events).toHaveCount(5);
  await events.nth(1).getByRole('link').click();
  const evidence = page.getByRole('complementary', { name: 'Evidence' });
  await openCorrect(evidence);
  await evidence.getByRole('textbox', { name: 'Date' }).fill('2022-02-30');
  await expect(evidence.getByRole('alert')).toContainText('A day (2023-09-22)');
  await expectAccessible(page);
  await evidence.getByRole('textbox', { name: 'Date' }).fill('2022-02-04');
  await evidence.getByRole('textbox', { name: 'Title' }).fill('The Winter Games open');
  await evidence.getByRole('button', { name: 'Keep title and date' }).click();
  await expect(events.nth(1)).toContainText(/4 Feb 2022.*The Winter Games open.*corrected by you/);
  await expect(evidence).toContainText('Dated by you');

  await events.nth(0).getByRole('link').click();
  await openCorrect(evidence);
  await evidence.getByRole('button', { name: 'This is not an event' }).click();
  await expect(events).toHaveCount(4);
  await expect(page.getByRole('button', { name: 'Undo' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(events).toHaveCount(5);
});

test('a missed quotation is marked by selecting its words, and by keyboard alone', async ({ page }) => {
  await page.goto(`${STORY}/articles/${ARTICLE_A}`);
  const first = page.getByRole('article').locator('p[data-start]').first();
  await first.selectText();
  await page.getByRole('button', { name: 'Mark as quotation' }).click();
  const panel = page.getByRole('region', { name: 'Mark a passage' });
  await panel.getByRole('combobox', { name: 'Speaker' }).fill('A spokesperson');
  await panel.getByRole('button', { name: 'Mark as a quotation' }).click();
  const highlights = page.getByRole('complementary', { name: 'Highlights' });
  await expect(highlights.getByRole('listitem').filter({ hasText: 'A spokesperson, corrected by you' })).toHaveCount(1);
  await panel.getByRole('button', { name: 'Close' }).click();

  await page.keyboard.press('Escape');
  await page.keyboard.press('m');
  await expect(panel.getByRole('heading', { name: 'Mark a passage' })).toBeFocused();
  await panel.getByRole('button', { name: 'Next sentence' }).press('Enter');
  await panel.getByRole('button', { name: 'Start a word later' }).press('Enter');
  await panel.getByRole('button', { name: 'Quotation' }).press('Enter');
  await expectAccessible(page);
  await panel.getByRole('combobox', { name: 'Speaker' }).press('Enter');
  await expect(panel.getByRole('status')).toHaveText('Marked as a quotation.');
  await expect(highlights.getByRole('listitem').filter({ hasText: 'not named, corrected by you' })).toHaveCount(1);
});

test('a note is kept beside its words, edited, and listed', async ({ page }) => {
  await page.goto(`${STORY}/articles/${ARTICLE_B}`);
  await page.getByRole('button', { name: 'Mark a passage' }).press('Enter');
  const panel = page.getByRole('region', { name: 'Mark a passage' });
  await panel.getByRole('textbox', { name: 'Note' }).fill('Who says so?');
  await panel.getByRole('button', { name: 'Keep the note' }).click();
  await expect(panel.getByRole('status')).toHaveText('Note kept.');
  await page.reload();
  await page.getByRole('group').filter({ hasText: 'Your notes' }).getByRole('link').click();
  const detail = page.getByRole('region', { name: 'Chosen highlight' });
  await detail.getByRole('button', { name: 'Edit (this note)' }).click();
  await detail.getByRole('textbox', { name: 'Note' }).fill('Who says so, and when?');
  await detail.getByRole('button', { name: 'Keep the note' }).click();
  await page.getByRole('link', { name: '1 note by you' }).click();
  await expect(page.getByRole('main')).toContainText('Who says so, and when?');
});

test('two people are made one, and a link between two passages is taken away', async ({ page }) => {
  await page.goto(`${STORY}/people?name=Xi+Jinping`);
  await openCorrect(page.getByRole('main'));
  await page.getByRole('combobox', { name: /is the same as/ }).selectOption('Vladimir Putin');
  await page.getByRole('button', { name: 'Make them one' }).click();
  await visit(page, `${STORY}/people`);
  const people = page.getByRole('main').getByRole('listitem');
  await expect(people).toContainText([/^Vladimir Putin.*8 quotations/, /^Bashar al-Assad/]);
  await visit(page, `${STORY}/compare?link=${ARTICLE_A}.1498-${ARTICLE_B}.469`);
  const chosen = page.getByRole('region', { name: 'Chosen passage' });
  await openCorrect(chosen);
  await expectAccessible(page);
  await chosen.getByRole('button', { name: 'They have nothing to do with each other' }).click();
  await expect(chosen.getByText('Choose a marked passage')).toBeVisible();
});

test('corrections of an own story survive another analysis; what has lost its words is listed with them', async ({
  page,
}) => {
  await pasteTwo(page);
  await page.getByRole('link', { name: 'Read the story' }).click();
  await page.getByRole('link', { name: 'Quotes' }).click();
  await giveSpeaker(quotation(page, 'We have waited long').first(), 'The mayor’s aide');
  await giveSpeaker(quotation(page, 'It was too dear').first(), 'Nell Arden');
  await page.getByRole('link', { name: 'Add or correct articles' }).click();
  await page.getByRole('article', { name: 'Article A' }).getByLabel('Published').fill('2023-05-05');
  await page.getByRole('button', { name: 'Remove B' }).click();
  await page.getByRole('link', { name: 'Read the story' }).click();
  await page.getByRole('link', { name: 'Quotes' }).click();
  await expect(quotation(page, 'We have waited long').first()).toContainText('The mayor’s aide');
  await page.getByRole('link', { name: '2 corrections by you, 1 without a place' }).click();
  const lost = page.getByRole('region', { name: 'Without a place' });
  await expect(lost).toContainText(/Said by Nell Arden.*no longer has the article.*It was too dear/);
  await expectAccessible(page);
});

test('a story that is searched in a worker is searched as it was corrected', async ({ page, host }) => {
  const { origin } = await host(generateQuotations({ quotations: 3_000, articles: 60, speakers: 30 }));
  await page.goto(`${origin}/stories/generated/quotes`);
  const first = page.getByRole('list', { name: 'Quotations' }).getByRole('article').first();
  await giveSpeaker(first, 'Zenobia Quill');
  await expect(first.getByRole('button', { name: /^Corrected by you/ })).toBeVisible();
  await page.getByRole('combobox', { name: 'Search quotations' }).fill('speaker:zenobia');
  await expect(page.getByRole('status').filter({ hasText: /^1 of 3,000 quotations/ })).toBeVisible();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.getByRole('combobox', { name: 'Search quotations' }).fill('speaker:zenobia');
  await expect(page.getByRole('region', { name: 'Nothing found' })).toBeVisible();
});
