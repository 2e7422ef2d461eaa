import type { WorkerReply } from '#worker/ask-worker.ts';
import type { FileReader, FileReading } from './file-reading.ts';
import type { FileQuestion } from './read-apart.ts';

/** Lets the worker that this runs in read the one file that it is asked for. */
export function serveReading(read: FileReader): void {
  const reply = (message: WorkerReply<FileReading>) => globalThis.postMessage(message);
  globalThis.addEventListener('message', ({ data: { bytes, file } }: MessageEvent<FileQuestion>) => {
    void Promise.resolve()
      .then(() => read(bytes, file))
      .then(
        (value) => reply({ status: 'success', value }),
        (error: unknown) => reply({ status: 'error', message: error instanceof Error ? error.message : String(error) }),
      );
  });
}
