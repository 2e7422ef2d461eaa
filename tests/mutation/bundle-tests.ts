import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Script } from 'node:vm';
import { build } from 'vite';
import type { RegisteredTest } from '#tests/mutation/test-functions.ts';

const ENTRY = '\0tests';

/**
 * Bundles the unit tests of a folder and those of the findings in `tests/corpus` with all they import, and returns what evaluates every module of them anew and
 * reads the tests: a module's constants and memories are then those of one alteration only.
 */
export async function bundleTests(root: string, folder: string): Promise<() => readonly RegisteredTest[]> {
  const functions = join(root, 'tests/mutation/test-functions.ts');
  const under = join(root, 'src/analysis', folder);
  const files = readdirSync(under, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.test.ts'))
    .toSorted()
    .map((file) => join(under, file))
    .concat(join(root, 'tests/corpus/findings.test.ts'));
  const entry = [
    ...files.map((file) => `import ${JSON.stringify(file)};`),
    `export { readTests } from ${JSON.stringify(functions)};`,
  ].join('\n');
  const bundle = await build({
    root,
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { vitest: functions } },
    ssr: { noExternal: true, external: ['fast-check', '@vitest/expect'] },
    plugins: [
      {
        name: 'tests-of-a-folder',
        resolveId: (id) => (id === ENTRY ? id : undefined),
        load: (id) => (id === ENTRY ? entry : undefined),
        transform: (code, id) => (id.endsWith('.test.ts') ? toBundled(code, id) : undefined),
      },
    ],
    build: {
      ssr: true,
      write: false,
      minify: false,
      rollupOptions: { input: ENTRY, output: { format: 'cjs', codeSplitting: false } },
    },
  });
  const [chunk] = 'output' in bundle ? bundle.output : [];
  if (chunk?.type !== 'chunk') throw new Error(`The tests of src/analysis/${folder} could not be bundled.`);
  const script = new Script(`(function (exports, require) {${chunk.code}\n})`, { filename: `tests-of-${folder}.cjs` });
  const require = createRequire(join(root, 'package.json'));
  return () => {
    const exports: { readTests?: () => readonly RegisteredTest[] } = {};
    // The script's value is the function that its first words declare.
    (script.runInThisContext() as (exports: object, require: NodeJS.Require) => void)(exports, require);
    return exports.readTests?.() ?? [];
  };
}

/** In the bundle a file is nowhere: it says where it was, to look for what lies beside it and to name its tests. */
function toBundled(code: string, file: string): string {
  return [
    "import { beginFile } from 'vitest';",
    `beginFile(${JSON.stringify(file)});`,
    code.replaceAll('import.meta.url', JSON.stringify(pathToFileURL(file).href)),
  ].join('\n');
}
