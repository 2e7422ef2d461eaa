/// <reference lib="webworker" />
import type { BuildList } from '#bundle/build-list.ts';
import type { OfflineMessage } from './offline-protocol.ts';
import { serveBuilds } from './serve-builds.ts';

/* The service worker: what the browser starts when a page of the app is opened, with a network or without one. */
declare const self: ServiceWorkerGlobalScope;
/** Written by the build, which knows its files when all else is done. */
declare const BUILD: BuildList;

const server = serveBuilds(BUILD, {
  scope: self.registration.scope,
  caches: self.caches,
  fetch: (address, init) => self.fetch(address, init),
  listClients: async () => {
    const clients = await self.clients.matchAll({ includeUncontrolled: true, type: 'all' });
    return new Set(clients.map(({ id }) => id));
  },
  now: () => Date.now(),
});

self.addEventListener('install', (event) => event.waitUntil(server.install()));
self.addEventListener('activate', (event) => event.waitUntil(server.tidy()));

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const answer = server.answer(request, event, () => self.fetch(request));
  if (!answer) return;
  event.respondWith(answer);
  // A page that is left for another is no longer open: what it was opened from may go.
  if (request.mode === 'navigate') event.waitUntil(answer.then(server.tidy, () => undefined));
});

self.addEventListener('message', (event) => {
  const message = event.data as OfflineMessage; // only pages of the app can speak to its service worker
  if (message.kind === 'take over') event.waitUntil(self.skipWaiting());
  else if (event.source && 'id' in event.source) event.waitUntil(adopt(event.source.id, message.script));
});

/** The page that was there first needs no reload to work without a network. */
async function adopt(client: string, script: string): Promise<void> {
  if (await server.adopt(client, script)) await self.clients.claim();
}
