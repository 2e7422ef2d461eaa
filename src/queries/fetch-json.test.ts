import { afterEach, expect, it, vi } from 'vitest';
import { toStoryLines } from '#bundle/story-lines.ts';
import { fetchStoryFile } from './fetch-json.ts';
import { LoadError } from './load-errors.ts';

const STORY = {
  version: 5,
  title: 'Zürich says “nǐ hǎo” 🚢',
  articles: [{ text: '“Ja.”' }, { text: '你好' }],
  links: [],
};
const bytes = new TextEncoder().encode(toStoryLines(STORY));

/** A host that sends these bytes one by one, so that every sign is cut that can be. */
function answerWith(sent: Uint8Array<ArrayBuffer>): void {
  const body = new ReadableStream({
    start: (controller) => {
      for (const byte of sent) controller.enqueue(Uint8Array.of(byte));
      controller.close();
    },
  });
  vi.stubGlobal('document', { documentElement: { dataset: {} } });
  vi.stubGlobal('fetch', () => Promise.resolve(new Response(body)));
}

const open = () => fetchStoryFile('data/stories/port.json', new AbortController().signal);

afterEach(() => vi.unstubAllGlobals());

it('reads a story whatever the pieces are in which it comes', async () => {
  answerWith(bytes);
  expect(await open()).toEqual(STORY);
});

it('says which file ends too early, wherever it does', async () => {
  for (const end of [0, 1, 30, bytes.length - 20, bytes.length - 3]) {
    answerWith(bytes.slice(0, end));
    await expect(open(), `after ${end} bytes`).rejects.toThrow('data/stories/port.json is not complete JSON');
    answerWith(bytes.slice(0, end));
    await expect(open()).rejects.toBeInstanceOf(LoadError);
  }
});
