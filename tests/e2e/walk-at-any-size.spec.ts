import { measurePage, spaceText } from './support/measure-page.ts';
import { ARTICLE_B, expect, STORY, test } from './support/test.ts';

const ADDRESSES = [
  '/',
  STORY,
  `${STORY}/timeline?event=002_2901a6ce190b69a5.e178`,
  `${STORY}/compare`,
  `${STORY}/compare?mode=annotated`,
  `${STORY}/compare?mode=table`,
  `${STORY}/quotes?q=relations`,
  `${STORY}/people?name=Xi+Jinping`,
  `${STORY}/people`,
  `${STORY}/articles/${ARTICLE_B}?at=0-151`,
  `${STORY}/corrections`,
];
const NO_FAULTS = { sidewaysPx: 0, small: [], covered: [], cut: [] };

// 320 pixels are 1280 at four times their size.
for (const width of [320, 1440]) {
  test(`${width} pixels wide: nothing runs sideways, all can be hit, what has the focus is seen, spaced text fits`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: width === 320 ? 640 : 900 });
    await page.emulateMedia({ reducedMotion: 'reduce' });
    for (const address of ADDRESSES) {
      await page.goto(address);
      await expect(page.locator('main:not([aria-busy]) h2').or(page.locator('main h1')).first()).toBeVisible();
      expect.soft(await measurePage(page), address).toEqual(NO_FAULTS);
      await spaceText(page);
      const { sidewaysPx, cut } = await measurePage(page);
      expect.soft({ sidewaysPx, cut }, `${address}, text spaced`).toEqual({ sidewaysPx: 0, cut: [] });
    }
  });
}
