import type { Page } from '@playwright/test';
import { expectAccessible } from './support/expect-accessible.ts';
import { expect, STORY, test } from './support/test.ts';
import { visit } from './support/visit.ts';

const TIMELINE = `${STORY}/timeline`;
const drawing = (page: Page) => page.getByRole('figure', { name: /^Drawing of the events of/ });
const events = (page: Page) => page.getByRole('list', { name: 'Events', exact: true });
const evidence = (page: Page) => page.getByRole('complementary', { name: 'Evidence' });
const filters = (page: Page) => page.getByRole('search', { name: 'Filter the events' });
const count = (page: Page, words: string | RegExp) => page.getByRole('status').filter({ hasText: words });
const jumpField = (page: Page) => page.getByRole('textbox', { name: 'Go to a date' });

test('filter the events, and go to a date', async ({ page }) => {
  await test.step('a filter says what each choice would show, shows just that, and is undone by going back', async () => {
    await visit(page, TIMELINE);
    await filters(page).getByRole('button', { name: 'Told as' }).click();
    await expect(filters(page).getByRole('group', { name: 'Told as' })).toContainText('planned 1');
    await filters(page)
      .getByRole('checkbox', { name: /^planned/ })
      .check();
    await expect(page).toHaveURL(/told=planned/);
    await expect(events(page).getByRole('listitem')).toHaveCount(1);
    await expect(count(page, '1 of 6 events')).toBeVisible();
    await expect(drawing(page).getByText('Assad arrived in China')).toHaveCount(0);
    await page.keyboard.press('Escape');
    await expect(filters(page).getByRole('button', { name: 'Told as (1)' })).toBeFocused();

    // Counts are those under the other filters.
    await filters(page).getByRole('button', { name: 'Date', exact: true }).click();
    await expect(filters(page).getByRole('group', { name: 'Date' })).toContainText('stated 1');
    await expect(filters(page).getByRole('group', { name: 'Date' })).toContainText('inferred 0');
    await filters(page).getByRole('button', { name: 'Certainty', exact: true }).click();
    const certainty = filters(page).getByRole('group', { name: 'Certainty' });
    await expect(certainty).toContainText('exact 1');
    await expect(certainty).toContainText('undated 0');
    await certainty.getByRole('checkbox', { name: /^undated/ }).check();
    await expect(page).toHaveURL(/certainty=undated/);
    await expect(events(page).getByRole('listitem')).toHaveCount(0);
    await page.goBack();
    await expect(events(page).getByRole('listitem')).toHaveCount(1);
    await page.goBack();
    await expect(events(page).getByRole('listitem')).toHaveCount(5);
    await page.goForward();
    await expect(events(page).getByRole('listitem')).toHaveCount(1);
    await filters(page).getByRole('button', { name: 'Clear all filters' }).click();
    await expect(events(page).getByRole('listitem')).toHaveCount(5);
    await expect(page).not.toHaveURL(/told=/);
  });
  await test.step('words filter as they are typed, in list and drawing, and stand in the address', async () => {
    await visit(page, TIMELINE);
    await expect(drawing(page).getByText('Assad arrived in China')).toBeVisible();
    await filters(page).getByRole('searchbox', { name: 'Words in an event' }).pressSequentially('asian gam');
    await expect(events(page).getByRole('listitem')).toHaveText([/19th Asian Games/]);
    await expect(drawing(page).getByText('Assad arrived in China')).toHaveCount(0);
    await expect(page).toHaveURL(/q=asian\+gam/);
    await page.reload();
    await expect(events(page).getByRole('listitem')).toHaveText([/19th Asian Games/]);
    await expect(filters(page).getByRole('searchbox')).toHaveValue('asian gam');
  });
  await test.step('the list follows the window if it is told to', async () => {
    await visit(page, TIMELINE);
    await page.getByRole('button', { name: 'Only what is drawn' }).click();
    await expect(page).toHaveURL(/list=window/);
    await expect(events(page).getByRole('listitem')).toHaveCount(3);
    await expect(count(page, '3 drawn, of 6 events')).toBeVisible();
    await page.getByRole('button', { name: 'Fit all' }).click();
    await expect(events(page).getByRole('listitem')).toHaveCount(5);
    // The next event may lie outside: the window goes there, and the list with it.
    await visit(page, `${TIMELINE}?list=window&from=2015-01-01&to=2016-01-01`);
    await expect(page.getByText('No event lies in the time that is drawn.')).toBeVisible();
    await page.keyboard.press('j');
    await expect(evidence(page)).toContainText('outbreak of the war');
    await expect(events(page).getByRole('listitem')).toHaveText([/outbreak of the war/]);
  });
  await test.step('go to a date: what is read, what is not, and where the story has nothing', async () => {
    await visit(page, TIMELINE);
    await expect(events(page)).toBeVisible();
    await page.keyboard.press('g');
    await expect(jumpField(page)).toBeFocused();
    await page.keyboard.type('soon');
    await page.keyboard.press('Enter');
    await expect(jumpField(page)).toHaveAccessibleDescription(
      /“soon” is no date that this field can read\. Write it as 2011/,
    );
    await expectAccessible(page);
    await jumpField(page).fill('480 BC');
    await page.keyboard.press('Enter');
    await expect(count(page, 'This story has nothing there: it goes from')).toBeVisible();
    await jumpField(page).fill('2022');
    await page.keyboard.press('Enter');
    await expect(drawing(page)).toHaveAccessibleName(/2021.*2023|2022/);
    await expect(drawing(page).getByText(/visit to Beijing/)).toBeVisible();
    await expect(page).toHaveURL(/from=2021-12|from=2022/);
    await jumpField(page).fill('23 Sep 2023');
    await page.keyboard.press('Enter');
    await expect(drawing(page).getByText('19th Asian Games').first()).toBeVisible();
  });
  await test.step('fit the chosen event, and by keyboard back to all', async () => {
    await visit(page, TIMELINE);
    await expect(page.getByRole('button', { name: 'Fit event' })).toBeDisabled();
    await events(page)
      .getByRole('link', { name: /visit to Beijing/ })
      .click();
    await page.getByRole('button', { name: 'Fit event' }).click();
    await expect(drawing(page)).toHaveAccessibleName(/2021.*2023/);
    await page.keyboard.press('0');
    await expect(drawing(page)).toHaveAccessibleName(/2011.*202[34]/);
    await page.keyboard.press('f');
    await expect(drawing(page)).toHaveAccessibleName(/2021.*2023/);
  });
  await test.step('an event leads to what was said that day', async () => {
    await visit(page, TIMELINE);
    await events(page)
      .getByRole('link', { name: /strategic partnership/ })
      .click();
    await evidence(page)
      .getByRole('link', { name: /quotations of that day/ })
      .click();
    await expect(page).toHaveURL(/quotes\?q=after%3A2023-09-21/);
    await expect(page.getByRole('list', { name: 'Quotations' }).getByRole('article').first()).toBeVisible();
  });
});

test('the timeline by keyboard, and on a phone', async ({ page }) => {
  await test.step('on a phone the evidence can be folded away, and the drawing stays in sight', async () => {
    await page.setViewportSize({ width: 390, height: 844 });
    await visit(page, TIMELINE);
    const drawn = drawing(page).getByText('19th Asian Games').last();
    await drawn.click();
    const sentence = evidence(page)
      .getByText(/scheduled for/)
      .first();
    await expect(sentence).toBeVisible();
    const [sheet, item] = [await evidence(page).boundingBox(), await drawn.boundingBox()];
    expect(Number(item?.y) + Number(item?.height), 'it stands above the sheet').toBeLessThanOrEqual(Number(sheet?.y));
    const fold = evidence(page).getByRole('button', { name: 'What the articles say' });
    await fold.click();
    await expect(fold).toHaveAttribute('aria-expanded', 'false');
    await expect(sentence).toBeHidden();
    await expectAccessible(page);
    await page.keyboard.press('j');
    await expect(evidence(page).getByRole('heading', { level: 2 })).not.toContainText('Asian Games');
    await evidence(page).getByRole('button', { name: 'Close the evidence' }).click();
    await expect(evidence(page)).toHaveCount(0);
    await page.setViewportSize({ width: 1280, height: 720 });
  });
  await test.step('by keyboard alone: from the header to the evidence of an event in another lane', async () => {
    await visit(page, TIMELINE);
    const tabTo = async (name: RegExp) => {
      for (let steps = 0; steps < 60; steps++) {
        await page.keyboard.press('Tab');
        const label = await page.evaluate(() => document.activeElement?.textContent ?? '');
        if (name.test(label)) return;
      }
      throw new Error(`the Tab key does not come to ${name}`);
    };
    await page.getByRole('link', { name: 'Parallax' }).focus();
    await tabTo(/^People$/);
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/lanes=people/);
    await expect(drawing(page).getByText('Vladimir Putin', { exact: true })).toBeAttached();
    await tabTo(/visit to Beijing/);
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/event=/);
    await tabTo(/Go to the evidence/);
    await page.keyboard.press('Enter');
    await expect(evidence(page).getByRole('heading', { level: 2 })).toBeFocused();
    await expect(evidence(page)).toContainText('counted from the publication date');
    await tabTo(/^Read in A$/);
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/articles\/.*at=/);
    await expect(page.locator('mark').filter({ hasText: 'Putin' }).first()).toBeInViewport();
  });
  await test.step('the list of keys names those of the timeline', async () => {
    await visit(page, TIMELINE);
    await expect(events(page)).toBeVisible();
    await page.keyboard.press('?');
    const keys = page.getByRole('dialog', { name: 'Keys' });
    await expect(keys).toContainText('fit the chosen event');
    await expect(keys).toContainText('go to a date');
  });
});

test('filters open: axe finds nothing, nothing sticks out at any width', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 900 });
  await page.goto(TIMELINE);
  await filters(page).getByText('Filters').click();
  await filters(page).getByRole('button', { name: 'Who takes part' }).click();
  await expect(filters(page).getByRole('group', { name: 'Who takes part' })).toBeVisible();
  await expectAccessible(page);
  for (const width of [320, 768, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    await expect
      .poll(() => page.evaluate(() => document.documentElement.scrollWidth), `at ${width} pixels`)
      .toBeLessThanOrEqual(width);
  }
});
