import type { Page } from '@playwright/test';
import { expectAccessible } from './support/expect-accessible.ts';
import { ARTICLE_A, ARTICLE_B, expect, STORY, test } from './support/test.ts';
import { visit } from './support/visit.ts';

const TIMELINE = `${STORY}/timeline`;
const drawing = (page: Page) => page.getByRole('figure', { name: /^Drawing of the events of/ });
const events = (page: Page) => page.getByRole('list', { name: 'Events', exact: true });
const evidence = (page: Page) => page.getByRole('complementary', { name: 'Evidence' });
/** What stands in the drawing is for the eye: it has words, but no role. */
const drawn = (page: Page, words: string) => drawing(page).getByText(words);

test('browse the events by hand: choose, read the evidence, drag, filter', async ({ page }) => {
  await test.step('open the event of 23 September from the drawing and land in the article', async () => {
    await visit(page, TIMELINE);
    // Both articles tell it, under the one name, each in its lane.
    await expect(drawn(page, 'opening of the 19th Asian Games')).toHaveCount(2);
    await drawn(page, 'opening of the 19th Asian Games').last().click();
    await expect(page).toHaveURL(/event=/);
    await expect(events(page).getByRole('link', { name: /19th Asian Games/ })).toHaveAttribute('aria-current', 'true');
    await expect(evidence(page)).toContainText('Planned in B, told as happened in A.');
    await expect(
      evidence(page)
        .locator('mark')
        .filter({ hasText: /^September 23$/ }),
    ).toBeVisible();
    await evidence(page).getByRole('link', { name: 'Read in B' }).click();
    await expect(page).toHaveURL(new RegExp(`articles/${ARTICLE_B}\\?at=`));
    await expect(page.locator('mark').filter({ hasText: '19th Asian Games' }).first()).toBeInViewport();
  });
  await test.step('the list tells all events in order of time, the one without a date in a section of its own', async () => {
    await visit(page, TIMELINE);
    const dates = [/before .*2011, approximately/, /^2022/, /18.*22 Sept 2023/, /22 Sept 2023/, /23 Sept 2023/];
    await expect(events(page).getByRole('listitem')).toHaveText(dates);
    await expect(
      page
        .getByRole('region', { name: 'Without a date' })
        .getByRole('list', { name: 'Events without a date' })
        .getByRole('listitem'),
    ).toHaveText([/No date/]);
    await expect(page.getByText('6 events in order of time, 1 without a date; 2 outside the drawing.')).toBeVisible();
  });
  await test.step('a chosen event is shown with its reasons, and brought into the window', async () => {
    await visit(page, TIMELINE);
    await expect(drawing(page)).toHaveAccessibleName(/17 Sept.*24 Sept 2023/);
    await events(page)
      .getByRole('link', { name: /outbreak of the war/ })
      .click();
    await expect(evidence(page)).toContainText('Inferred “more than 12 years ago”, counted from the publication date');
    await expect(evidence(page)).toContainText('supplied by the editor');
    await expect(evidence(page)).toContainText('No passage about it was found in A.');
    await expect(drawing(page)).toHaveAccessibleName(/2011/);
    await expect(drawn(page, 'outbreak of the war')).toBeVisible();
  });
  await test.step('a date taken over from the other article says so, and leads to the comparison', async () => {
    await visit(page, TIMELINE);
    await events(page)
      .getByRole('link', { name: /22 Sept 2023 .*strategic partnership/ })
      .click();
    await expect(evidence(page).getByRole('region', { name: 'Article B' })).toContainText('Stated day and month');
    await expect(evidence(page).getByRole('region', { name: 'Article A' })).toContainText(
      'Inferred from the linked passage in B; A gives no date',
    );
    await evidence(page).getByRole('link', { name: 'Compare here' }).click();
    await expect(page).toHaveURL(new RegExp(`compare\\?a=${ARTICLE_A}&b=${ARTICLE_B}&link=`));
  });
  await test.step('drag the drawing, and drag the frame on the strip', async () => {
    await visit(page, TIMELINE);
    await expect(drawn(page, 'Assad arrived in China')).toBeVisible();
    const box = await drawing(page).boundingBox();
    const [x, y] = [Number(box?.x) + 400, Number(box?.y) + 60];
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + 180, y, { steps: 5 });
    await page.mouse.up();
    await expect(page).toHaveURL(/from=2023-09-1[456].*to=2023-09-2[23]/);
    await expect(drawing(page)).toHaveAccessibleName(/1[456] Sept.*2[23] Sept 2023/);

    const stripY = Number(box?.y) - 100;
    await page.mouse.move(x, stripY);
    await page.mouse.down();
    await page.mouse.move(x + 120, stripY, { steps: 5 });
    await page.mouse.up();
    await expect(drawing(page)).toHaveAccessibleName(/201\d.*201\d/);
    await page.goBack();
    await expect(page).not.toHaveURL(/timeline/);
  });
  await test.step('the quotations of a day lead to the search', async () => {
    await visit(page, TIMELINE);
    await drawn(page, 'quotations').first().click();
    await expect(page).toHaveURL(/quotes\?q=article/);
  });
  await test.step('filters leave out events, and say when none is left', async () => {
    await visit(page, `${TIMELINE}?article=${ARTICLE_A}`);
    await expect(events(page).getByRole('listitem')).toHaveCount(3);
    await visit(page, `${TIMELINE}?article=${ARTICLE_A}&dates=stated`);
    await expect(page.getByText('No event of this story fits the filters.')).toBeVisible();
    await page.getByRole('button', { name: 'Clear the filters' }).click();
    await expect(events(page).getByRole('listitem')).toHaveCount(5);
  });
});

test('by address and by keyboard: the same view, the way through it, and the default', async ({ page, context }) => {
  await test.step('share an address and get the same view', async () => {
    await visit(page, TIMELINE);
    await page.getByRole('button', { name: 'Zoom out' }).click();
    await page.getByRole('group', { name: 'Lanes' }).getByRole('button', { name: 'People' }).click();
    await page.getByRole('button', { name: 'Layers' }).click();
    await page.getByRole('checkbox', { name: 'Quotations' }).click();
    await expect(page.getByRole('checkbox', { name: 'Quotations' })).not.toBeChecked();
    await events(page)
      .getByRole('link', { name: /Assad arrived in China/ })
      .click();
    await expect(page).toHaveURL(/from=.*lanes=people/);
    const name = await drawing(page).getAttribute('aria-label');

    const other = await context.newPage();
    await other.goto(page.url());
    await expect(drawing(other)).toHaveAccessibleName(String(name));
    await expect(other.getByRole('button', { name: 'People' })).toHaveAttribute('aria-pressed', 'true');
    await expect(evidence(other).getByRole('heading', { name: /Assad arrived in China/ })).toBeVisible();
    await other.getByRole('button', { name: 'Layers (1 off)' }).click();
    await expect(other.getByRole('checkbox', { name: 'Quotations' })).not.toBeChecked();
    await expect(drawn(other, 'Assad arrived in China').first()).toBeVisible();
    await expect(drawn(other, 'quotations')).toHaveCount(0);
  });
  await test.step('by keyboard alone: from event to event, closer and farther, to the evidence and back', async () => {
    await visit(page, TIMELINE);
    await expect(drawing(page)).toHaveAccessibleName(/17 Sept.*24 Sept 2023/);
    const first = events(page).getByRole('link').first();
    await first.focus();
    await page.keyboard.press('Enter');
    await expect(evidence(page).getByRole('heading', { level: 2 })).toContainText('outbreak of the war');
    await page.keyboard.press('j');
    await expect(events(page).getByRole('link').nth(1)).toBeFocused();
    await page.keyboard.press('k');
    await expect(first).toBeFocused();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(evidence(page).getByRole('heading', { level: 2 })).toBeFocused();
    await page.keyboard.press('0');
    await expect(drawing(page)).toHaveAccessibleName(/2011.*2024/);
    await expect(page.getByText(/1 without a date\.$/)).toBeVisible();
    await page.keyboard.press('+');
    await expect(drawing(page)).not.toHaveAccessibleName(/2024/);
    await page.keyboard.press('Escape');
    await expect(first).toBeFocused();
    await expect(evidence(page)).toHaveCount(0);
    await expect(page).not.toHaveURL(/event=/);
  });
  await test.step('a made-up address falls back to the default', async () => {
    await visit(page, `${TIMELINE}?event=none&from=yesterday&to=2023-99-99&lanes=rivers&article=nobody`);
    await expect(events(page).getByRole('listitem')).toHaveCount(5);
    await expect(drawing(page)).toHaveAccessibleName(/17 Sept.*24 Sept 2023/);
  });
});

test('with a chosen event, and with filters and lanes of people: axe finds nothing, nothing sticks out', async ({
  page,
}) => {
  await visit(page, TIMELINE);
  const link = events(page).getByRole('link', { name: /19th Asian Games/ });
  const id = new URL(String(await link.getAttribute('href')), page.url()).searchParams.get('event');
  for (const search of [`?event=${id}`, '?lanes=people&hide=quotations&dates=inferred']) {
    await test.step(search, async () => {
      await visit(page, TIMELINE + search);
      await expect(drawing(page).getByText('Sept').filter({ visible: true }).first()).toBeVisible();
      await expectAccessible(page);
      for (const width of [1440, 768, 390]) {
        await page.setViewportSize({ width, height: 900 });
        await expect
          .poll(() => page.evaluate(() => document.documentElement.scrollWidth), `at ${width} pixels`)
          .toBeLessThanOrEqual(width);
      }
      await page.setViewportSize({ width: 1280, height: 720 });
    });
  }
});
