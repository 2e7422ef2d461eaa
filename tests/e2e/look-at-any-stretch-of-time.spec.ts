import type { Locator, Page } from '@playwright/test';
import { generateEvents } from '../bench/generate-events.ts';
import { storyOfHours, storyOfYears } from './support/dated-story.ts';
import { expectAccessible } from './support/expect-accessible.ts';
import { type StoryHost, serveStory } from './support/serve-story.ts';
import { expect, test } from './support/test.ts';
import { visit } from './support/visit.ts';

const drawing = (page: Page) => page.getByRole('figure', { name: /^Drawing of the events of/ });
const events = (page: Page) => page.getByRole('list', { name: 'Events', exact: true });
const slider = (page: Page, name: string) => page.getByRole('slider', { name, exact: true });

let host: StoryHost;
test.beforeAll(async () => {
  host = await serveStory([
    storyOfYears(),
    storyOfHours(),
    { ...generateEvents({ events: 900, articles: 30, people: 40 }), id: 'many' },
  ]);
});
test.afterAll(() => host.close());

const open = (page: Page, story: 'years' | 'hours' | 'many', search = '') =>
  visit(page, `${host.origin}/stories/${story}/timeline${search}`);

/** That words side by side do not touch. */
async function expectApart(words: Locator): Promise<void> {
  const boxes = (await Promise.all((await words.all()).map((word) => word.boundingBox()))).flatMap((box) => box ?? []);
  boxes.sort((one, other) => one.x - other.x);
  expect(boxes.length).toBeGreaterThan(1);
  for (const [at, box] of boxes.slice(1).entries()) {
    const before = boxes[at];
    expect(box.x - (Number(before?.x) + Number(before?.width))).toBeGreaterThan(3);
  }
}

test('events of minutes and of millennia', async ({ page }) => {
  await test.step('three thousand years: from before our era to years to come, close up and shared', async () => {
    await open(page, 'years');
    await expect(drawing(page)).toHaveAccessibleName(/6\d\d BC.*26\d\d/);
    await expect(drawing(page).getByText('500 BC', { exact: true })).toBeVisible();
    await expect(drawing(page).getByText('1 AD', { exact: true })).toBeVisible();
    await expect(drawing(page).getByText('The harbour was dug')).toBeVisible();
    await expect(events(page).getByRole('listitem').first()).toContainText(/480 BC.*The temple/);
    await events(page)
      .getByRole('link', { name: /The temple/ })
      .click();
    await expect(page.getByRole('complementary', { name: 'Evidence' })).toBeVisible();
    await page.keyboard.press('f');
    await expect(drawing(page)).toHaveAccessibleName(/48\d BC/);
    await expect(page).toHaveURL(/from=-04\d\d-/);
    await page.reload();
    await expect(drawing(page)).toHaveAccessibleName(/48\d BC/);
    await expect(drawing(page).getByText('The temple on the hill')).toBeVisible();
  });
  await test.step('three hours: times on the axis, each event at its minute, and no closer than minutes', async () => {
    await open(page, 'hours');
    await expect(drawing(page)).toHaveAccessibleName(/22 Sept 2023, 1[89]:\d\d – 22:\d\d/);
    await expect(drawing(page).getByText('20:00', { exact: true })).toBeVisible();
    await expect(drawing(page).getByText(/22 September 2023/)).toBeVisible();
    const placeOf = async (words: string) => Number((await drawing(page).getByText(words).boundingBox())?.x);
    expect(await placeOf('Smoke was seen')).toBeLessThan(await placeOf('The first engine'));
    expect(await placeOf('The first engine')).toBeLessThan(await placeOf('The roof fell in'));
    for (let turn = 0; turn < 6; turn++) await page.keyboard.press('+');
    await expect(page.getByRole('button', { name: 'Zoom in' })).toBeDisabled();
    await expect(drawing(page)).toHaveAccessibleName(/2\d:\d\d – 2\d:\d\d/);
  });
});

test('a story of many events and articles', async ({ page }) => {
  await test.step('the strip by keyboard: the window moves, its ends move, and say where they are', async () => {
    await open(page, 'many', '?from=2016-01-01&to=2017-01-01');
    await expect(slider(page, 'Window')).toHaveAttribute('aria-valuetext', /1 Jan.*31 Dec 2016/);
    await slider(page, 'Window').press('PageUp');
    await expect(slider(page, 'Window')).toHaveAttribute('aria-valuetext', /2017/);
    await expect(drawing(page)).toHaveAccessibleName(/2017/);
    await slider(page, 'Beginning of the window').press('Home');
    await expect(drawing(page)).toHaveAccessibleName(/200\d.*201[78]/);
    await slider(page, 'End of the window').press('ArrowLeft');
    // By a tenth of what is now nine years.
    await expect(slider(page, 'End of the window')).toHaveAttribute('aria-valuetext', /Feb 2017/);
    await expect(page).toHaveURL(/to=2017-02/);
  });
  await test.step('the strip by hand: draw a window, drag its end', async () => {
    await open(page, 'many');
    const strip = page.getByRole('group', { name: 'Drawn window' });
    const box = await strip.boundingBox();
    const [x, y] = [Number(box?.x), Number(box?.y) + 20];
    const drag = async (from: number, to: number) => {
      await page.mouse.move(x + from, y);
      await page.mouse.down();
      await page.mouse.move(x + to, y, { steps: 4 });
      await page.mouse.up();
    };
    await page.keyboard.press('+');
    await page.keyboard.press('+');
    await expect(page).toHaveURL(/from=/);
    // Beside the window, which stands in the middle.
    await drag(20, 80);
    const end = slider(page, 'End of the window');
    const before = Number(await end.getAttribute('aria-valuenow'));
    expect(before).toBeLessThan(15);
    await drag(85, 285);
    await expect.poll(async () => Number(await end.getAttribute('aria-valuenow'))).toBeGreaterThan(before + 10);
  });
  await test.step('bars count what is too much to draw, and lead to what they hold', async () => {
    await open(page, 'many', '?lanes=one&hide=quotations&hide=publication');
    const bars = drawing(page).locator('[data-density]').first();
    const count = bars.getByText(/^\d\d+$/).first();
    await expect(count).toBeVisible();
    const name = await drawing(page).getAttribute('aria-label');
    const box = await count.boundingBox();
    await page.mouse.click(Number(box?.x) + Number(box?.width) / 2, Number(box?.y) + Number(box?.height) + 4);
    await expect(drawing(page)).not.toHaveAccessibleName(String(name));
    await expect(page).toHaveURL(/from=20\d\d-\d\d/);
  });
  await test.step('of many lanes the busiest stand first, and each can be seen', async () => {
    await open(page, 'many');
    await expect(drawing(page).getByText('19 more articles')).toBeAttached();
    await page.getByRole('button', { name: 'Show every lane' }).click();
    await expect(drawing(page).getByText('19 more articles')).toHaveCount(0);
    await expect(page.getByText('30 lanes, the busiest first')).toBeVisible();
    // Who is given the address sees the same.
    await page.reload();
    await expect(page.getByText('30 lanes, the busiest first')).toBeVisible();
    await page.getByRole('button', { name: 'Show the busiest only' }).click();
    await expect(drawing(page).getByText('19 more articles')).toBeAttached();
  });
});

test('on a phone nothing touches or sticks out, and what is needed less is behind one button', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const story of ['hours', 'years', 'many'] as const) {
    await test.step(story, async () => {
      await open(page, story);
      await expect(drawing(page).locator('.vis-item').first()).toBeAttached();
      await expectApart(
        page.getByRole('group', { name: 'Drawn window' }).locator('xpath=following-sibling::*[1]/span'),
      );
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    });
  }
  await expectAccessible(page);
  await open(page, 'years', '?lanes=one&from=2001-01-01&to=2002-01-01');
  const controls = ['Zoom in', 'Articles', 'More'].map((name) => page.getByRole('main').getByRole('button', { name }));
  const boxes = await Promise.all(controls.map((control) => control.boundingBox()));
  for (const box of boxes) expect(Math.min(Number(box?.width), Number(box?.height))).toBeGreaterThanOrEqual(24);
  const tops = new Set(boxes.map((box) => Math.round(Number(box?.y))));
  expect(tops.size, 'two rows').toBe(2);
  expect(Number((await drawing(page).boundingBox())?.y)).toBeLessThan(480);
  await expect(page.getByRole('button', { name: 'Fit all' })).toHaveCount(0);
  const name = await drawing(page).getAttribute('aria-label');
  await page.getByRole('button', { name: 'More' }).click();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Fit all' }).click();
  await expect(drawing(page)).not.toHaveAccessibleName(String(name));
  await expect(page.getByRole('button', { name: 'More' })).toBeFocused();
});
