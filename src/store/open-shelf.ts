import { openDatabaseShelf } from './database-shelf.ts';
import { createMemoryShelf } from './memory-shelf.ts';
import type { Shelf } from './shelf.ts';

const UNTIL_CLOSED =
  'What you give now lasts until this page is closed or loaded again; what matters to you can be saved to a file.';

let shelf: Promise<Shelf> | null = null;

/** The one shelf of this page. Where the browser gives no database, stories are kept in memory. */
export function openShelf(): Promise<Shelf> {
  shelf ??= openDatabaseShelf().catch((error: unknown) =>
    createMemoryShelf(`${error instanceof Error ? error.message : String(error)} ${UNTIL_CLOSED}`),
  );
  return shelf;
}
