/** The room that this site takes in the browser, in bytes, and whether the browser has promised to keep it. */
export interface Room {
  taken: number;
  /** How much more the browser would give. */
  free: number;
  isPromised: boolean;
}

/** Absent where the page was not loaded securely, and in some old browsers. */
const getStorage = () => navigator.storage as StorageManager | undefined;

/** Null where the browser does not tell. */
export async function readRoom(): Promise<Room | null> {
  try {
    const storage = getStorage();
    if (!storage) return null;
    const [{ usage, quota, ...rest }, isPromised] = await Promise.all([storage.estimate(), storage.persisted()]);
    if (usage === undefined || quota === undefined) return null;
    return { taken: readDatabaseUsage(rest) ?? usage, free: Math.max(0, quota - usage), isPromised };
  } catch {
    return null; // some private windows refuse the question
  }
}

/** Chromium tells what the database takes without the copy of the app that works offline. */
function readDatabaseUsage(estimate: StorageEstimate): number | undefined {
  return (estimate as { usageDetails?: { indexedDB?: number } }).usageDetails?.indexedDB; // not in the standard
}

/**
 * Browsers may throw away what is kept when the disk fills up, unless they are asked not to. Whether this one promises
 * it; some ask the reader first.
 */
export async function askToKeepForGood(): Promise<boolean> {
  try {
    const storage = getStorage();
    return storage !== undefined && ((await storage.persisted()) || (await storage.persist()));
  } catch {
    return false;
  }
}
