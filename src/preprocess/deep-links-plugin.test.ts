import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { afterEach, describe, expect, it } from 'vitest';
import { deepLinksPlugin } from './deep-links-plugin.ts';
import { seedsPlugin } from './seeds-plugin.ts';

const root = mkdtempSync(join(tmpdir(), 'deep-links-'));
const seeds = join(root, 'seeds');
const story = join(seeds, 'fair');

/** Builds a page with one story folder into a folder that does not exist yet. */
function buildStory(storyJson: string) {
  mkdirSync(story, { recursive: true });
  writeFileSync(join(root, 'index.html'), '<title>Page</title>');
  writeFileSync(join(story, 'one.txt'), 'The fair opened in Lund on 4 May 2023.');
  writeFileSync(join(story, 'story.json'), storyJson);
  const plugins = [seedsPlugin(seeds), deepLinksPlugin(seeds)];
  return build({ root, configFile: false, logLevel: 'silent', plugins });
}

afterEach(() => rmSync(root, { recursive: true, force: true }));

describe('a build', () => {
  it('has a page at every address of a story, and one for all others', async () => {
    await buildStory('{ "articles": [{ "file": "one.txt" }] }');
    const page = readFileSync(join(root, 'dist/index.html'), 'utf8');
    for (const file of ['404.html', 'stories/fair/timeline/index.html', 'stories/fair/articles/one/index.html']) {
      expect(readFileSync(join(root, 'dist', file), 'utf8')).toBe(page);
    }
  });

  it('that a story.json stops says which place of it, in a folder never built before', async () => {
    const broken = buildStory('{ "articles": [{ "file": "one.txt", "outlett": "Fair News" }] }');
    await expect(broken).rejects.toThrow('fair/story.json:1:37 unknown key "outlett"');
    expect(existsSync(join(root, 'dist/404.html'))).toBe(false);
  });
});
