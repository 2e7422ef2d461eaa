import type { Locator, Page } from '@playwright/test';
import { expect, STORY, test } from './support/test.ts';
import { visit } from './support/visit.ts';

const textA = (page: Page) => page.getByRole('region', { name: /^Article A: China and Syria Announce/ });
const textB = (page: Page) => page.getByRole('region', { name: /^Article B: On September 22/ });

/** Turns the wheel where the pointer is until the place has come into view, which takes less than its text is long. */
async function scrollTo(page: Page, place: Locator) {
  const isInView = () =>
    place.evaluate(
      (element) =>
        new Promise<boolean>((resolve) => {
          const watch = new IntersectionObserver(([entry]) => {
            watch.disconnect();
            resolve((entry?.intersectionRatio ?? 0) >= 0.5);
          });
          watch.observe(element);
        }),
    );
  for (let turns = 0; turns < 60 && !(await isInView()); turns += 1) await page.mouse.wheel(0, 60);
  await expect(place).toBeInViewport({ ratio: 0.5 });
}

test('find how two articles differ', async ({ page }) => {
  await test.step('see what A says about the opening ceremony and B does not', async () => {
    await visit(page, `${STORY}/compare`);
    await textA(page)
      .getByRole('link', { name: /coincided with the opening ceremony/ })
      .click();

    const chosen = page.getByRole('region', { name: 'Chosen passage' });
    await expect(chosen).toContainText('Same statement, 2 differences');
    await expect(chosen.getByRole('listitem').filter({ hasText: 'modality' })).toHaveText(
      /A says\s+joined.*B says\s+is expected to attend/,
    );
    await expect(chosen.getByRole('listitem').filter({ hasText: 'detail' })).toContainText('the King of Cambodia');

    const partner = textB(page).getByRole('link', { name: /is expected to attend the opening ceremony/ });
    await expect(partner).toBeInViewport();
    await expect(partner).toHaveAttribute('aria-current', 'true');
    await expect(
      textA(page)
        .locator('mark')
        .filter({ hasText: /^joined$/ }),
    ).toBeVisible();
    await expect(
      textB(page)
        .locator('mark')
        .filter({ hasText: /^is expected to attend$/ }),
    ).toBeVisible();
  });
  await test.step('go from the list of differences to both of its places', async () => {
    await visit(page, `${STORY}/compare`);
    const differences = page.getByRole('region', { name: 'Differences' });
    await differences.getByRole('link', { name: /external interference/ }).click();
    await expect(textA(page).getByRole('link', { name: /external interference/ })).toBeInViewport();
    await expect(textB(page).getByRole('link', { name: /foreign interference/ })).toBeInViewport();
  });
  await test.step('see that one side does not tell a detail', async () => {
    await visit(page, `${STORY}/compare`);
    const difference = page
      .getByRole('region', { name: 'Differences' })
      .getByRole('link', { name: /along with Russia/ });
    await expect(difference).toHaveAccessibleName('detail A not here B says along with Russia');
  });
  await test.step('both ends of a link light up under the pointer, and nothing moves', async () => {
    await visit(page, `${STORY}/compare`);
    const passage = textA(page).getByRole('link', { name: /formally announced/ });
    const partner = textB(page)
      .locator('mark')
      .filter({ hasText: /jointly announced/ });
    const colour = () => partner.evaluate((mark) => getComputedStyle(mark).backgroundColor);
    const before = { colour: await colour(), place: await partner.boundingBox() };
    await passage.hover();
    await expect.poll(colour).not.toBe(before.colour);
    expect(await partner.boundingBox()).toEqual(before.place);
  });
  await test.step('text set aside can be shown in its place', async () => {
    await visit(page, `${STORY}/compare`);
    await expect(textA(page).getByText('Find More International News Here')).toHaveCount(0);
    await page.getByRole('button', { name: 'Show text set aside' }).click();
    await expect(textA(page).getByText('Find More International News Here')).toBeAttached();
  });
});

test('scroll two articles together or alone, and go on from a passage', async ({ page }) => {
  await test.step('reading down one text brings the other along', async () => {
    await visit(page, `${STORY}/compare`);
    const partner = textB(page).getByRole('link', { name: /along with Russia/ });
    await expect(partner).not.toBeInViewport();
    await textA(page).getByRole('paragraph').first().hover();
    await scrollTo(page, textA(page).getByRole('link', { name: /previously used its veto/ }));
    await expect(partner).toBeInViewport();
  });
  await test.step('read one text without the other, when not scrolling together', async () => {
    await visit(page, `${STORY}/compare`);
    await page.getByRole('button', { name: 'Scroll together' }).click();
    await textA(page).getByRole('paragraph').first().hover();
    await scrollTo(page, textA(page).getByRole('link', { name: /previously used its veto/ }));
    await expect(textB(page).getByRole('link', { name: /jointly announced/ })).toBeInViewport();
  });
  await test.step('go on from a passage to the article and to who said it', async () => {
    await visit(page, `${STORY}/compare`);
    await textB(page)
      .getByRole('link', { name: /foreign interference/ })
      .click();
    const chosen = page.getByRole('region', { name: 'Chosen passage' });
    await expect(chosen.getByRole('link', { name: /^Quotation of Xi Jinping in B$/ })).toHaveAttribute(
      'href',
      /quote=/,
    );
    await chosen.getByRole('link', { name: 'Read in B' }).click();
    await expect(page).toHaveURL(/articles\/.*at=\d+-\d+/);
    await expect(
      page
        .locator('mark')
        .filter({ hasText: /foreign interference/ })
        .first(),
    ).toBeInViewport();
  });
});
