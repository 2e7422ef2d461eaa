import type { LinkedPair, LinkPair, LinkReply } from './link-protocol.ts';

/** The part of a `Worker` that is used here. */
export interface LinkWorker {
  postMessage: (pairs: readonly LinkPair[]) => void;
  terminate: () => void;
  addEventListener: {
    (type: 'message', listener: (event: { data: LinkReply }) => void): void;
    (type: 'error', listener: (event: { message: string }) => void): void;
  };
}

const startWorker = (): LinkWorker =>
  new Worker(new URL('./link-entry.ts', import.meta.url), { type: 'module', name: 'links' });

/**
 * Compares pairs of articles in a worker of their own, which ends with the answer, or when the signal is aborted.
 * @throws Error when the worker cannot start, or fails at its work
 */
export function linkInWorker(
  pairs: readonly LinkPair[],
  signal: AbortSignal,
  start: () => LinkWorker = startWorker,
): Promise<LinkedPair[]> {
  if (signal.aborted) return Promise.reject(signal.reason as Error);
  const worker = start();
  return new Promise<LinkedPair[]>((resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
    worker.addEventListener('message', ({ data }) => {
      if (data.status === 'success') resolve(data.compared);
      else reject(new Error(data.message));
    });
    worker.addEventListener('error', ({ message }) => reject(new Error(message || 'the comparison did not start')));
    worker.postMessage(pairs.map(([a, b]) => [toLinkable(a), toLinkable(b)]));
  }).finally(() => worker.terminate());
}

/** Without what the comparison does not look at: all that is sent is copied. */
const toLinkable = ({ id, text, sentences, paragraphs, names, dates, quotations }: LinkPair[0]): LinkPair[0] => {
  return { id, text, sentences, paragraphs, names, dates, quotations };
};
