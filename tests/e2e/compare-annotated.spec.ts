import { buildEightArticles } from './support/eight-articles.ts';
import { expectAccessible } from './support/expect-accessible.ts';
import { serveStory, type StoryHost } from './support/serve-story.ts';
import { ARTICLE_A, ARTICLE_B, expect, STORY, test } from './support/test.ts';
import { visit } from './support/visit.ts';

let host: StoryHost;
const verrin = (search: string) => `${host.origin}/stories/verrin/compare?mode=annotated${search}`;

test.beforeAll(async () => {
  host = await serveStory(buildEightArticles());
});

test.afterAll(() => host.close());

test('read an article with what the other one says beside it', async ({ page }) => {
  await test.step('read A and see beside each passage what B says', async () => {
    await visit(page, `${STORY}/compare`);
    await page.getByRole('button', { name: 'Annotated' }).click();
    await expect(page).toHaveURL(/mode=annotated/);
    const text = page.getByRole('region', { name: /^Article A/ });
    await expect(text.getByRole('button', { name: /B differs/ }).filter({ hasText: 'joined' })).toContainText(
      /joined.*B.*is expected to attend/,
    );
    const note = text.getByRole('button').filter({ hasText: 'external interference' });
    await expect(note).toContainText('foreign interference');

    // The words of B unfold under the passage, with the ways on.
    await note.click();
    await expect(note).toHaveAttribute('aria-expanded', 'true');
    const tellings = page.getByRole('region', { name: 'How the others tell it' });
    await expect(tellings).toContainText('China supports Syria in opposing foreign interference');
    await expect(tellings.locator('mark').filter({ hasText: /^foreign interference$/ })).toBeVisible();
    await tellings.getByRole('link', { name: 'A and B side by side' }).click();
    await expect(page.getByRole('region', { name: 'Chosen passage' })).toContainText('foreign interference');
  });
  await test.step('see what only A says, and what A does not say', async () => {
    await visit(page, `${STORY}/compare?mode=annotated`);
    const text = page.getByRole('region', { name: /^Article A/ });
    await page.getByRole('button', { name: /only in A$/ }).click();
    const asked = text.getByText(/some resemblance to Russian President Vladimir Putin/);
    await expect(asked).toHaveCSS('background-color', 'rgb(251, 238, 221)');

    const missing = page.getByRole('region', { name: /^What the others say that A does not/ });
    await expect(missing.getByRole('link', { name: /multipolar world/ })).toBeVisible();
    await expect(missing.getByRole('link', { name: /Putin/ })).toHaveCount(0);
    await missing.getByRole('link', { name: /multipolar world/ }).click();
    await expect(page).toHaveURL(/articles\/.*at=/);
  });
  await test.step('read another article, and the place is kept', async () => {
    await visit(page, `${STORY}/compare?mode=annotated`);
    await page
      .getByText(/expressed optimism that the meeting/)
      .evaluate((sentence) => scrollBy(0, sentence.getBoundingClientRect().top - innerHeight * 0.3));
    await page.getByRole('combobox', { name: 'Article read' }).selectOption({ index: 1 });
    await expect(page.getByRole('region', { name: /^Article B/ })).toBeVisible();
    await expect(page.getByText(/I hope that our meeting today/).first()).toBeInViewport();
  });
  await test.step('go through the notes by keyboard alone', async () => {
    await visit(page, `${STORY}/compare?mode=annotated`);
    await expect(page.getByRole('region', { name: /^Article A/ })).toBeVisible();
    await page.keyboard.press('n');
    await page.keyboard.press('n');
    await page.keyboard.press('Enter');
    const tellings = page.getByRole('region', { name: 'How the others tell it' });
    await expect(tellings).toContainText('The Syrian President met with the Chinese leader');
    await page.keyboard.press('p');
    await page.keyboard.press('Enter');
    await expect(tellings).toContainText('jointly announced');
    await page.keyboard.press('Escape');
    await expect(tellings).toHaveCount(0);
  });
});

test('a link that is none is taken away under its passage', async ({ page }) => {
  await page.goto(`${STORY}/compare?mode=annotated`);
  const note = page
    .getByRole('region', { name: /^Article A/ })
    .getByRole('button')
    .filter({ hasText: 'foreign interference' });
  await note.click();
  const tellings = page.getByRole('region', { name: 'How the others tell it' });
  await tellings.getByRole('button', { name: 'Correct (the link with B)' }).click();
  await tellings.getByRole('button', { name: 'They have nothing to do with each other' }).click();
  await expect(note).toHaveCount(0);
  await expect(page.getByRole('link', { name: '1 correction by you' })).toBeVisible();
});

test('of eight articles see what each says', async ({ page }) => {
  await test.step('of eight articles see who has which figure, and the republished one folded', async () => {
    await visit(page, verrin('&a=wire'));
    const text = page.getByRole('region', { name: /^Article B/ });
    await expect(text).toContainText('also at Lakeside Gazette');
    const note = text.getByRole('button').filter({ hasText: '14 people' });
    await expect(note).toContainText(/D\s*“?Seventeen people/);
    await expect(note).toContainText(/F\s*“?17 people/);
    await note.click();
    await expect(page.getByRole('region', { name: 'How the others tell it' })).not.toContainText('Lakeside Gazette');

    await page.getByRole('button', { name: 'Show republished articles' }).click();
    await expect(page).toHaveURL(/copies=shown/);
    await expect(page.getByRole('region', { name: 'How the others tell it' })).toContainText('Lakeside Gazette');
    await expect(text).not.toContainText('also at');
  });
  await test.step('of what A does not say, what most others say comes first', async () => {
    await visit(page, verrin('&a=courier'));
    const missing = page.getByRole('region', { name: /^What the others say that A does not/ });
    const first = missing.getByRole('listitem').first();
    await expect(first).toContainText('will visit the site on Tuesday');
    await first.getByText('In other words').click();
    await expect(first.getByRole('link', { name: /is expected to visit the site on Wednesday/ })).toBeVisible();
  });
  await test.step('find one kind of difference over all articles, and go to both of its places', async () => {
    await visit(page, verrin('&a=wire'));
    const all = page.getByRole('region', { name: /^All differences/ });
    await all.getByRole('button', { name: /modality$/ }).click();
    await expect(page).toHaveURL(/kind=modality/);
    await expect(all.getByRole('link', { name: /will visit/ })).toBeVisible();
    await expect(all.getByRole('link', { name: /Seventeen people/ })).toHaveCount(0);
    await all.getByRole('link', { name: /visited/ }).click();
    await expect(page.getByRole('region', { name: 'Chosen passage' })).toContainText(/visited.*will visit/);
  });
});

test('on a phone a note stands under its passage', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(`${STORY}/compare?mode=annotated`);
  const sentence = await page.getByText(/coincided with the opening ceremony/).boundingBox();
  const note = await page.getByRole('button').filter({ hasText: 'is expected to attend' }).boundingBox();
  expect(note?.y).toBeGreaterThanOrEqual((sentence?.y ?? Infinity) + (sentence?.height ?? Infinity) - 1);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
});

test('with an open passage, on a phone too, and with eight articles: axe finds nothing', async ({ page }) => {
  const link = `&link=${ARTICLE_A}.1498-${ARTICLE_B}.469`;
  for (const [address, width] of [
    [`${STORY}/compare?mode=annotated${link}`, 320],
    [`${STORY}/compare?mode=annotated&show=differ${link}`, 1440],
    [verrin('&a=wire&link=courier.0-wire.0'), 1440],
  ] as const) {
    await test.step(`${address} at ${width} pixels`, async () => {
      await page.setViewportSize({ width, height: 900 });
      await visit(page, address);
      await expect(page.getByRole('region', { name: 'How the others tell it' })).toBeVisible();
      await expectAccessible(page);
    });
  }
});
