/** What a worker that answers one question says. */
export type WorkerReply<Value, Progress = never> =
  | { status: 'success'; value: Value }
  | { status: 'error'; message: string }
  | { status: 'progress'; progress: Progress };

/** The part of a `Worker` that is used here. */
export interface OneQuestionWorker<Question, Value, Progress = never> {
  postMessage: (question: Question) => void;
  terminate: () => void;
  addEventListener: {
    (type: 'message', listener: (event: { data: WorkerReply<Value, Progress> }) => void): void;
    (type: 'error', listener: (event: { message: string }) => void): void;
  };
}

interface AskOptions<Progress> {
  signal: AbortSignal;
  onProgress?: (progress: Progress) => void;
}

/**
 * Asks a worker of its own one question; the worker ends with the answer, or when the signal is aborted.
 * @throws Error when the worker cannot start, or fails at its work; the signal's reason when it is aborted
 */
export function askWorker<Question, Value, Progress = never>(
  start: () => OneQuestionWorker<Question, Value, Progress>,
  question: Question,
  { signal, onProgress }: AskOptions<Progress>,
): Promise<Value> {
  if (signal.aborted) return Promise.reject(signal.reason as Error);
  const worker = start();
  return new Promise<Value>((resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
    worker.addEventListener('message', ({ data }) => {
      if (data.status === 'success') resolve(data.value);
      else if (data.status === 'error') reject(new Error(data.message));
      else onProgress?.(data.progress);
    });
    worker.addEventListener('error', ({ message }) => reject(new Error(message || 'its script did not start')));
    worker.postMessage(question);
  }).finally(() => worker.terminate());
}

/** What a worker replies with: what the work gives, or why it failed. */
export function toReply<Value>(work: () => Value): WorkerReply<Value> {
  try {
    return { status: 'success', value: work() };
  } catch (error) {
    return { status: 'error', message: error instanceof Error ? error.message : String(error) };
  }
}
