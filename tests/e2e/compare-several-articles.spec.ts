import { expectAccessible } from './support/expect-accessible.ts';
import { buildEightArticles } from './support/eight-articles.ts';
import { serveStory, type StoryHost } from './support/serve-story.ts';
import { expect, test } from './support/test.ts';
import { visit } from './support/visit.ts';

let host: StoryHost;

test.beforeAll(async () => {
  host = await serveStory(buildEightArticles());
});

test.afterAll(() => host.close());

const open = (search: string) => `${host.origin}/stories/verrin/compare?${search}`;

test('compare up to four articles', async ({ page }) => {
  await test.step('add articles up to four, take one away, and keep the focus', async () => {
    await visit(page, open('a=courier&b=wire'));
    const texts = page.getByRole('region', { name: /^Article/ });
    await expect(texts).toHaveCount(2);
    await expect(page.getByRole('button', { name: /^Remove/ })).toHaveCount(0);

    // The one with most in common comes first, and each stands with its outlet and its date.
    await page.getByRole('button', { name: 'Add an article' }).press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Add an article' });
    await expect(dialog.getByRole('searchbox')).toBeFocused();
    const linked = dialog.getByRole('region', { name: 'Linked with A or B' }).getByRole('button');
    await expect(linked.first()).toHaveAccessibleName(/Morning Brief · Wed, 6 Mar 2024 · \d+ linked passages/);
    await page.keyboard.type('lantern mar');
    await expect(dialog.getByRole('status')).toHaveText('1 article');
    // Past the switch for republished articles to the one that is left.
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(texts).toHaveCount(3);
    await expect(texts.last()).toHaveAccessibleName(/^Article D: Seventeen/);
    await expect(page).toHaveURL(/a=courier&b=wire&c=lantern/);
    await expect(page.getByRole('button', { name: 'Add an article' })).toBeFocused();
    await expect(page.getByRole('status').filter({ hasText: /^Article D: .* stands in column 3\.$/ })).toBeAttached();

    await page.getByRole('button', { name: 'Add an article' }).click();
    await dialog.getByRole('button', { name: /Capital Ledger/ }).click();
    await expect(texts).toHaveCount(4);
    await expect(page.getByRole('button', { name: 'Add an article' })).toHaveCount(0);

    await page.getByRole('button', { name: 'Swap B and D' }).press('Enter');
    await expect(texts.nth(1)).toHaveAccessibleName(/^Article D/);
    await expect(page.getByRole('button', { name: 'Swap D and B' })).toBeFocused();

    await page.getByRole('button', { name: 'Remove B' }).press('Enter');
    await expect(texts).toHaveCount(3);
    await expect(page).toHaveURL(/a=courier&b=lantern&c=ledger/);
    await expect(page.getByRole('link', { name: 'Seventeen injured in Verrin cable car crash' }).last()).toBeFocused();
    await page.goBack();
    await expect(texts).toHaveCount(4);
  });
  await test.step('what only one says is linked with none of the others shown', async () => {
    await visit(page, open('a=courier&b=wire'));
    const onlyInA = page.getByRole('button', { name: /only in A$/ });
    const beside = Number.parseInt(await onlyInA.innerText(), 10);
    await visit(page, open('a=courier&b=wire&c=brief'));
    // The rescue that A and G tell is no longer A's alone.
    await expect.poll(async () => Number.parseInt(await onlyInA.innerText(), 10)).toBeLessThan(beside);
    await onlyInA.click();
    await expect(page.getByRole('region', { name: 'Only in A' })).not.toContainText('Firefighters cut three people');
  });
  await test.step('a partner two columns away is named, lights up and comes into view', async () => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await visit(page, open('a=courier&b=wire&c=lantern'));
    const first = page.getByRole('region', { name: /^Article A/ }).getByRole('link', { name: /^Fourteen people were/ });
    const last = page.getByRole('region', { name: /^Article D/ }).getByRole('link', { name: /^Seventeen people were/ });
    await expect(first).toHaveAccessibleDescription('Said in B and D as well. Compare');
    const colour = () => last.locator('..').evaluate((mark) => getComputedStyle(mark).backgroundColor);
    const before = await colour();
    await first.hover();
    await expect.poll(colour).not.toBe(before);

    // The first press chooses the link with B, the second that with D.
    await first.click();
    await first.click();
    await expect(last).toHaveAttribute('aria-current', 'true');
    await expect(last).toBeInViewport();
    await expect(page.getByRole('region', { name: 'Chosen passage' })).toContainText(
      /says Fourteen people.*says Seventeen people/,
    );
    await page.setViewportSize({ width: 1280, height: 720 });
  });
  await test.step('step through the links of four articles by keyboard alone', async () => {
    await visit(page, open('a=courier&b=wire&c=lantern&d=ledger'));
    await expect(page.getByRole('region', { name: /^Article/ })).toHaveCount(4);
    await page.keyboard.press('n');
    await expect(page.getByRole('link', { name: /^Fourteen people were/ })).toBeFocused();
    await page.keyboard.press('p');
    const count = await page.getByRole('status').filter({ hasText: /^1 of/ }).innerText();
    const total = Number(count.split(' ').at(-1));
    for (let step = 1; step < total; step += 1) await page.keyboard.press('j');
    await expect(page.getByRole('status').filter({ hasText: `${total} of ${total}` })).toBeVisible();
    // The last link lies between the last two, and the focus is in one of them.
    const focused = page.locator(':is([data-column="2"], [data-column="3"]) a:focus');
    await expect(focused).toHaveAttribute('aria-current', 'true');
  });
});

test('on a phone, switch between four texts at the place that is read', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(open('a=courier&b=wire&c=lantern&d=ledger'));
  const switches = page.getByRole('group', { name: 'Article shown' }).getByRole('button');
  await expect(switches).toHaveCount(4);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  await page
    .getByRole('link', { name: /^The cabin failed to slow down/ })
    .evaluate((link) => link.scrollIntoView({ block: 'center' }));
  await switches.nth(2).click();
  await expect(page.getByRole('region', { name: /^Article/ })).toHaveAccessibleName(/^Article D/);
  await expect(page.getByRole('link', { name: /^The cabin was carrying more than 20/ })).toBeInViewport();
});

test('three articles, four on a phone and the list to pick from: axe finds nothing', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(open('a=courier&b=wire&c=lantern&link=courier.0-lantern.0'));
  await expect(page.getByRole('region', { name: /^Article/ }).first()).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Change B' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await expectAccessible(page);
  await page.setViewportSize({ width: 320, height: 900 });
  await visit(page, open('a=courier&b=wire&c=lantern&d=ledger&fold=shared'));
  await expect(page.getByRole('region', { name: /^Article/ }).first()).toBeVisible();
  await expectAccessible(page);
});
