import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { preview } from 'vite';
import { paths } from '#app/paths.ts';
import type { StoryBundle, StoryIndex } from '#bundle/story-bundle.ts';
import { generateEvents } from '../bench/generate-events.ts';
import { toLaunchOptions } from '../browser/launch-options.ts';
import { buildEightArticles } from '../e2e/support/eight-articles.ts';
import { serveStory } from '../e2e/support/serve-story.ts';

/**
 * Pictures of every page of the built app, in both themes and three widths, with the comparison of a story of eight
 * articles and the timelines of two large stories:
 *     npm run pictures [-- folder]        (node_modules/.cache/pictures)
 *     npm run pictures -- --readme        the three of the README, into tests/pictures
 */
const WIDTHS = { 320: 640, 768: 1024, 1440: 900 };
const THEMES = ['light', 'dark'] as const;
const LARGE_STORIES = [
  { name: 'timeline-10000', events: 10_000, articles: 200, people: 500 },
  { name: 'timeline-100000', events: 100_000, articles: 500, people: 2_000 },
];
const EIGHT_ARTICLES = {
  'eight-columns': paths.compare('verrin', { a: 'courier', b: 'wire', c: 'lantern' }).slice(1),
  'eight-annotated': paths.compare('verrin', { mode: 'annotated' }).slice(1),
  'eight-table': paths.compare('verrin', { mode: 'table' }).slice(1),
};
const OWN_TEXT = `Ferry to Holm stopped by a fire

A fire broke out in the engine room of the ferry Sirene on Tuesday, the coast guard said. Nobody was hurt.`;
/** Higher pictures than that no browser takes. */
const MOST_PX = 16_000;
let taken = 0;
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
  await takePictures(await listPages(), origin ?? '', takeOwnArticles);
  const eight = await serveStory(buildEightArticles());
  await takePictures(EIGHT_ARTICLES, eight.origin);
  eight.close();
  for (const { name, ...size } of LARGE_STORIES) {
    const host = await serveStory(generateEvents(size));
    const timeline = paths.timeline('generated').slice(1);
    await takePictures({ [name]: timeline, [`${name}-people`]: `${timeline}?lanes=people` }, host.origin);
    host.close();
  }
  console.log(`${taken} pictures in ${folder}`);
}

/** The list of a large story makes its page hundreds of thousands of pixels high: of such a page the first screen. */
async function take(page: Page, file: string, asked: 'page' | 'screen'): Promise<void> {
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.screenshot({ path: join(folder, file), fullPage: asked === 'page' && height <= MOST_PX });
  taken += 1;
}

/** In every theme and width; `takeMore` takes what needs more than an address. */
async function takePictures(
  pages: Record<string, string>,
  host: string,
  takeMore: (page: Page, file: string) => Promise<void> = () => Promise.resolve(),
): Promise<void> {
  for (const theme of THEMES) {
    for (const [width, height] of Object.entries(WIDTHS)) {
      const page = await openPage(theme, Number(width), height);
      for (const [name, path] of Object.entries(pages)) {
        await show(page, path, host);
        await take(page, `${name}-${width}-${theme}.png`, 'page');
      }
      await takeMore(page, `${width}-${theme}.png`);
      await page.context().close();
    }
  }
}

/** A story of one's own, just begun: the list of its articles, its overview, and home with it. */
async function takeOwnArticles(page: Page, file: string): Promise<void> {
  await show(page, '');
  await page.getByRole('textbox', { name: 'Paste the text of an article' }).fill(OWN_TEXT);
  await page.getByRole('button', { name: 'Add this text' }).click();
  await page.getByRole('link', { name: 'Read the story' }).waitFor();
  await take(page, `own-articles-${file}`, 'page');
  await page.getByRole('link', { name: 'Read the story' }).click();
  await page.getByRole('navigation', { name: 'Story' }).waitFor();
  await take(page, `own-overview-${file}`, 'page');
  await show(page, '');
  await take(page, `home-own-${file}`, 'page');
}

/** The three views of the bundled story, each with something chosen, as a reader would have it in front of them. */
async function takeReadmePictures(): Promise<void> {
  const { timeline = '', compare = '', quotes = '' } = await listPages();
  const page = await openPage('light', 1440, 1100);
  const takeView = async (name: string) => {
    await page.evaluate(() => window.scrollTo(0, 0));
    await page.mouse.move(0, 0);
    await take(page, `${name}.png`, 'screen');
  };

  await show(page, timeline);
  await page
    .getByRole('list', { name: 'Events', exact: true })
    .getByRole('link', { name: /planned in/ })
    .click();
  await page.getByRole('complementary', { name: 'Evidence' }).locator('mark').first().waitFor();
  await page.locator('.vis-item-content').first().waitFor();
  await takeView('timeline');

  await show(page, compare);
  await page.getByRole('region', { name: 'Differences' }).getByRole('link').first().click();
  await page.getByText('Same statement').waitFor();
  await takeView('compare');

  await show(page, quotes);
  await page.getByRole('combobox', { name: 'Search quotations' }).fill('support');
  await page.getByRole('list', { name: 'Quotations' }).locator('mark').first().waitFor();
  await takeView('quotes');
  console.log(`${taken} pictures in ${folder}`);
}

/** The pages by name: those of the first bundled story, home, and an address that leads nowhere. */
async function listPages(): Promise<Record<string, string>> {
  const index = (await (await fetch(new URL('data/stories.json', origin))).json()) as StoryIndex;
  const first = index.stories[0];
  if (!first) throw new Error('the build has no story');
  const story = (await (await fetch(new URL(`data/stories/${first.id}.json`, origin))).json()) as StoryBundle;
  const at = (address: string) => address.slice(1); // relative to the origin, which may have a path
  const speaker = findSpeaker(story);
  const link = story.links.find(({ differences }) => differences.length > 0)?.id ?? null;
  return {
    home: '',
    overview: at(paths.story(story.id)),
    corrections: at(paths.corrections(story.id)),
    timeline: at(paths.timeline(story.id)),
    compare: at(paths.compare(story.id)),
    'compare-chosen': at(paths.compare(story.id, { link })),
    'compare-annotated': at(paths.compare(story.id, { mode: 'annotated' })),
    'compare-table': at(paths.compare(story.id, { mode: 'table' })),
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
function findSpeaker({ id, articles }: StoryBundle): string {
  const names = articles.flatMap(({ quotations }) => quotations.flatMap(({ speaker }) => speaker?.name ?? []));
  if (names[0] === undefined) throw new Error(`nobody is quoted in ${id}`);
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
