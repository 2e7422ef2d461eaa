import type { Page } from '@playwright/test';
import { generateEvents } from '../bench/generate-events.ts';
import { expectAccessible } from './support/expect-accessible.ts';
import { serveStory } from './support/serve-story.ts';
import { expect, test } from './support/test.ts';
import { visit } from './support/visit.ts';

const events = (page: Page) => page.getByRole('list', { name: 'Events', exact: true });
const filters = (page: Page) => page.getByRole('search', { name: 'Filter the events' });

const story = generateEvents({ events: 3_000, articles: 100, people: 500 });
const dated = story.events.filter(({ edtf }) => edtf !== null).length;
/** Whoever takes part in the fewest dated events, and in how many: no list of the busiest has them. */
function rarest(): { name: string; id: string; expected: number } {
  const counted = story.entities.map(({ name, id }) => ({
    name,
    id,
    expected: story.events.filter(({ participants, edtf }) => participants.includes(id) && edtf !== null).length,
  }));
  const [one] = counted.filter(({ expected }) => expected > 0).toSorted((a, b) => a.expected - b.expected);
  if (!one) throw new Error('nobody takes part in any event');
  return one;
}

let host: Awaited<ReturnType<typeof serveStory>>;
test.beforeAll(async () => {
  host = await serveStory(story);
});
test.afterAll(() => host.close());

const open = async (page: Page) => {
  // Of the added story the host has this page only.
  await visit(page, `${host.origin}/stories/generated/quotes`);
  await page
    .getByRole('navigation')
    .getByRole('link', { name: /^Timeline/ })
    .click();
  await expect(events(page)).toBeVisible();
};

test('a large story is listed and filtered', async ({ page }) => {
  await test.step('only what is in view is listed, and the keys go through all of it', async () => {
    await open(page);
    await page.setViewportSize({ width: 1440, height: 900 });
    // Beside an outlet and a date there is room for more than the beginning of a title.
    const title = page.getByRole('list', { name: 'Articles' }).getByRole('link', { name: 'What' }).first();
    expect((await title.boundingBox())?.width).toBeGreaterThan(100);
    await page.setViewportSize({ width: 1280, height: 720 });
    const row = (place: number) => events(page).locator(`[aria-posinset="${place}"]`);
    await expect(row(1)).toHaveAttribute('aria-setsize', String(dated));
    expect(await events(page).getByRole('listitem').count()).toBeLessThan(60);
    await row(1).getByRole('link').click();
    for (let turn = 0; turn < 5; turn++) await page.keyboard.press('j');
    await expect(row(6).getByRole('link')).toBeFocused();
    await expect(row(6)).toBeInViewport();
    await expect(row(6).getByRole('link')).toHaveAttribute('aria-current', 'true');
  });
  await test.step('a name is found among hundreds by typing, and filters', async () => {
    await open(page);
    const { name, id, expected } = rarest();
    await filters(page).getByRole('button', { name: 'Who takes part' }).click();
    const group = filters(page).getByRole('group', { name: 'Who takes part' });
    await expect(group.getByRole('checkbox')).toHaveCount(40);
    await expect(group).toContainText('more; type to find them');
    await group.getByRole('searchbox').fill(name);
    await group.getByRole('checkbox', { name }).first().check();
    await expect(page).toHaveURL(new RegExp(`who=${id}`));
    await expect(events(page).getByRole('listitem')).toHaveCount(expected);
    await expectAccessible(page);
  });
});
