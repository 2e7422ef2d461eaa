import { describe, expect, it } from 'vitest';
import { draftArticle } from '#analysis/links/draft-article.fixture.ts';
import { linkInWorker } from './link-client.ts';
import type { LinkPair, LinkReply } from './link-protocol.ts';

const PAIR: LinkPair = [draftArticle({ id: 'a', text: 'It rained.' }), draftArticle({ id: 'b', text: 'It snowed.' })];

/** A question and the other end of its worker. */
function ask(signal: AbortSignal = new AbortController().signal) {
  const target = new EventTarget();
  const sent: (readonly LinkPair[])[] = [];
  let isEnded = false;
  const answer = linkInWorker([PAIR], signal, () => ({
    postMessage: (pairs) => void sent.push(pairs),
    terminate: () => (isEnded = true),
    addEventListener: (type: string, listener: (event: never) => void) =>
      target.addEventListener(type, (event) => listener(event as never)), // the events below are what it takes
  }));
  const reply = (data: LinkReply) => target.dispatchEvent(Object.assign(new Event('message'), { data }));
  const fail = (message: string) => target.dispatchEvent(Object.assign(new Event('error'), { message }));
  return { answer, sent, reply, fail, isEnded: () => isEnded };
}

describe('linkInWorker', () => {
  it('sends what the comparison needs, gives its answer and ends the worker', async () => {
    const { answer, sent, reply, isEnded } = ask();
    expect(Object.keys(sent[0]?.[0]?.[0] ?? {})).toEqual([
      'id',
      'text',
      'sentences',
      'paragraphs',
      'names',
      'dates',
      'quotations',
    ]);
    const compared = [{ links: [], reuse: { a: 'a', b: 'b', share: 0, copied: [] } }];
    reply({ status: 'success', compared });
    expect(await answer).toBe(compared);
    expect(isEnded()).toBe(true);
  });

  it('rejects what the worker could not do', async () => {
    const { answer, reply, isEnded } = ask();
    reply({ status: 'error', message: 'too long' });
    await expect(answer).rejects.toThrow('too long');
    expect(isEnded()).toBe(true);
  });

  it('rejects when the worker cannot start', async () => {
    const { answer, fail } = ask();
    fail('');
    await expect(answer).rejects.toThrow('the comparison did not start');
  });

  it('ends the worker when nobody waits any more', async () => {
    const stop = new AbortController();
    const { answer, isEnded } = ask(stop.signal);
    stop.abort(new Error('another page'));
    await expect(answer).rejects.toThrow('another page');
    expect(isEnded()).toBe(true);
    await expect(ask(stop.signal).answer).rejects.toThrow('another page');
  });
});
