import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readFolder } from '#preprocess/site/read-folder.ts';
import { generateQuotations } from '../bench/generate-quotations.ts';
import { installCommandLine, type Shell } from './support/install-command-line.ts';
import { serveFolder } from './support/serve-folder.ts';
import { addStory } from './support/serve-story.ts';
import { ARTICLE_B, expect, STORY, test } from './support/test.ts';

const BASE = '/news/parallax/';

// One after the other in one process, so that the build is made once.
test.describe.configure({ mode: 'default' });

let folder: string;
let shell: Shell;
let site: string;
let host: Awaited<ReturnType<typeof serveFolder>>;

test.beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'two words '));
  shell = await installCommandLine(folder);
  cpSync('seeds', join(folder, 'my stories'), { recursive: true });
  shell.run(['build', 'my stories', '-o', 'my site', `--base=${BASE}`]);
  site = join(folder, 'my site');
  host = await serveFolder(site, BASE);
});
test.afterAll(() => {
  host.close();
  rmSync(folder, { recursive: true });
});

test('the command line, installed from its package alone, analyses, compares and builds', () => {
  const text = 'The bridge is shut. “We need time,” said Mayor Ruth Almgren.';
  const article = { id: 'a', text };
  const analysed = shell.run(['analyze'], JSON.stringify(article));
  expect(analysed).toMatchObject({ status: 0, output: expect.stringContaining('"name":"Ruth Almgren"') });
  const compared = shell.run(['compare'], `${JSON.stringify({ id: 'p', a: article, b: article })}\n{`);
  expect(compared.output).toMatch(/^\{"id":"p","links":\[\{.*\n\{"id":null,"error":"line 2: .*\n$/);
  expect(compared).toMatchObject({ status: 1, errors: expect.stringMatching(/^<stdin>:2:\d+ this is not JSON/) });

  mkdirSync(join(folder, 'empty'));
  expect(shell.run(['build', 'empty', '-o', 'none'])).toMatchObject({ status: 1 });
  expect(shell.run(['build', 'my stories', '-o', 'at root'])).toMatchObject({ status: 0, errors: '' });
  const toText = ({ path, content }: ReturnType<typeof readFolder>[number]) => [path, String(content)];
  const built = readFolder('dist').filter(({ path }) => !path.startsWith('.vite/'));
  expect(Object.fromEntries(readFolder(join(folder, 'at root')).map(toText))).toEqual(
    Object.fromEntries(built.map(toText)),
  );
});

const address = (path: string) => `${host.origin}${BASE.slice(0, -1)}${path}`;

test('works on a host that only serves files, under the path given at build time', async ({ page }) => {
  await page.goto(address('/'));
  await page
    .getByRole('list', { name: 'Stories' })
    .getByRole('link', { name: /^Quotes/ })
    .click();
  await expect(page).toHaveURL(address(`${STORY}/quotes`));
  await expect(page.getByRole('combobox', { name: 'Search quotations' })).toBeVisible();
});

test('deep links open at once, with what they choose', async ({ page }) => {
  await page.goto(address(`${STORY}/articles/${ARTICLE_B}?at=884-1046`));
  await expect(
    page
      .locator('mark')
      .filter({ hasText: /foreign interference/ })
      .first(),
  ).toBeInViewport();
  await page.goto(address(`${STORY}/timeline`));
  await expect(page.getByRole('list', { name: 'Events', exact: true })).toBeVisible();
});

test('a large story is searched by a worker from under that path', async ({ page }) => {
  addStory(site, generateQuotations({ quotations: 3_000, articles: 60, speakers: 20 }));
  await page.goto(address('/stories/generated/quotes?q=friendship'));
  await expect(page.getByRole('list', { name: 'Quotations' }).locator('mark').first()).toHaveText('friendship');
  const [worker] = page.workers().map((one) => one.url());
  expect(worker).toContain(`${host.origin}${BASE}assets/search-entry-`);
});

test.describe('an address that is no file', () => {
  test.use({ expectedProblems: /404/ });

  test('still gets the page, with the way back', async ({ page }) => {
    await page.goto(address('/no/such/page'));
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Nothing stands at this address');
    await page.getByRole('link', { name: 'Go to the stories' }).click();
    await expect(page).toHaveURL(address('/'));
  });
});
