import type { Readable, Writable } from 'node:stream';
import { createInterface } from 'node:readline';
import { parseJsonTree } from '#preprocess/parse-json-tree.ts';

/** Lines to read, and the name by which a message calls where they come from. */
export interface LineSource {
  name: string;
  stream: Readable;
}

/**
 * Reads JSON records, one a line, and answers each on a line of `output`, in order. A line that cannot be answered gets
 * `{"id", "error"}` in its place, and `report` is told of it as `file:line:column message`. Returns how many those were.
 */
export async function runJsonLines(
  { name, stream }: LineSource,
  answer: (record: unknown) => unknown,
  output: Writable,
  report: (problem: string) => void,
): Promise<number> {
  let lineNumber = 0;
  let bad = 0;
  for await (const line of createInterface({ input: stream, crlfDelay: Infinity })) {
    lineNumber += 1;
    const text = lineNumber === 1 ? line.replace(/^\uFEFF/, '') : line;
    if (text.trim() === '') continue;
    const answered = answerLine(text, answer);
    if ('problem' in answered) {
      bad += 1;
      report(`${name}:${lineNumber}:${answered.column} ${answered.problem}`);
      await write(output, { id: answered.id, error: `line ${lineNumber}: ${answered.problem}` });
    } else await write(output, answered.result);
  }
  return bad;
}

type Answered = { result: unknown } | { id: string | null; problem: string; column: number };

function answerLine(line: string, answer: (record: unknown) => unknown): Answered {
  let record: unknown;
  try {
    record = JSON.parse(line);
  } catch {
    const [fault = { offset: 0, message: 'this is not JSON' }] = parseJsonTree(line).faults;
    return { id: null, problem: fault.message, column: fault.offset + 1 };
  }
  try {
    return { result: answer(record) };
  } catch (error) {
    return { id: idOf(record), problem: error instanceof Error ? error.message : String(error), column: 1 };
  }
}

function idOf(record: unknown): string | null {
  if (typeof record !== 'object' || record === null || !('id' in record)) return null;
  return typeof record.id === 'string' ? record.id : null;
}

/** Waits while the reader of our output is slower than we are. */
function write(output: Writable, value: unknown): Promise<void> {
  return new Promise((resolve, reject) => {
    output.write(`${JSON.stringify(value)}\n`, (error) => (error ? reject(error) : resolve()));
  });
}
