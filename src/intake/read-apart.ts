import { askWorker, type OneQuestionWorker } from '#worker/ask-worker.ts';
import type { FileReader, FileReading } from './file-reading.ts';

/** What is asked of a worker that reads one file. */
export interface FileQuestion {
  bytes: Uint8Array<ArrayBuffer>;
  file: string;
}

/** Far longer than any honest file takes. */
const MOST_SECONDS = 60;

/**
 * A reader of files that works in a worker of its own: the page goes on meanwhile, and a file that would take forever is
 * given up. The worker has no document and nothing of the page: what a file holds cannot run, load or show anything.
 */
export const readApart =
  (start: () => OneQuestionWorker<FileQuestion, FileReading>): FileReader =>
  async (bytes, file) => {
    try {
      return await askWorker(start, { bytes, file }, { signal: AbortSignal.timeout(MOST_SECONDS * 1000) });
    } catch (error) {
      if (!(error instanceof DOMException && error.name === 'TimeoutError')) throw error;
      return {
        reason: `It took more than ${MOST_SECONDS} seconds to read.`,
        remedy: 'Copy its text and paste it here.',
      };
    }
  };
