import type { Locator } from '@playwright/test';
import { ARTICLE_B, expect, STORY, test } from './support/test.ts';

/** What tells an element from another without a colour of ours, and the two colours that its words are read by. */
function lookOf(locator: Locator) {
  return locator.first().evaluate((element) => {
    const { backgroundColor, boxShadow, borderBottom, color, outline, textDecoration } = getComputedStyle(element);
    return { backgroundColor, boxShadow, borderBottom, color, outline, textDecoration };
  });
}

async function expectToldApart(...locators: Locator[]) {
  const looks = await Promise.all(locators.map(lookOf));
  expect(new Set(looks.map((look) => JSON.stringify(look))).size).toBe(locators.length);
}

for (const colorScheme of ['dark', 'light'] as const) {
  test(`in a reader's own ${colorScheme} colours, marks are legible and what is chosen is told apart`, async ({
    page,
  }) => {
    await page.emulateMedia({ forcedColors: 'active', colorScheme, reducedMotion: 'reduce' });
    const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true });

    await page.goto(`${STORY}/articles/${ARTICLE_B}?at=0-151`);
    const mark = (words: string) => page.getByRole('main').locator('mark').filter({ hasText: words });
    await expectToldApart(
      page.getByRole('article').getByRole('paragraph').last(),
      mark('On September 22').last(),
      mark('earlier this week').last(),
      mark('The Syrian President met'),
      mark('The leaders were each'),
      mark('“Syrian-led, Syrian-owned”').last(),
    );
    await expectWordsSeen(page.locator('main mark'));

    await page.getByRole('link', { name: 'Compare', exact: true }).first().click();
    await expectToldApart(button('Side by side'), button('Annotated'));
    await expectToldApart(
      page.getByRole('link', { name: 'Compare', exact: true }).first(),
      page.getByRole('link', { name: 'Quotes', exact: true }),
    );
    await page.keyboard.press('n');
    await expect(page.getByRole('region', { name: 'Chosen passage' })).toContainText('Same statement');
    const passage = (name: RegExp) => page.locator('mark').filter({ has: page.getByRole('link', { name }) });
    await expectToldApart(passage(/formally announced/), passage(/During his visit/), passage(/met with the Chinese/));
    await expectWordsSeen(page.locator('main mark'));

    await page.goto(`${STORY}/quotes?q=relations`);
    await expectWordsSeen(page.locator('main mark'));
    await expectToldApart(page.locator('main mark'), page.locator('main blockquote'));
  });
}

/** Words have another colour than what is behind them. Ours would not be replaced by colours of one pair. */
async function expectWordsSeen(marks: Locator) {
  await expect(marks.first()).toBeVisible();
  const unseen = await marks.evaluateAll((elements) =>
    elements.flatMap((element) => {
      let behind: Element | null = element;
      while (behind && getComputedStyle(behind).backgroundColor === 'rgba(0, 0, 0, 0)') behind = behind.parentElement;
      const ground = getComputedStyle(behind ?? document.documentElement).backgroundColor;
      const toLightness = (colour: string) => {
        const [red = 0, green = 0, blue = 0] = (colour.match(/[\d.]+/g) ?? []).map(Number);
        const full = colour.startsWith('color(') ? 1 : 255;
        return (0.2126 * red + 0.7152 * green + 0.0722 * blue) / full;
      };
      const difference = Math.abs(toLightness(getComputedStyle(element).color) - toLightness(ground));
      return difference < 0.4 ? [`${element.textContent}: ${difference}`] : [];
    }),
  );
  expect(unseen).toEqual([]);
}
