import type { BuiltFile } from './built-file.ts';
import { toBuildList } from '#preprocess/offline/to-build-list.ts';

/** The script of the service worker, which reads its list of files from `BUILD`, and that list before it. */
export function toServiceWorker(script: string, files: readonly BuiltFile[]): string {
  return `const BUILD = ${JSON.stringify(toBuildList(files))};\n${script}`;
}
