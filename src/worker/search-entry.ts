/// <reference lib="webworker" />
import type { StoryBundle } from '#bundle/story-bundle.ts';
import type { SearchMessage, SearchReply } from './search-protocol.ts';
import { serveSearch } from './serve-search.ts';

/* What the browser starts: a story is loaded once more here, so that the page need not copy it message by message. */
async function load(address: string): Promise<StoryBundle> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`the story answered ${response.status}`);
  return (await response.json()) as StoryBundle; // the page has loaded the same file and checked its version
}

/** A message to itself comes after those that wait already; a timer would wait for milliseconds. */
function pause(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', () => resolve());
    port1.start();
    port2.postMessage(null);
  });
}

const reply = (message: SearchReply) => globalThis.postMessage(message);
const take = serveSearch({ load, reply, pause, now: () => performance.now() });
globalThis.addEventListener('message', ({ data }: MessageEvent<SearchMessage>) => void take(data));
