import { IS_ONE_FILE } from './is-one-file.ts';
import { readBaseAddress } from './base-address.ts';
import { LoadError, NotFoundError } from './load-errors.ts';

/**
 * Fetches a JSON file of the app, given relative to its base address.
 * Hosts that answer unknown files with the app's page (as single-page hosts do) count as "not found".
 * @throws NotFoundError | LoadError
 */
export async function fetchJson<T extends object>(file: string, signal: AbortSignal): Promise<T> {
  // What is one page has no files beside it, and may connect to none.
  if (IS_ONE_FILE) throw new NotFoundError(`there is no ${file} in this page`);
  const response = await fetch(`${readBaseAddress()}${file}`, { signal }).catch((error: unknown) => {
    if (signal.aborted) throw error;
    throw new LoadError(`${file} could not be fetched`, { cause: error });
  });
  const isPage = response.headers.get('content-type')?.startsWith('text/html') ?? false;
  if (response.status === 404 || (response.ok && isPage)) throw new NotFoundError(`there is no ${file}`);
  if (!response.ok) throw new LoadError(`${file} answered ${response.status}`);
  try {
    return (await response.json()) as T; // our own build wrote it; its version is checked by the caller
  } catch (error) {
    throw new LoadError(`${file} is not complete JSON`, { cause: error });
  }
}
