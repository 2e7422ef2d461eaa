import type { StoryBundle } from '#bundle/story-bundle.ts';
import { StoryLineReader } from '#bundle/story-lines.ts';
import { IS_ONE_FILE } from './is-one-file.ts';
import { readBaseAddress } from './base-address.ts';
import { LoadError, NotFoundError } from './load-errors.ts';

/**
 * Fetches a JSON file of the app, given relative to its base address.
 * @throws NotFoundError | LoadError
 */
export async function fetchJson<T extends object>(file: string, signal: AbortSignal): Promise<T> {
  const response = await fetchFile(file, signal);
  // Our own build wrote it, and its version is checked by the caller.
  return readAll(file, async () => (await response.json()) as T);
}

/**
 * Fetches the JSON file of a story, and reads it while it comes.
 * @throws NotFoundError | LoadError
 */
export async function fetchStoryFile(file: string, signal: AbortSignal): Promise<StoryBundle> {
  const { body } = await fetchFile(file, signal);
  return readAll(file, async () => {
    const story = new StoryLineReader();
    const decoder = new TextDecoder();
    const reader = body?.getReader();
    for (let next = await reader?.read(); next && !next.done; next = await reader?.read()) {
      story.read(decoder.decode(next.value, { stream: true }));
    }
    story.read(decoder.decode());
    return story.finish() as StoryBundle; // as above
  });
}

/** Hosts that answer unknown files with the app's page (as single-page hosts do) count as "not found". */
async function fetchFile(file: string, signal: AbortSignal): Promise<Response> {
  // What is one page has no files beside it, and may connect to none.
  if (IS_ONE_FILE) throw new NotFoundError(`there is no ${file} in this page`);
  const response = await fetch(`${readBaseAddress()}${file}`, { signal }).catch((error: unknown) => {
    if (signal.aborted) throw error;
    throw new LoadError(`${file} could not be fetched`, { cause: error });
  });
  const isPage = response.headers.get('content-type')?.startsWith('text/html') ?? false;
  if (response.status === 404 || (response.ok && isPage)) throw new NotFoundError(`there is no ${file}`);
  if (!response.ok) throw new LoadError(`${file} answered ${response.status}`);
  return response;
}

async function readAll<T>(file: string, read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    throw new LoadError(`${file} is not complete JSON`, { cause: error });
  }
}
