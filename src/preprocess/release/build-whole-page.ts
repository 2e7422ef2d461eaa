import type { SavedStories } from '#bundle/story-slot.ts';
import type { StoryIndex } from '#bundle/story-bundle.ts';
import { fillSlot } from '#exports/alone/fill-slot.ts';
import { buildAlonePage } from '#preprocess/alone/build-alone-page.ts';
import { buildDataFiles } from '#preprocess/build-data-files.ts';

/** The whole app with its bundled stories, as one page that opens from disk. */
export async function buildWholePage(seedsDir: string): Promise<string> {
  const { bundles, files } = buildDataFiles(seedsDir);
  const index = JSON.parse(files.get('data/stories.json') ?? '') as StoryIndex; // written a moment ago
  const saved: SavedStories = { index, bundles };
  return fillSlot(await buildAlonePage('whole'), 'Parallax', saved).join('');
}
