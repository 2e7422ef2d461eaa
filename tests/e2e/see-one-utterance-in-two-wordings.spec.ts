import type { Page } from '@playwright/test';
import { ARTICLE_A, expect, STORY, test } from './support/test.ts';
import { visit } from './support/visit.ts';

const QUOTES = `${STORY}/quotes`;
const quotations = (page: Page) => page.getByRole('list', { name: 'Quotations' }).getByRole('article');

test('what two articles render is read in both wordings', async ({ page }) => {
  await test.step('what two articles render stands together: the fullest first, the differences marked, what is cut said', async () => {
    await visit(page, `${QUOTES}?q=interference`);
    await expect(quotations(page)).toHaveCount(1);
    await expect(
      page.getByRole('status').filter({ hasText: /^2 of \d+ quotations, 1 of them under a fuller wording\.$/ }),
    ).toBeVisible();
    const card = quotations(page).first();
    await expect(card.getByRole('blockquote').first()).toContainText('opposing foreign interference');
    const other = card.getByRole('listitem').filter({ hasText: 'in other words' });
    await expect(other.getByRole('insertion').filter({ hasText: 'external' })).toContainText(
      'there: foreign interference',
    );
    await expect(other).toContainText(
      'left out: safeguarding national independence, sovereignty, and territorial integrity',
    );
    await expect(other.locator('mark')).toHaveText('interference');
    await expect(other).toContainText('reported by Chinese state media');
  });
  await test.step('from another wording to its article, and to both beside each other', async () => {
    await visit(page, `${QUOTES}?q=multipolar`);
    const other = quotations(page).first().getByRole('listitem').filter({ hasText: 'in other words' });
    await other.getByRole('link', { name: 'Read in A' }).click();
    await expect(page).toHaveURL(new RegExp(`articles/${ARTICLE_A}\\?at=`));
    await page.goBack();
    await other.getByRole('link', { name: 'Compare' }).click();
    await expect(page).toHaveURL(/compare\?a=.*&b=.*&link=/);
    await expect(page.getByText('lay the foundation for a comprehensive').first()).toBeInViewport();
  });
  await test.step('the wordings fold away and unfold, by keyboard too', async () => {
    await visit(page, `${QUOTES}?q=interference`);
    const heading = page.getByText('The same utterance in another rendering');
    const other = quotations(page).first().getByRole('listitem').filter({ hasText: 'in other words' });
    await expect(other).toBeVisible();
    await heading.focus();
    await page.keyboard.press('Enter');
    await expect(other).toBeHidden();
    await page.keyboard.press('Enter');
    await expect(other).toBeVisible();
  });
  await test.step('where the fullest wording is filtered out, the found one has the card', async () => {
    await visit(page, `${QUOTES}?q=interference&article=${ARTICLE_A}`);
    const card = quotations(page).first();
    await expect(card.getByRole('blockquote').first()).toContainText('China’s enduring support');
    await expect(card.getByRole('listitem').filter({ hasText: 'the fullest wording' })).toContainText(
      'foreign interference',
    );
  });
  await test.step('an address that names the other wording leads to it', async () => {
    await page.goto(QUOTES);
    const other = page.locator('li[data-quotation]').first();
    const id = (await other.getAttribute('data-quotation')) ?? '';
    await page.goto(`${QUOTES}?quote=${id}`);
    const named = page.locator('[aria-current="true"][data-quotation]');
    await expect(named).toHaveAttribute('data-quotation', id);
    await expect(named).toBeInViewport();
    await expect(named).toBeFocused();
  });
});
