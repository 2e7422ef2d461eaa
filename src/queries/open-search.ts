import { isOwnStoryId } from '#bundle/own-story-id.ts';
import type { StoryBundle } from '#bundle/story-bundle.ts';
import { createSearchClient, type SearchClient, startSearchWorker } from '#worker/search-client.ts';
import { IS_ONE_FILE } from './is-one-file.ts';
import { readBaseAddress } from './base-address.ts';
import { toStoryFile } from './story-queries.ts';

let current: SearchClient | null = null;

/**
 * A worker that has a story open. There is one at a time: that of another story, or one that failed, ends.
 * @throws Error when the worker cannot start, or cannot load the story
 */
export async function openSearch(
  story: StoryBundle,
  isAsLoaded: boolean,
  onProgress: (done: number) => void,
): Promise<SearchClient> {
  current?.close();
  const client = createSearchClient(startSearchWorker());
  current = client;
  await client.open(toGiven(story, isAsLoaded), onProgress);
  return client;
}

/** Makes the whole of the story searchable that a worker has open, and not only its quotations. */
export async function openAll(
  client: SearchClient,
  story: StoryBundle,
  isAsLoaded: boolean,
  onProgress: (done: number) => void,
): Promise<SearchClient> {
  await client.openAll(toGiven(story, isAsLoaded), onProgress);
  return client;
}

const toGiven = (story: StoryBundle, isAsLoaded: boolean) => (isAsLoaded ? toLoadedThere(story.id) : null) ?? story;

/** A story that is a file is loaded once more there, unless it was corrected: that is quicker than to copy it from here. */
function toLoadedThere(story: string): string | null {
  if (isOwnStoryId(story) || IS_ONE_FILE) return null;
  return new URL(`${readBaseAddress()}${toStoryFile(story)}`, location.href).href;
}
