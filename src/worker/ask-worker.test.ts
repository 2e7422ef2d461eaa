import { describe, expect, it } from 'vitest';
import { askWorker, toReply, type WorkerReply } from './ask-worker.ts';

/** A question and the other end of its worker. */
function ask(signal: AbortSignal = new AbortController().signal) {
  const target = new EventTarget();
  const sent: string[] = [];
  const progress: number[] = [];
  let isEnded = false;
  const start = () => ({
    postMessage: (question: string) => void sent.push(question),
    terminate: () => (isEnded = true),
    addEventListener: (type: string, listener: (event: never) => void) =>
      target.addEventListener(type, (event) => listener(event as never)), // the events below are what it takes
  });
  const answer = askWorker<string, string, number>(start, 'why', { signal, onProgress: (done) => progress.push(done) });
  const reply = (data: WorkerReply<string, number>) =>
    target.dispatchEvent(Object.assign(new Event('message'), { data }));
  const fail = (message: string) => target.dispatchEvent(Object.assign(new Event('error'), { message }));
  return { answer, sent, progress, reply, fail, isEnded: () => isEnded };
}

describe('askWorker', () => {
  it('tells how far the work is, gives its answer and ends the worker', async () => {
    const { answer, sent, progress, reply, isEnded } = ask();
    expect(sent).toEqual(['why']);
    reply({ status: 'progress', progress: 1 });
    reply({ status: 'progress', progress: 2 });
    expect([progress, isEnded()]).toEqual([[1, 2], false]);
    reply({ status: 'success', value: 'because' });
    expect([await answer, isEnded()]).toEqual(['because', true]);
  });

  it('rejects what the worker could not do', async () => {
    const { answer, reply, isEnded } = ask();
    reply({ status: 'error', message: 'too long' });
    await expect(answer).rejects.toThrow('too long');
    expect(isEnded()).toBe(true);
  });

  it.each([
    ['', 'its script did not start'],
    ['out of memory', 'out of memory'],
  ])('rejects when the worker fails with "%s"', async (message, words) => {
    const { answer, fail } = ask();
    fail(message);
    await expect(answer).rejects.toThrow(words);
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

describe('toReply', () => {
  it('says what the work gives, or why it failed', () => {
    expect(toReply(() => 1)).toEqual({ status: 'success', value: 1 });
    const fail = () => {
      throw new Error('no words');
    };
    expect(toReply(fail)).toEqual({ status: 'error', message: 'no words' });
  });
});
