/// <reference lib="webworker" />
import { linkArticles } from '#analysis/links/link-articles.ts';
import type { LinkPair, LinkReply } from './link-protocol.ts';

/* What the browser starts to compare pairs of articles: one question, one answer. */
function answer(pairs: readonly LinkPair[]): LinkReply {
  try {
    return { status: 'success', compared: pairs.map(([a, b]) => linkArticles(a, b)) };
  } catch (error) {
    return { status: 'error', message: error instanceof Error ? error.message : String(error) };
  }
}

globalThis.addEventListener('message', ({ data }: MessageEvent<readonly LinkPair[]>) => {
  globalThis.postMessage(answer(data));
});
