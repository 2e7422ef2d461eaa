import { existsSync } from 'node:fs';
import type { BuiltFile } from '#preprocess/site/built-file.ts';
import { readFolder } from '#preprocess/site/read-folder.ts';

/** The app that came with the command line: every file of a site but the stories, their pages and their list. */
export function readApp(folder: string): BuiltFile[] {
  if (existsSync(folder)) return readFolder(folder);
  throw new Error('the app is missing beside this script: install the package again; in a checkout, run npm run build');
}
