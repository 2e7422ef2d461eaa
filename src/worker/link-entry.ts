/// <reference lib="webworker" />
import { linkArticles } from '#analysis/links/link-articles.ts';
import { toReply, type WorkerReply } from './ask-worker.ts';
import type { LinkedPair, LinkPair } from './link-protocol.ts';

/* What the browser starts to compare pairs of articles. */
const reply = (message: WorkerReply<LinkedPair[]>) => globalThis.postMessage(message);

globalThis.addEventListener('message', ({ data: pairs }: MessageEvent<readonly LinkPair[]>) => {
  reply(toReply(() => pairs.map(([a, b]) => linkArticles(a, b))));
});
