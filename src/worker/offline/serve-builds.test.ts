import { createHash } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import type { BuildList } from '#bundle/build-list.ts';
import type { OfflineHost } from './build-cache.ts';
import { serveBuilds } from './serve-builds.ts';

const SCOPE = 'https://example.org/news/';
const PAGE_A = { '': 'page A', 'assets/main-a.js': 'script A', 'data/stories.json': 'stories A' };
const PAGE_B = { '': 'page B', 'assets/main-b.js': 'script B', 'data/stories.json': 'stories B' };

type Files = Record<string, string>;
const hash = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}`;
const toList = (id: string, atOnce: Files, onUse: Files = {}): BuildList => ({
  id,
  atOnce: Object.fromEntries(Object.entries(atOnce).map(([path, text]) => [path, hash(text)])),
  onUse: Object.fromEntries(Object.entries(onUse).map(([path, text]) => [path, hash(text)])),
});
const LIST_A = toList('a', PAGE_A, { 'data/stories/long.json': 'long A' });
const LIST_B = toList('b', PAGE_B, { 'data/stories/long.json': 'long B' });

/** What the host serves; empty when there is no network. */
let served: Files;
let open: Set<string>;
let clock: number;
let host: OfflineHost;

function createCaches(): OfflineHost['caches'] {
  const all = new Map<string, Map<string, Response>>();
  const openCache = (name: string) => {
    const entries = all.get(name) ?? new Map<string, Response>();
    all.set(name, entries);
    return {
      match: (url: string) => Promise.resolve(entries.get(url)?.clone()),
      put: (url: string, response: Response) => Promise.resolve(void entries.set(url, response)),
      keys: () => Promise.resolve([...entries.keys()].map((url) => ({ url }))),
      delete: (url: string) => Promise.resolve(entries.delete(url)),
    };
  };
  return {
    // The part of a Cache that is used.
    open: (name) => Promise.resolve(openCache(name) as unknown as Cache),
    has: (name) => Promise.resolve(all.has(name)),
    keys: () => Promise.resolve([...all.keys()]),
    delete: (name) => Promise.resolve(all.delete(name)),
  };
}

beforeEach(() => {
  served = {};
  open = new Set();
  clock = 0;
  host = {
    scope: SCOPE,
    caches: createCaches(),
    fetch: (address, init) => {
      const text = served[address.slice(SCOPE.length)];
      if (text === undefined || (init?.integrity !== undefined && init.integrity !== hash(text))) {
        return Promise.reject(new TypeError('Failed to fetch'));
      }
      return Promise.resolve(new Response(text));
    },
    listClients: () => Promise.resolve(open),
    now: () => clock,
  };
});

const start = (list: BuildList) => serveBuilds(list, host);
const installAt = async (time: number, list: BuildList, files: Files) => {
  served = files;
  clock = time;
  const server = start(list);
  await server.install();
  return server;
};
const request = (path: string, mode: string, more: { method?: string; headers?: HeadersInit } = {}) => ({
  url: new URL(path, SCOPE).href,
  method: more.method ?? 'GET',
  mode,
  headers: new Headers(more.headers),
});

type Server = ReturnType<typeof start>;
const goOn = async () => Promise.reject(new TypeError('no network'));
const openPage = async (server: Server, client: string, path = '') => {
  open.add(client);
  const asking = { clientId: '', resultingClientId: client };
  return (await server.answer(request(path, 'navigate'), asking, goOn))?.text();
};
const load = async (server: Server, client: string, path: string) =>
  (await server.answer(request(path, 'cors'), { clientId: client, resultingClientId: '' }, goOn))?.text();
const builds = async () => (await host.caches.keys()).map((name) => name.split(' ').at(-1));

describe('a build that is installed', () => {
  it('answers pages of the app, files and stories without a network', async () => {
    const a = await installAt(1, LIST_A, PAGE_A);
    served = {};
    expect(await openPage(a, 'one')).toBe('page A');
    expect(await openPage(a, 'two', 'stories/any/timeline?event=3')).toBe('page A');
    expect(await load(a, 'one', 'assets/main-a.js')).toBe('script A');
    expect(await load(a, 'one', 'data/stories.json')).toBe('stories A');
  });

  it.each([
    ['of another host', request('https://example.com/news/', 'navigate')],
    ['outside of its path', request('/other/', 'navigate')],
    ['for a part of a file', request('assets/main-a.js', 'cors', { headers: { Range: 'bytes=0-9' } })],
    ['for the head alone', request('', 'cors', { method: 'HEAD' })],
    ['that sends something', request('', 'cors', { method: 'POST' })],
  ])('lets a request %s pass', (_what, asked) => {
    expect(start(LIST_A).answer(asked, { clientId: 'one', resultingClientId: '' }, goOn)).toBeNull();
  });

  it('asks the host first for a page that is not of the app, and shows the app where that does not answer', async () => {
    const a = await installAt(1, LIST_A, PAGE_A);
    const asked = request('other/place', 'navigate');
    const asking = { clientId: '', resultingClientId: 'one' };
    expect(await (await a.answer(asked, asking, async () => new Response('other')))?.text()).toBe('other');
    expect(await (await a.answer(asked, asking, goOn))?.text()).toBe('page A');
  });

  it('keeps a large story from its first use', async () => {
    const a = await installAt(1, LIST_A, PAGE_A);
    await openPage(a, 'one');
    await expect(load(a, 'one', 'data/stories/long.json')).rejects.toThrow('Failed to fetch');
    served = { 'data/stories/long.json': 'long A' };
    expect(await load(a, 'one', 'data/stories/long.json')).toBe('long A');
    served = {};
    expect(await load(a, 'one', 'data/stories/long.json')).toBe('long A');
  });
});

describe('two builds', () => {
  it('are never mixed: a file of the host that is of another build stops the installation and leaves nothing', async () => {
    await installAt(1, LIST_A, PAGE_A);
    await expect(installAt(2, LIST_B, { ...PAGE_B, 'data/stories.json': 'stories C' })).rejects.toThrow('fetch');
    expect(await builds()).toEqual(['a']);
  });

  it('serve each page with what it was opened from, in a worker that was started anew too', async () => {
    await openPage(await installAt(1, LIST_A, PAGE_A), 'old');
    await openPage(await installAt(2, LIST_B, PAGE_B), 'new');
    const b = start(LIST_B);
    await b.tidy();
    expect(await load(b, 'old', 'data/stories.json')).toBe('stories A');
    expect(await load(b, 'old', 'assets/main-a.js')).toBe('script A');
    expect(await load(b, 'new', 'data/stories.json')).toBe('stories B');
  });

  it('an old page gets no large story of the new build, but waits for its own', async () => {
    await openPage(await installAt(1, LIST_A, PAGE_A), 'old');
    const b = await installAt(2, LIST_B, PAGE_B);
    served = { 'data/stories/long.json': 'long B' };
    await openPage(b, 'new');
    await expect(load(b, 'old', 'data/stories/long.json')).rejects.toThrow('Failed to fetch');
    expect(await load(b, 'new', 'data/stories/long.json')).toBe('long B');
  });

  it('a worker belongs to the build of the page that starts it', async () => {
    const a = await installAt(1, LIST_A, PAGE_A);
    await openPage(a, 'old');
    await a.answer(request('assets/main-a.js', 'same-origin'), { clientId: 'old', resultingClientId: 'worker' }, goOn);
    const b = await installAt(2, LIST_B, PAGE_B);
    expect(await load(b, 'worker', 'data/stories.json')).toBe('stories A');
  });

  it('the old one goes when the last page of it is closed, and not one that is still being loaded', async () => {
    await openPage(await installAt(1, LIST_A, PAGE_A), 'old');
    const b = await installAt(2, LIST_B, PAGE_B);
    open.delete('old');
    await b.tidy();
    expect(await builds()).toEqual(['a', 'b']);
    clock = 100_000;
    open.add('old');
    await b.tidy();
    expect(await builds()).toEqual(['a', 'b']);
    open.delete('old');
    await b.tidy();
    expect(await builds()).toEqual(['b']);
  });

  it('the one that serves never removes one that waits', async () => {
    const a = await installAt(1, LIST_A, PAGE_A);
    await installAt(2, LIST_B, PAGE_B);
    clock = 100_000;
    await a.tidy();
    expect(await builds()).toEqual(['a', 'b']);
  });
});

describe('a page that was loaded from the host', () => {
  it('is taken as one of the build whose script it runs', async () => {
    const a = await installAt(1, LIST_A, PAGE_A);
    expect(await a.adopt('first', `${SCOPE}assets/main-a.js`)).toBe(true);
    expect(await a.adopt('odd', `${SCOPE}assets/main-z.js`)).toBe(false);
    const b = await installAt(2, LIST_B, PAGE_B);
    expect(await b.adopt('late', `${SCOPE}assets/main-a.js`)).toBe(false);
    expect(await load(b, 'first', 'data/stories.json')).toBe('stories A');
    expect(await load(b, 'late', 'data/stories.json')).toBe('stories A');
  });

  it('gets its files from there when the browser has thrown away what was kept', async () => {
    const a = await installAt(1, LIST_A, PAGE_A);
    for (const name of await host.caches.keys()) await host.caches.delete(name);
    const answer = await a.answer(request('', 'navigate'), { clientId: '', resultingClientId: 'one' }, async () => {
      return new Response('from the host');
    });
    expect(await answer?.text()).toBe('from the host');
  });
});
