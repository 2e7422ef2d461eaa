import { openDatabaseShelf } from './database-shelf.ts';
import { createMemoryShelf } from './memory-shelf.ts';
import type { Shelf } from './shelf.ts';

let shelf: Promise<Shelf> | null = null;

/** The one shelf of this page. A browser without a database, as some private windows are, keeps in memory. */
export function openShelf(): Promise<Shelf> {
  shelf ??= openDatabaseShelf().catch((error: unknown) =>
    createMemoryShelf(error instanceof Error ? error.message : String(error)),
  );
  return shelf;
}

/** Browsers may throw away what is kept when the disk fills up, unless they are asked not to. */
export function askToKeepForGood(): void {
  // Absent where the page was not loaded securely; what the browser answers changes nothing here.
  void (navigator.storage as StorageManager | undefined)?.persist().catch(() => false);
}
