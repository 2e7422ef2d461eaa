import { createReadStream, existsSync } from 'node:fs';
import type { Readable, Writable } from 'node:stream';
import { APP_VERSION } from '#bundle/app-version.ts';
import { SeedProblemsError } from '#preprocess/seed-problem.ts';
import { analyzeRecord } from './analyze-record.ts';
import { buildSite } from './build-site.ts';
import { compareRecord } from './compare-record.ts';
import { HELP, OVERVIEW } from './help-texts.ts';
import { type FilterName, parseCommandLine } from './parse-command-line.ts';
import { runJsonLines } from './run-json-lines.ts';
import { UsageError } from './usage-error.ts';

/** What a process has of the outside. */
export interface Surroundings {
  input: Readable & { isTTY?: boolean };
  output: Writable;
  errors: Writable;
  /** The folder of the built app. */
  appFolder: string;
}

const ANSWERS = { analyze: analyzeRecord, compare: compareRecord };

/** Does what the words after `parallax` say, and returns the exit status. */
export async function runCommand(words: readonly string[], around: Surroundings): Promise<number> {
  try {
    const command = parseCommandLine(words);
    switch (command.name) {
      case 'help':
        around.output.write(command.about === null ? OVERVIEW : HELP[command.about]);
        return 0;
      case 'version':
        around.output.write(`${APP_VERSION}\n`);
        return 0;
      case 'build':
        around.output.write(buildSite(command, around.appFolder));
        return 0;
      case 'analyze':
      case 'compare':
        return await runFilter(command.name, command.files, around);
    }
  } catch (error) {
    if (error instanceof SeedProblemsError) {
      around.errors.write(`${error.message}\n`);
      return 1;
    }
    if (error instanceof UsageError) {
      around.errors.write(`parallax: ${error.message}\nparallax --help says more.\n`);
      return 2;
    }
    // What the system refuses, such as to read a folder as a file, or to write where one may not.
    if (error instanceof Error && 'syscall' in error) {
      around.errors.write(`parallax: ${error.message}\n`);
      return 1;
    }
    throw error;
  }
}

async function runFilter(
  filter: FilterName,
  files: string[],
  { input, output, errors }: Surroundings,
): Promise<number> {
  const missing = files.find((file) => file !== '-' && !existsSync(file));
  if (missing !== undefined) throw new UsageError(`there is no file ${missing}`);
  if (files.includes('-') && input.isTTY) {
    throw new UsageError(`${filter} reads what it is given: parallax ${filter} FILE, or parallax ${filter} < FILE`);
  }
  let bad = 0;
  for (const file of files) {
    const source = file === '-' ? { name: '<stdin>', stream: input } : { name: file, stream: createReadStream(file) };
    bad += await runJsonLines(source, ANSWERS[filter], output, (problem) => errors.write(`${problem}\n`));
  }
  return bad > 0 ? 1 : 0;
}
