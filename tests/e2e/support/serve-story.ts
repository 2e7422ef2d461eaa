import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { StoryBundle } from '#bundle/story-bundle.ts';
import { toStoryLines } from '#bundle/story-lines.ts';
import { serveFolder } from './serve-folder.ts';

/** Puts one more story, which is no part of what is built, into a folder that holds the built app. */
export function addStory(folder: string, story: StoryBundle): void {
  // Every address of the app is the same page.
  for (const view of ['timeline', 'compare', 'quotes']) {
    cpSync(join(folder, 'index.html'), join(folder, 'stories', story.id, view, 'index.html'));
  }
  writeFileSync(join(folder, 'data', 'stories', `${story.id}.json`), toStoryLines(story));
}

export interface StoryHost {
  origin: string;
  close: () => void;
}

/** The built app with more stories, and with more files by name, on a host of its own, until it is closed. */
export async function serveStory(
  stories: StoryBundle | StoryBundle[],
  files: Record<string, string> = {},
): Promise<StoryHost> {
  const folder = mkdtempSync(join(tmpdir(), 'parallax-'));
  cpSync('dist', folder, { recursive: true });
  for (const story of [stories].flat()) addStory(folder, story);
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  const { origin, close } = await serveFolder(folder, '/');
  return {
    origin,
    close: () => {
      close();
      rmSync(folder, { recursive: true });
    },
  };
}
