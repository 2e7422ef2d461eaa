import { describe, expect, it } from 'vitest';
import { createSearchClient } from './search-client.ts';
import type { SearchMessage, SearchReply } from './search-protocol.ts';

const REQUEST = { typed: 'a', chosen: { speaker: [], article: [], kind: [], date: [] }, sort: 'best' } as const;

/** A client and the other end of its worker. */
function start() {
  const target = new EventTarget();
  const sent: SearchMessage[] = [];
  let isEnded = false;
  const client = createSearchClient({
    postMessage: (message) => void sent.push(message),
    terminate: () => (isEnded = true),
    addEventListener: (type: string, listener: (event: never) => void) =>
      target.addEventListener(type, (event) => listener(event as never)), // the events below are what it takes
  });
  const reply = (data: SearchReply) => target.dispatchEvent(Object.assign(new Event('message'), { data }));
  const fail = (message: string) => target.dispatchEvent(Object.assign(new Event('error'), { message }));
  return { client, sent, reply, fail, isEnded: () => isEnded };
}
const VALUES = { speaker: ['Ana'], article: ['a'], kind: ['direct'], date: ['2022'] };
const { signal } = new AbortController();

describe('createSearchClient', () => {
  it('gives each answer to the question that it answers, whichever comes first', async () => {
    const { client, sent, reply } = start();
    const why = client.explain(REQUEST, signal);
    const shares: number[] = [];
    const opening = client.open('story.json', (done) => shares.push(done));
    expect(sent.map(({ kind }) => kind)).toEqual(['explain', 'open']);
    reply({ id: sent[1]?.id ?? -1, status: 'progress', done: 0.5 });
    reply({ id: sent[1]?.id ?? -1, status: 'success', kind: 'open', value: VALUES });
    reply({ id: sent[0]?.id ?? -1, status: 'success', kind: 'explain', value: [] });
    reply({ id: 99, status: 'success', kind: 'open', value: VALUES });
    await opening;
    expect([await why, shares]).toEqual([[], [0.5]]);
  });

  it('completes an answer with the values that it was told at first', async () => {
    const { client, sent, reply } = start();
    const opening = client.open('story.json', () => undefined);
    reply({ id: sent[0]?.id ?? -1, status: 'success', kind: 'open', value: VALUES });
    await opening;
    const answer = client.search(REQUEST, signal);
    const known = { values: null, counts: Uint32Array.of(1) };
    const facets = {
      speaker: known,
      article: known,
      kind: known,
      date: { values: ['2023'], counts: Uint32Array.of(2) },
    };
    const query = { terms: [], filters: [], problems: [] };
    const value = { found: Uint32Array.of(0), total: 1, facets, query, respellings: [] };
    reply({ id: sent[1]?.id ?? -1, status: 'success', kind: 'search', value });
    const { facets: completed } = await answer;
    expect([completed.speaker.values, completed.date.values]).toEqual([['Ana'], ['2023']]);
  });

  it('gives up a question when it is told to, and takes no late answer for it', async () => {
    const { client, sent, reply } = start();
    const stop = new AbortController();
    const answer = client.explain(REQUEST, stop.signal);
    stop.abort(new Error('a newer keystroke'));
    await expect(answer).rejects.toThrow('a newer keystroke');
    reply({ id: sent[0]?.id ?? -1, status: 'success', kind: 'explain', value: [] });
    await expect(client.explain(REQUEST, stop.signal)).rejects.toThrow('a newer keystroke');
    expect(sent).toHaveLength(1);
  });

  it('rejects what the worker could not do', async () => {
    const { client, sent, reply } = start();
    const answer = client.search(REQUEST, signal);
    reply({ id: sent[0]?.id ?? -1, status: 'error', message: 'the story answered 404' });
    await expect(answer).rejects.toThrow('the story answered 404');
  });

  it('rejects everything once the worker has failed', async () => {
    const { client, fail } = start();
    const answers = [client.search(REQUEST, signal), client.explain(REQUEST, signal)];
    fail('');
    await Promise.all(answers.map((answer) => expect(answer).rejects.toThrow('the search did not start')));
    await expect(client.search(REQUEST, signal)).rejects.toThrow('the search did not start');
  });

  it('ends its worker', () => {
    const { client, isEnded } = start();
    client.close();
    expect(isEnded()).toBe(true);
  });
});
