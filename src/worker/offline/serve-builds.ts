import type { BuildList } from '#bundle/build-list.ts';
import { type BuildCache, installBuild, type OfflineHost, openBuilds } from './build-cache.ts';

/** What of a request decides its answer. */
export interface AskedFor {
  url: string;
  method: string;
  mode: string;
  headers: Pick<Headers, 'has'>;
}

/** Who asks, and which page or worker is made from the answer; empty when there is none. */
export interface Asking {
  clientId: string;
  resultingClientId: string;
}

export interface BuildServer {
  install: () => Promise<void>;
  /** Removes the builds before this one that no open page was loaded from. */
  tidy: () => Promise<void>;
  /** Null when the request is none of ours and goes its usual way. */
  answer: (request: AskedFor, asking: Asking, goOn: () => Promise<Response>) => Promise<Response> | null;
  /** Takes a page that was loaded without us as one of the build whose script it runs; tells whether that is this one. */
  adopt: (clientId: string, script: string) => Promise<boolean>;
}

/**
 * What a service worker does: new pages are opened from its own build, and every page gets the files of the build that
 * it was opened from, until it is closed.
 */
export function serveBuilds(own: BuildList, host: OfflineHost): BuildServer {
  /** Client → build, for as long as the browser lets this worker live. */
  const known = new Map<string, BuildCache>();
  let ours: BuildCache | null = null;

  /** Null when the browser has thrown away what was kept. */
  const openOwn = async (): Promise<BuildCache | null> => {
    ours ??= (await openBuilds(host)).find(({ list }) => list.id === own.id) ?? null;
    return ours;
  };
  const addClient = async (id: string, build: BuildCache) => {
    if (id === '') return;
    known.set(id, build);
    await build.addClient(id);
  };

  /** The build that a page was opened from; one that we do not know of counts as ours. */
  const findBuild = async (client: string): Promise<BuildCache | null> => {
    const found = known.get(client);
    if (found) return found;
    for (const build of client === '' ? [] : await openBuilds(host)) {
      if (!(await build.hasClient(client))) continue;
      known.set(client, build);
      return build;
    }
    return openOwn();
  };

  /** What is made from the answer, a page or a worker, belongs to the build that the answer is from. */
  const read = async (build: BuildCache | null, path: string, madeFromIt: string): Promise<Response | null> => {
    const file = (await build?.read(path)) ?? null;
    if (build && file) await addClient(madeFromIt, build);
    return file;
  };
  const openPage = async (asking: Asking) => read(await openOwn(), '', asking.resultingClientId);
  const readFile = async (path: string, asking: Asking) =>
    read(await findBuild(asking.clientId), path, asking.resultingClientId);

  return {
    install: () => installBuild(host, own),
    tidy: async () => {
      const builds = await openBuilds(host);
      const since = builds.find(({ list }) => list.id === own.id)?.since ?? 0;
      for (const build of builds) {
        // A later one is being installed, or waits.
        if (build.list.id === own.id || build.since > since) continue;
        if (!(await build.isInUse())) await build.remove();
      }
    },
    answer: ({ url, method, mode, headers }, asking, goOn) => {
      const path = toPath(url, host.scope);
      if (path === null || method !== 'GET' || headers.has('range')) return null;
      if (mode !== 'navigate') return orGoOn(readFile(path, asking), goOn);
      if (isAddressOfApp(path)) return orGoOn(openPage(asking), goOn);
      // What else lies under this path may not be ours: the host is asked first, and the app says what is not there.
      return goOn().catch(() => orGoOn(openPage(asking), goOn));
    },
    adopt: async (clientId, script) => {
      const path = toPath(script, host.scope);
      const build = (await openBuilds(host)).find(({ list }) => path !== null && path in list.atOnce);
      if (build) await addClient(clientId, build);
      return build?.list.id === own.id;
    },
  };
}

/** What is not kept comes from where it would have come. */
async function orGoOn(file: Promise<Response | null>, goOn: () => Promise<Response>): Promise<Response> {
  return (await file) ?? goOn();
}

/** Null when the address lies outside. */
function toPath(url: string, scope: string): string | null {
  const { origin, pathname } = new URL(url);
  const address = `${origin}${pathname}`;
  if (!address.startsWith(scope)) return null;
  const path = address.slice(scope.length);
  return path === 'index.html' ? '' : path;
}

const isAddressOfApp = (path: string) => path === '' || path.startsWith('stories/');
