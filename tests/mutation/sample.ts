import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

/** What was drawn, for the processes that Stryker starts. */
export interface Sample {
  /** The names of the alterations to try, in the order in which they were drawn. */
  readonly drawn: readonly string[];
  /** How many alterations each folder has of which they were drawn. */
  readonly folders: Readonly<Record<string, number>>;
}

/** Writes it where `readSample` finds it from any folder. */
export function writeSample(sample: Sample): { SAMPLE_FILE: string } {
  const file = resolve('node_modules/.cache/alterations.json');
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify(sample));
  return { SAMPLE_FILE: file };
}

export function readSample(): Sample {
  return JSON.parse(readFileSync(process.env['SAMPLE_FILE'] ?? '', 'utf8')) as Sample;
}
