import { readFileSync } from 'node:fs';
import { expectAccessible } from './support/expect-accessible.ts';
import { expect, STORY, test } from './support/test.ts';
import { visit } from './support/visit.ts';

const DATA = '**/data/stories/china-syria-strategic-partnership.json';

test('an unknown address says so and leads back', async ({ page }) => {
  await test.step('an unknown address says so and leads to the stories', async () => {
    await page.goto('/some/where');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Nothing stands at this address');
    await expectAccessible(page);
    await page.getByRole('link', { name: 'Go to the stories' }).click();
    await expect(page.getByRole('list', { name: 'Stories' })).toBeVisible();
  });
  await test.step('an unknown page of a story says so within the story', async () => {
    await visit(page, `${STORY}/tables`);
    await expect(page.getByRole('heading', { level: 2, name: 'This story has no such page' })).toBeVisible();
  });
  await test.step('an unknown article names the articles that there are', async () => {
    await visit(page, `${STORY}/articles/nothing`);
    await expect(page.getByRole('heading', { level: 2 })).toHaveText('There is no such article');
    await page.getByRole('main').getByRole('link', { name: 'China and Syria Announce Strategic Partnership' }).click();
    await expect(page).toHaveURL(/articles\/000_/);
  });
  await test.step('an unknown story says so and leads to the stories', async () => {
    await visit(page, '/stories/nothing/timeline');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no such story');
    await expect(page.getByText('“nothing”')).toBeVisible();
    await page.getByRole('link', { name: 'Go to the stories' }).click();
    await expect(page.getByRole('list', { name: 'Stories' })).toBeVisible();
  });
});

test.describe('a file that cannot be used', () => {
  // React reports errors that a boundary shows to the console; the failed load is the point of these tests.
  test.use({ expectedProblems: /console: |response: .*500/ });

  test('gets a message that says what is wrong with it', async ({ page }) => {
    await test.step('of another version gets a clear message', async () => {
      await page.route(DATA, (route) => route.fulfill({ json: { version: 99 } }));
      await page.goto(`${STORY}/quotes`);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(
        'This story file belongs to another version of Parallax',
      );
      await expect(page.getByText(/written in format 99/)).toBeVisible();
      await expectAccessible(page);
    });
    await test.step('because the host fails gets a message with the remedy', async () => {
      await page.route(DATA, (route) => route.fulfill({ status: 500 }));
      await page.goto(`${STORY}/quotes`);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('The story could not be loaded');
      await expect(page.getByText(/answered 500/)).toBeVisible();
    });
    await test.step('because it is cut short gets a message', async () => {
      await page.route(DATA, (route) => route.fulfill({ contentType: 'application/json', body: '{"version":1,' }));
      await page.goto(`${STORY}/quotes`);
      await expect(page.getByText(/is not complete JSON/)).toBeVisible();
    });
  });
});

test('the page forbids itself everything that it does not need', async ({ page }) => {
  await page.goto('/');
  const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("connect-src 'self'");
  expect(policy).toContain("require-trusted-types-for 'script'");
  expect(policy).not.toContain('unsafe');
  // Nothing that runs or loads stands before the policy.
  expect(readFileSync('dist/index.html', 'utf8').indexOf('<script')).toBeGreaterThan(
    readFileSync('dist/index.html', 'utf8').indexOf('Content-Security-Policy'),
  );
});

test.describe('markup as a string', () => {
  test.use({ expectedProblems: /TrustedHTML|Trusted Type/i });

  test('does not become elements, by any door', async ({ page }) => {
    await page.goto('/');
    const outcomes = await page.evaluate(() =>
      ['<b>bold</b>', 'plain'].map((text) => {
        const element = document.createElement('div');
        try {
          element.innerHTML = text;
        } catch {
          return 'refused';
        }
        return element.innerHTML;
      }),
    );
    expect(outcomes).toEqual(['refused', 'refused']);
  });
});
