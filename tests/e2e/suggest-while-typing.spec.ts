import type { Page } from '@playwright/test';
import { expectAccessible } from './support/expect-accessible.ts';
import { expect, STORY, test } from './support/test.ts';
import { visit } from './support/visit.ts';

const QUOTES = `${STORY}/quotes`;
const searchField = (page: Page) => page.getByRole('combobox', { name: 'Search quotations' });
const suggestions = (page: Page) => page.getByRole('listbox', { name: 'Suggestions' }).getByRole('option');
const chips = (page: Page) => page.getByRole('list', { name: 'What is searched' }).getByRole('listitem');
const quotations = (page: Page) => page.getByRole('list', { name: 'Quotations' }).getByRole('article');

test('type with suggestions, and change a search by its chips', async ({ page }) => {
  await test.step('a field, then a speaker, are chosen from what is suggested, by keyboard alone', async () => {
    await visit(page, QUOTES);
    await expect(quotations(page).first()).toBeVisible();
    await page.keyboard.press('/');
    await page.keyboard.type('spea');
    await expect(suggestions(page)).toHaveText(['speaker: filter']);
    await page.keyboard.press('ArrowDown');
    await expect(suggestions(page).first()).toHaveAttribute('aria-selected', 'true');
    await page.keyboard.press('Enter');
    await expect(searchField(page)).toHaveValue('speaker:');
    await expect(suggestions(page).first()).toContainText('Xi Jinping');
    await page.keyboard.type('bas');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(searchField(page)).toHaveValue('speaker:"Bashar al-Assad" ');
    await expect(searchField(page)).toBeFocused();
    await page.keyboard.type('multip');
    await expect(quotations(page)).toHaveCount(1);
    await expect(suggestions(page)).toHaveCount(0);
  });
  await test.step('Escape hides the suggestions and keeps the words; a press takes one', async () => {
    await visit(page, QUOTES);
    await searchField(page).pressSequentially('article:');
    await expect(suggestions(page)).toHaveCount(2);
    await expectAccessible(page);
    await page.keyboard.press('Escape');
    await expect(suggestions(page)).toHaveCount(0);
    await expect(searchField(page)).toHaveValue('article:');
    await page.keyboard.press('ArrowDown');
    await suggestions(page).filter({ hasText: 'article B' }).click();
    await expect(searchField(page)).toHaveValue('article:B ');
    // Another rendering of the same utterance may stand on a card, but each card is of B.
    await expect(quotations(page).locator('[aria-keyshortcuts="o"]').filter({ hasText: 'Read in A' })).toHaveCount(0);
    await expect(quotations(page).first().getByRole('link', { name: 'Read in B' })).toBeVisible();
  });
  await test.step('chips stay in step with the typed words and the facets, and take their part out', async () => {
    await visit(page, `${QUOTES}?q=China+-trade+kind:direct&speaker=Xi+Jinping`);
    await expect(chips(page)).toHaveText(['China✕', 'not trade✕', 'kind: direct✕', 'Speaker: Xi Jinping✕']);
    await searchField(page).fill('China kind:direct');
    await expect(chips(page)).toHaveText(['China✕', 'kind: direct✕', 'Speaker: Xi Jinping✕']);
    await page.getByRole('button', { name: 'Take out kind: direct' }).click();
    await expect(searchField(page)).toHaveValue('China');
    await expect(searchField(page)).toBeFocused();
    await page.getByRole('button', { name: 'Take out Speaker: Xi Jinping' }).click();
    await expect(page.getByRole('checkbox', { name: /^Xi Jinping/ })).not.toBeChecked();
    await expect(chips(page)).toHaveCount(0);
    await page.goBack();
    await expect(chips(page)).toHaveText(['China✕', 'Speaker: Xi Jinping✕']);
  });
  await test.step('a pressed chip leads to its part in the field', async () => {
    await visit(page, `${QUOTES}?q=China+-trade`);
    await page.getByRole('button', { name: 'not trade', exact: true }).click();
    await expect(searchField(page)).toBeFocused();
    await page.keyboard.type('-support');
    await expect(searchField(page)).toHaveValue('China -support');
  });
  await test.step('a part that is left out looks so, in both themes and for every aid', async () => {
    await visit(page, `${QUOTES}?q=China+before:soon`);
    await expect(chips(page)).toHaveText(['China✕', 'before: soon✕']);
    await expect(searchField(page)).toHaveAccessibleDescription(/“before:soon” needs a date/);
    await expectAccessible(page);
  });
});
