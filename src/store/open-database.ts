import { type IDBPDatabase, openDB } from 'idb';
import { migrate, SCHEMA_VERSION, type Schema } from './schema.ts';
import { KeepingError } from './shelf.ts';

/** Whether a database is held open by another tab, or never answers, as some browsers do until they are restarted. */
const PATIENCE_MS = 10_000;

/**
 * @param onClosed the connection has gone: the browser has closed it, or a newer app in another tab has asked for that
 * @throws KeepingError that says why there is no database, and what can be done
 */
export async function openDatabase(
  name: string,
  onClosed: () => void,
  patienceMs = PATIENCE_MS,
): Promise<IDBPDatabase<Schema>> {
  let isBlocked = false;
  let isLate = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const lateness = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      isLate = true;
      reject(new KeepingError(isBlocked ? BLOCKED : SILENT));
    }, patienceMs);
  });
  const opening = start(name, onClosed, () => (isBlocked = true)).then((database) => {
    // Nobody waits for it any more, and open it would keep other tabs waiting.
    if (isLate) database.close();
    return database;
  });
  try {
    return await Promise.race([opening, lateness]);
  } catch (error) {
    throw error instanceof KeepingError ? error : new KeepingError(toReason(error), { cause: error });
  } finally {
    clearTimeout(timer);
  }
}

/** A browser without databases throws at once, others later: both reject. */
async function start(name: string, onClosed: () => void, onBlocked: () => void): Promise<IDBPDatabase<Schema>> {
  return openDB<Schema>(name, SCHEMA_VERSION, {
    upgrade: migrate,
    blocked: onBlocked,
    // A newer app in another tab wants to migrate: it must not wait for this one.
    blocking: (_current, _wanted, event) => {
      (event.target as IDBDatabase).close(); // the event of a database has it as its target
      onClosed();
    },
    terminated: onClosed,
  });
}

const BLOCKED =
  'An older Parallax in another tab does not let go of what is kept. Close the other tabs of Parallax and load this page again: what was kept before is still there.';
const SILENT =
  'The browser does not answer when it is asked for what it keeps. Starting it again usually helps: what was kept before is still there.';

function toReason(error: unknown): string {
  const reason = error instanceof Error ? error.message : String(error);
  switch (error instanceof DOMException ? error.name : '') {
    case 'VersionError':
      return 'A newer Parallax has been used in this browser, and this older one leaves alone what that has kept. Load this page again to get the newer one.';
    case 'QuotaExceededError':
      return 'The disk is full, so that the browser cannot open what it keeps. Free some room and load this page again.';
    case 'UnknownError':
    case 'AbortError':
      return `The browser cannot open what it keeps (${reason}). Starting it again may help.`;
    default:
      return `This browser gives Parallax no place to keep stories (${reason}), as some do in private windows.`;
  }
}
