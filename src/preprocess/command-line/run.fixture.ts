import { PassThrough, Readable } from 'node:stream';
import { runCommand } from './run-command.ts';

/** For tests: what a shell sees of a command. */
export interface Run {
  status: number;
  output: string;
  errors: string;
}

export async function run(words: string[], given = '', appFolder = 'no app'): Promise<Run> {
  const output = new PassThrough();
  const errors = new PassThrough();
  const status = await runCommand(words, { input: Readable.from([given]), output, errors, appFolder });
  const readAll = (stream: PassThrough) => String((stream.read() as Buffer | null) ?? ''); // bytes, as no encoding is set
  return { status, output: readAll(output), errors: readAll(errors) };
}
