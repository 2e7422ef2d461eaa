import { readFileSync } from 'node:fs';
import { paths } from '#app/paths.ts';
import type { StoryIndex } from '#bundle/story-bundle.ts';
import { serveFolder } from '../e2e/support/serve-folder.ts';
import { auditPage } from './audit-page.ts';

/**
 * `npm run lighthouse`: every view of the built app, opened from its address, has at least 95 of 100 points in each
 * category. `npm run lighthouse -- quotes compare` looks at these views only.
 */
const LEAST = 95;
/** Other work on the machine takes points away from the speed, and never adds any. */
const MOST_TRIES = 3;

const { stories } = JSON.parse(readFileSync('dist/data/stories.json', 'utf8')) as StoryIndex; // our own build wrote it
const [story] = stories;
const article = story?.articles[0];
if (!story || !article) throw new Error('there is no bundled story to look at');
const views: Record<string, string> = {
  home: paths.stories(),
  overview: paths.story(story.id),
  timeline: paths.timeline(story.id),
  compare: paths.compare(story.id),
  quotes: paths.quotes(story.id),
  article: paths.article(story.id, article.id),
};
const asked = process.argv.slice(2);
const { origin, close } = await serveFolder('dist', '/', { compresses: true });
try {
  for (const [view, address] of Object.entries(views)) {
    if (asked.length > 0 && !asked.includes(view)) continue;
    if (!(await holds(view, `${origin}${address}`))) process.exitCode = 1;
  }
} finally {
  close();
}

async function holds(view: string, url: string): Promise<boolean> {
  for (let count = 1; count <= MOST_TRIES; count += 1) {
    const { scores, findings } = await auditPage(url);
    const isEnough = Object.values(scores).every((score) => score >= LEAST);
    const words = Object.entries(scores).map(([category, score]) => `${category} ${score}`);
    console.log(`${isEnough ? '✓' : '✗'} ${view}: ${words.join(', ')}`);
    for (const finding of findings) console.log(`    ${finding}`);
    if (isEnough) return true;
  }
  return false;
}
