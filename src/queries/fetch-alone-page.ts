import { ALONE_PAGE } from '#bundle/story-slot.ts';
import { readBaseAddress } from './base-address.ts';
import { LoadError } from './load-errors.ts';

/** The page of this build that a story is saved in. @throws LoadError with what to do about it */
export async function fetchAlonePage(): Promise<string> {
  const response = await fetch(`${readBaseAddress()}${ALONE_PAGE}`).catch((error: unknown) => {
    throw new LoadError('the first time, it needs a connection', { cause: error });
  });
  if (!response.ok) throw new LoadError(`${ALONE_PAGE} answered ${response.status}`);
  return response.text();
}
