import { afterAll, describe, expect, it } from 'vitest';
import { copyProject } from './copy-project.ts';
import { runTool } from './run-tool.ts';

/** The real compiler on code that a folder must not know: what exists there is the best guard of a pure folder. */
const SAMPLES: { folder: string; code: string; error: string }[] = [
  ...['analysis/text', 'bundle', 'exports'].flatMap((folder) => [
    { folder, code: 'export const page = document;', error: 'TS2584' },
    { folder, code: 'export const page = window;', error: 'TS2304' },
    { folder, code: 'export const host = process;', error: 'TS2591' },
    { folder, code: "console.log('');", error: 'TS2584' },
    { folder, code: 'export const later = setTimeout;', error: 'TS2304' },
    { folder, code: "export { readFileSync } from 'node:fs';", error: 'TS2591' },
    // The file is there, but it belongs to no project that this one may refer to.
    { folder, code: "export { invariant } from '#ui/invariant.ts';", error: 'TS6307' },
    { folder, code: "export { paths } from '#app/paths.ts';", error: 'TS6307' },
  ]),
  { folder: 'analysis', code: "export { BUNDLE_VERSION } from '#bundle/story-bundle.ts';", error: 'TS6307' },
  { folder: 'preprocess', code: 'export const page = document;', error: 'TS2584' },
  { folder: 'worker', code: 'export const page = document;', error: 'TS2584' },
  { folder: 'worker', code: 'export const host = process.env;', error: 'TS2591' },
  { folder: 'store', code: 'export const host = process.env;', error: 'TS2591' },
  { folder: 'store', code: "export { invariant } from '#ui/invariant.ts';", error: 'TS6307' },
  { folder: 'intake', code: "export { invariant } from '#ui/invariant.ts';", error: 'TS6307' },
  { folder: 'app', code: "export { readSeeds } from '#preprocess/read-seeds.ts';", error: 'TS6307' },
  { folder: 'ui', code: 'export const host = process.env;', error: 'TS2591' },
  { folder: 'bundle', code: 'export const first = (list: string[]): string => list[0];', error: 'TS2322' },
];

const samples = SAMPLES.map((each, n) => ({ ...each, file: `src/${each.folder}/sample-${n}.ts` }));
const project = copyProject(Object.fromEntries(samples.map(({ file, code }) => [file, `${code}\n`])));
afterAll(project.remove);

// One project at a time, as a project whose references have errors is not checked at all.
const output = ['analysis', 'bundle', 'exports', 'preprocess', 'worker', 'store', 'intake', 'app']
  .map((name) => runTool(project.root, 'tsc', ['-p', `src/${name}`, '--pretty', 'false']))
  .join('\n')
  .replaceAll('\\', '/');

describe('the compiler refuses', () => {
  it.each(samples.map((each) => [each.folder, each.code, each] as const))('in src/%s: %s', (_, __, { file, error }) => {
    const codes = output.split('\n').flatMap((line) => (line.startsWith(`${file}(`) ? (/TS\d+/.exec(line) ?? []) : []));
    expect(codes).toContain(error);
  });
});
