import { createInterface } from 'node:readline';

/**
 * Reads JSON records from standard input, one a line, and answers each on a line of standard output, in order.
 * A line that cannot be answered gets `{"id", "error"}` in its place and makes the exit status 1 at the end.
 */
export async function runJsonLines(answer: (record: unknown) => unknown): Promise<void> {
  let lineNumber = 0;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    lineNumber += 1;
    if (line.trim() === '') continue;
    await write(`${JSON.stringify(answerLine(line, lineNumber, answer))}\n`);
  }
}

function answerLine(line: string, lineNumber: number, answer: (record: unknown) => unknown): unknown {
  let record: unknown;
  try {
    record = JSON.parse(line);
    return answer(record);
  } catch (error) {
    process.exitCode = 1;
    const reason = error instanceof Error ? error.message : String(error);
    return { id: idOf(record), error: `line ${lineNumber}: ${reason}` };
  }
}

function idOf(record: unknown): string | null {
  if (typeof record !== 'object' || record === null || !('id' in record)) return null;
  return typeof record.id === 'string' ? record.id : null;
}

/** Waits while the reader of our output is slower than we are. */
function write(text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    process.stdout.write(text, (error) => (error ? reject(error) : resolve()));
  });
}
