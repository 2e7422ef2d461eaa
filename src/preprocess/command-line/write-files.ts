import { existsSync, mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import type { BuiltFile } from '#preprocess/site/built-file.ts';
import { UsageError } from './usage-error.ts';

/**
 * Nobody's files are written over by surprise, and a site never becomes a story.
 * @throws UsageError when `out` cannot take the files, before there are any
 */
export function assertCanWrite(out: string, seeds: string, isForced: boolean): void {
  if (!isOutside(relative(resolve(seeds), resolve(out)))) {
    throw new UsageError(`${out} lies in ${seeds}, whose folders are stories; write somewhere else`);
  }
  if (!existsSync(out)) return;
  if (!statSync(out).isDirectory()) throw new UsageError(`${out} is a file; name a folder`);
  if (!isForced && readdirSync(out).length > 0) {
    throw new UsageError(`${out} is not empty; name another folder, or say --force to replace files of the same names`);
  }
}

const isOutside = (way: string) => way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way);

export function writeFiles(out: string, files: readonly BuiltFile[]): void {
  for (const { path, content } of files) {
    const file = join(out, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
}
