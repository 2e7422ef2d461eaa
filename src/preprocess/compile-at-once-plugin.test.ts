import { build, type Rollup } from 'vite';
import { expect, it } from 'vitest';
import { compileAtOncePlugin } from './compile-at-once-plugin.ts';

const FILES: Record<string, string> = {
  '/first.js': "export const load = () => import('/late.js');",
  '/late.js': "import '/late.css'; export const late = 1;",
  '/late.css': 'p { color: red; }',
};

it('stands before all that a build writes to the beginning of a file', async () => {
  const built = (await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [
      {
        name: 'files',
        enforce: 'pre',
        resolveId: (id) => (id in FILES ? id : null),
        load: (id) => FILES[id] ?? null,
      },
      compileAtOncePlugin(),
    ],
    build: { write: false, rolldownOptions: { input: '/first.js', preserveEntrySignatures: 'strict' } },
  })) as Rollup.RollupOutput; // one input, and nothing watched
  const codes = built.output.flatMap((file) => (file.type === 'chunk' ? [file.code] : []));
  // The list of what a later part needs, which Vite adds.
  expect(codes.join('\n')).toContain('__vite__mapDeps');
  expect(codes.filter((code) => !code.startsWith('//# allFunctionsCalledOnLoad\n'))).toEqual([]);
});
