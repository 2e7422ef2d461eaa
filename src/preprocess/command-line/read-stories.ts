import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { buildDataFiles, type DataFiles } from '#preprocess/build-data-files.ts';
import { SeedProblemsError } from '#preprocess/seed-problem.ts';
import { UsageError } from './usage-error.ts';

/**
 * Reads and analyses the stories of a folder that somebody has named.
 * @throws UsageError | SeedProblemsError, whose places are named from where the command was given
 */
export function readStories(seeds: string): DataFiles {
  if (!existsSync(seeds)) throw new UsageError(`there is no folder ${seeds}`);
  if (!statSync(seeds).isDirectory())
    throw new UsageError(`${seeds} is a file; name the folder that holds the stories`);
  const data = readIn(seeds);
  if (data.bundles.length > 0) return data;
  const hasTexts = readdirSync(seeds).some((name) => name.endsWith('.txt'));
  const message = hasTexts
    ? 'there are articles here, but no story: put them into a folder of their own, and name the one that holds it'
    : 'there is no story here: a story is a folder of .txt files';
  throw new SeedProblemsError([{ file: seeds, line: 1, column: 1, message }]);
}

function readIn(seeds: string): DataFiles {
  try {
    return buildDataFiles(seeds);
  } catch (error) {
    if (!(error instanceof SeedProblemsError)) throw error;
    throw new SeedProblemsError(error.problems.map((problem) => ({ ...problem, file: join(seeds, problem.file) })));
  }
}
