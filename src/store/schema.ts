import type { DBSchema, IDBPDatabase } from 'idb';
import type { OwnStory } from '#bundle/own-story.ts';
import type { Overlay } from '#bundle/overlay/overlay.ts';

/** What the database holds. */
export interface Schema extends DBSchema {
  stories: { key: string; value: OwnStory };
  /** By the id of the story, which can be a bundled one; none is kept empty. */
  overlays: { key: string; value: Overlay };
}

/** Raised with every change of what is kept, with a step of `migrate` that brings older databases there. */
export const SCHEMA_VERSION = 2;

/** Brings a database from the version that it has to the present one, step by step; a new one has version 0. */
export function migrate(database: IDBPDatabase<Schema>, from: number): void {
  if (from < 1) database.createObjectStore('stories', { keyPath: 'id' });
  if (from < 2) database.createObjectStore('overlays');
}
