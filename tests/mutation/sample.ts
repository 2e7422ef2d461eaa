import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What was drawn, for the processes that Stryker starts. */
export interface Sample {
  /** The names of the alterations to try, in the order in which they were drawn. */
  readonly drawn: readonly string[];
  /** How many alterations each folder has of which they were drawn. */
  readonly folders: Readonly<Record<string, number>>;
}

/** Writes it where `readSample` of this run finds it, and that of no other. */
export function writeSample(sample: Sample): { SAMPLE_FILE: string } {
  const file = join(mkdtempSync(join(tmpdir(), 'alterations-')), 'sample.json');
  writeFileSync(file, JSON.stringify(sample));
  return { SAMPLE_FILE: file };
}

export function readSample(): Sample {
  return JSON.parse(readFileSync(process.env['SAMPLE_FILE'] ?? '', 'utf8')) as Sample;
}
