import type { Page } from '@playwright/test';
import { expectAccessible } from './support/expect-accessible.ts';
import { ARTICLE_A, expect, STORY, test } from './support/test.ts';
import { visit } from './support/visit.ts';

const quotations = (page: Page) => page.getByRole('list', { name: 'Quotations' }).getByRole('article');

test('all that a person said, and who speaks', async ({ page }) => {
  await test.step('from a quotation to all that its speaker said, how the articles name him, and who relayed it', async () => {
    await visit(page, `${STORY}/quotes?q=multipolar`);
    await quotations(page).getByRole('heading').getByRole('link', { name: 'Bashar al-Assad' }).click();
    await expect(page.getByRole('heading', { level: 2 })).toHaveText('Bashar al-Assad');
    await expect(quotations(page)).toHaveCount(3);
    await expect(page.getByRole('definition').filter({ hasText: 'President Assad' }).first()).toBeVisible();
    await expect(page.getByRole('definition').filter({ hasText: 'Syrian Arab News Agency' })).toBeVisible();
    await page.getByRole('link', { name: '“President Assad”' }).first().click();
    await expect(page).toHaveURL(new RegExp(`articles/${ARTICLE_A}\\?at=`));
  });
  await test.step('words that two say together stand with both', async () => {
    for (const name of ['Xi Jinping', 'Bashar al-Assad']) {
      await visit(page, `${STORY}/people?name=${encodeURIComponent(name)}`);
      await expect(quotations(page).filter({ hasText: 'uphold international fairness and justice' })).toHaveCount(1);
    }
  });
  await test.step('by keyboard alone: from the list of speakers to a quotation in its article', async () => {
    await visit(page, `${STORY}/quotes`);
    await page.getByRole('link', { name: 'Who speaks' }).focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 2 })).toHaveText('Who speaks');
    await page.getByRole('link', { name: 'Xi Jinping', exact: true }).focus();
    await page.keyboard.press('Enter');
    await expect(quotations(page).first()).toBeVisible();
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    await expect(quotations(page).nth(1)).toBeFocused();
    await page.keyboard.press('o');
    await expect(page).toHaveURL(/articles\/.*at=/);
  });
  await test.step('an unknown name says so and shows who speaks', async () => {
    await visit(page, `${STORY}/people?name=Nobody`);
    await expect(page.getByRole('alert')).toContainText('Nobody named “Nobody” is quoted in this story.');
    await expect(page.getByRole('link', { name: 'Xi Jinping', exact: true })).toBeVisible();
  });
  await test.step('both pages: axe finds nothing, and nothing scrolls sideways on a phone', async () => {
    for (const address of [`${STORY}/people`, `${STORY}/people?name=Xi+Jinping`]) {
      await visit(page, address);
      await expect(page.getByRole('heading', { level: 2 })).toBeVisible();
      await expectAccessible(page);
      await page.setViewportSize({ width: 320, height: 640 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
      await page.setViewportSize({ width: 1280, height: 720 });
    }
    await page.setViewportSize({ width: 1280, height: 720 });
  });
});
