import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { StoryBundle } from '#bundle/story-bundle.ts';
import { serveFolder } from './serve-folder.ts';

/** Puts one more story, which is no part of what is built, into a folder that holds the built app. */
export function addStory(folder: string, story: StoryBundle): void {
  // Every address of the app is the same page.
  cpSync(join(folder, 'index.html'), join(folder, 'stories', story.id, 'quotes', 'index.html'));
  writeFileSync(join(folder, 'data', 'stories', `${story.id}.json`), JSON.stringify(story));
}

/** The built app with one more story, on a host of its own, until it is closed. */
export async function serveStory(story: StoryBundle): Promise<{ origin: string; close: () => void }> {
  const folder = mkdtempSync(join(tmpdir(), 'parallax-'));
  cpSync('dist', folder, { recursive: true });
  addStory(folder, story);
  const { origin, close } = await serveFolder(folder, '/');
  return {
    origin,
    close: () => {
      close();
      rmSync(folder, { recursive: true });
    },
  };
}
