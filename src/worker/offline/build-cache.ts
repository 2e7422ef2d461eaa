import type { BuildList } from '#bundle/build-list.ts';

/** What a place that keeps builds must be able to do. */
export interface OfflineHost {
  /** The whole address of the app, with a slash at its end. */
  scope: string;
  caches: Pick<CacheStorage, 'open' | 'has' | 'keys' | 'delete'>;
  fetch: (address: string, init?: RequestInit) => Promise<Response>;
  /** The ids of all pages and workers that are open. */
  listClients: () => Promise<ReadonlySet<string>>;
  /** Milliseconds since some moment of the past, the same one for all builds. */
  now: () => number;
}

/** A page that is being loaded is not listed as open yet. */
const LOADING_MS = 60_000;

/**
 * What is kept of one build: its files, the pages that were loaded from it, and what it consists of. Each build has a
 * cache of its own, so that no page is ever answered from two.
 */
export interface BuildCache {
  list: BuildList;
  /** When it was installed. */
  since: number;
  /** A file of this build, and nothing else: null when there is none of that name. Rejects when it cannot be had now. */
  read: (path: string) => Promise<Response | null>;
  addClient: (id: string) => Promise<void>;
  hasClient: (id: string) => Promise<boolean>;
  /** Whether a page of it is still open; forgets those that are not. */
  isInUse: () => Promise<boolean>;
  remove: () => Promise<boolean>;
}

const toPrefix = (scope: string) => `parallax ${scope} `;
/** Beside the files in the cache, under addresses that no file has. */
const LIST = '.build';
const CLIENT = '.client/';

/** @throws when a file is missing on the host, or is that of another build, or when there is no room */
export async function installBuild(host: OfflineHost, list: BuildList): Promise<void> {
  const name = `${toPrefix(host.scope)}${list.id}`;
  const wasThere = await host.caches.has(name);
  const cache = await host.caches.open(name);
  try {
    const facts = { list, since: host.now() };
    await cache.put(`${host.scope}${LIST}`, new Response(JSON.stringify(facts)));
    await Promise.all(
      Object.entries(list.atOnce).map(async ([path, hash]) => {
        const address = `${host.scope}${path}`;
        if (await cache.match(address)) return;
        await cache.put(address, await fetchFile(host, path, hash));
      }),
    );
  } catch (error) {
    if (!wasThere) await host.caches.delete(name);
    throw error;
  }
}

/** All builds that are kept, this app's and no other's of the same host. */
export async function openBuilds(host: OfflineHost): Promise<BuildCache[]> {
  const names = (await host.caches.keys()).filter((name) => name.startsWith(toPrefix(host.scope)));
  const builds = await Promise.all(names.map((name) => openBuild(host, name)));
  return builds.filter((build) => build !== null);
}

async function openBuild(host: OfflineHost, name: string): Promise<BuildCache | null> {
  const cache = await host.caches.open(name);
  const facts = await cache.match(`${host.scope}${LIST}`);
  if (!facts) return null;
  const { list, since } = (await facts.json()) as Pick<BuildCache, 'list' | 'since'>; // written above
  return {
    list,
    since,
    read: async (path) => {
      const address = `${host.scope}${path}`;
      const kept = await cache.match(address);
      if (kept) return kept;
      const hash = list.atOnce[path] ?? list.onUse[path];
      if (hash === undefined) return null;
      const response = await fetchFile(host, path, hash);
      // Where there is no room it is used all the same, and loaded once more the next time.
      await cache.put(address, response.clone()).catch(() => undefined);
      return response;
    },
    addClient: (id) => cache.put(`${host.scope}${CLIENT}${id}`, new Response(String(host.now()))),
    hasClient: async (id) => (await cache.match(`${host.scope}${CLIENT}${id}`)) !== undefined,
    isInUse: async () => {
      const open = await host.listClients();
      let isInUse = false;
      for (const { url } of await cache.keys()) {
        if (!url.startsWith(`${host.scope}${CLIENT}`)) continue;
        const loadedAt = Number(await (await cache.match(url))?.text());
        if (open.has(url.slice(host.scope.length + CLIENT.length)) || host.now() - loadedAt < LOADING_MS)
          isInUse = true;
        else await cache.delete(url);
      }
      return isInUse;
    },
    remove: () => host.caches.delete(name),
  };
}

/** A file with exactly that hash: one of another build is refused by the browser. */
async function fetchFile({ scope, fetch }: OfflineHost, path: string, integrity: string): Promise<Response> {
  // The name of an asset holds a hash of what is in it: what the page has loaded already need not be asked for again.
  const cache = path.startsWith('assets/') ? 'default' : 'no-cache';
  const response = await fetch(`${scope}${path}`, { integrity, cache });
  if (!response.ok) throw new Error(`${path} answered ${response.status}`);
  // Pages are not opened from an answer that was redirected, as hosts do that have another name for index.html.
  return response.redirected
    ? new Response(await response.blob(), { status: response.status, headers: response.headers })
    : response;
}
