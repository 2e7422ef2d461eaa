import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { preview } from 'vite';
import { paths } from '#app/paths.ts';
import type { StoryBundle, StoryIndex } from '#bundle/story-bundle.ts';
import { generateEvents } from '../bench/generate-events.ts';
import { toLaunchOptions } from '../browser/launch-options.ts';
import { serveStory } from '../e2e/support/serve-story.ts';

/**
 * Pictures of every page of the built app, in both themes and three widths, with the timelines of two large stories:
 *     npm run pictures [-- folder]        (node_modules/.cache/pictures)
 *     npm run pictures -- --readme        the three of the README, into tests/pictures
 */
const WIDTHS = { 320: 640, 768: 1024, 1440: 900 };
const THEMES = ['light', 'dark'] as const;
const LARGE_STORIES = [
  { name: 'timeline-10000', events: 10_000, articles: 200, people: 500 },
  { name: 'timeline-100000', events: 100_000, articles: 500, people: 2_000 },
];
const [argument] = process.argv.slice(2);
const forReadme = argument === '--readme';
const folder = forReadme ? 'tests/pictures' : (argument ?? 'node_modules/.cache/pictures');

const server = await preview({ preview: { port: Number(process.env['PARALLAX_PICTURES_PORT'] ?? 4174) } });
const origin = server.resolvedUrls?.local[0];
if (origin === undefined) throw new Error('the preview server has no address');
const browser = await chromium.launch(toLaunchOptions());
mkdirSync(folder, { recursive: true });
try {
  await (forReadme ? takeReadmePictures() : takeAllPictures());
} finally {
  await browser.close();
  await server.close();
}

async function takeAllPictures(): Promise<void> {
  const small = await takePictures(await listPages(), origin ?? '');
  let large = 0;
  for (const { name, ...size } of LARGE_STORIES) {
    const host = await serveStory(generateEvents(size));
    const timeline = paths.timeline('generated').slice(1);
    large += await takePictures({ [name]: timeline, [`${name}-people`]: `${timeline}?lanes=people` }, host.origin);
    host.close();
  }
  console.log(`${small + large} pictures in ${folder}`);
}

/** In every theme and width; gives how many. */
async function takePictures(pages: Record<string, string>, host: string): Promise<number> {
  for (const theme of THEMES) {
    for (const [width, height] of Object.entries(WIDTHS)) {
      const page = await openPage(theme, Number(width), height);
      for (const [name, path] of Object.entries(pages)) {
        await show(page, path, host);
        await page.screenshot({ path: join(folder, `${name}-${width}-${theme}.png`), fullPage: true });
      }
      await page.context().close();
    }
  }
  return Object.keys(pages).length * THEMES.length * Object.keys(WIDTHS).length;
}

/** The three views of the bundled story, each with something chosen, as a reader would have it in front of them. */
async function takeReadmePictures(): Promise<void> {
  const { timeline = '', compare = '', quotes = '' } = await listPages();
  const page = await openPage('light', 1440, 1100);
  const take = async (name: string) => {
    await page.evaluate(() => window.scrollTo(0, 0));
    await page.mouse.move(0, 0);
    await page.screenshot({ path: join(folder, `${name}.png`) });
  };

  await show(page, timeline);
  await page
    .getByRole('list', { name: 'Events', exact: true })
    .getByRole('link', { name: /planned in/ })
    .click();
  await page.getByRole('complementary', { name: 'Evidence' }).locator('mark').first().waitFor();
  await page.locator('.vis-item-content').first().waitFor();
  await take('timeline');

  await show(page, compare);
  await page.getByRole('region', { name: 'Differences' }).getByRole('link').first().click();
  await page.getByText('Same statement').waitFor();
  await take('compare');

  await show(page, quotes);
  await page.getByRole('combobox', { name: 'Search quotations' }).fill('support');
  await page.getByRole('list', { name: 'Quotations' }).locator('mark').first().waitFor();
  await take('quotes');
  console.log(`three pictures in ${folder}`);
}

/** The pages by name: those of the first bundled story, home, and an address that leads nowhere. */
async function listPages(): Promise<Record<string, string>> {
  const index = (await (await fetch(new URL('data/stories.json', origin))).json()) as StoryIndex;
  const story = index.stories[0];
  if (!story) throw new Error('the build has no story');
  const at = (address: string) => address.slice(1); // relative to the origin, which may have a path
  const speaker = await findSpeaker(story.id);
  return {
    home: '',
    timeline: at(paths.timeline(story.id)),
    compare: at(paths.compare(story.id)),
    quotes: at(paths.quotes(story.id)),
    'quotes-found': at(paths.quotes(story.id, { q: 'support -trade kind:direct', speaker: [speaker] })),
    'quotes-nothing': at(paths.quotes(story.id, { q: 'support zebra before:soon' })),
    people: at(paths.person(story.id)),
    person: at(paths.person(story.id, speaker)),
    ...Object.fromEntries(
      story.articles.map(({ id, letter }) => [`article-${letter.toLowerCase()}`, at(paths.article(story.id, id))]),
    ),
    nowhere: 'an/unknown/address',
  };
}

/** Somebody who is quoted in a story. */
async function findSpeaker(story: string): Promise<string> {
  const { articles } = (await (await fetch(new URL(`data/stories/${story}.json`, origin))).json()) as StoryBundle;
  const names = articles.flatMap(({ quotations }) => quotations.flatMap(({ speaker }) => speaker?.name ?? []));
  if (names[0] === undefined) throw new Error(`nobody is quoted in ${story}`);
  return names[0];
}

async function openPage(colorScheme: 'light' | 'dark', width: number, height: number): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme,
    reducedMotion: 'reduce',
    locale: 'en-GB',
    timezoneId: 'UTC',
  });
  const page = await context.newPage();
  // A hundred thousand events take their time on a busy machine.
  page.setDefaultTimeout(120_000);
  return page;
}

/** Opens a page and waits until its data, its fonts and its drawing are there. */
async function show(page: Page, path: string, host = origin): Promise<void> {
  await page.goto(new URL(path, host).href, { waitUntil: 'networkidle' });
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  if (/\/timeline(?:\?|$)/.test(path)) await page.locator('.vis-item-content').first().waitFor();
}
