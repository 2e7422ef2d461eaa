import type { IDBPDatabase } from 'idb';
import { openDatabase } from './open-database.ts';
import type { Schema } from './schema.ts';
import { KeepingError } from './shelf.ts';

type Database = IDBPDatabase<Schema>;

/** Does something with the database, in one transaction. @throws KeepingError */
type Run = <Value>(work: (database: Database) => Promise<Value>) => Promise<Value>;

/**
 * Opens the database, and gives what works with it. A connection that was closed meanwhile, by the browser or because
 * a newer app wanted it, is opened again: what was not done then is done a second time, since no transaction is done
 * by half.
 * @throws KeepingError when it cannot be opened
 */
export async function connect(name: string, patienceMs?: number): Promise<Run> {
  let opening: Promise<Database> | null = null;
  const forget = () => (opening = null);
  const open = (): Promise<Database> => {
    opening ??= openDatabase(name, forget, patienceMs).catch((error: unknown) => {
      forget();
      throw error;
    });
    return opening;
  };

  await open();
  return async (work) => {
    try {
      return await work(await open());
    } catch (error) {
      if (!isClosed(error)) throw toKeepingError(error);
      forget();
    }
    try {
      return await work(await open());
    } catch (error) {
      throw toKeepingError(error);
    }
  };
}

const isClosed = (error: unknown): boolean =>
  error instanceof DOMException && (error.name === 'InvalidStateError' || error.name === 'AbortError');

function toKeepingError(error: unknown): KeepingError {
  if (error instanceof KeepingError) return error;
  const isFull = error instanceof DOMException && error.name === 'QuotaExceededError';
  const reason = error instanceof Error ? error.message : String(error);
  return new KeepingError(
    isFull
      ? 'The browser has no more room for Parallax. Delete a story that you no longer need, or free some disk space.'
      : `The browser could not keep or read this (${reason}).`,
    { cause: error },
  );
}
