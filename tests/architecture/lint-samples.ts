/** Code that must not pass, where it would stand, and the rule that must say so. */
export interface LintSample {
  folder: string;
  code: string;
  rule: string;
}

const restricted = 'no-restricted-imports';
const bans = (folder: string, from: string[]): LintSample[] =>
  from.map((path) => ({ folder, code: `import { thing } from '${path}';\nthing();\n`, rule: restricted }));

/** Who may never import whom. Two levels deep, since a pattern with one star misses the second. */
const IMPORTS: LintSample[] = [
  ...bans('src/analysis', ['#views/quotes/deep/x.ts', '#bundle/x.ts', '#preprocess/x.ts', '#ui/x.ts', '#app/x.ts']),
  ...bans('src/analysis/dates', ['#queries/x.ts', '#worker/x.ts', 'react', 'moment', 'node:fs', 'node:fs/promises']),
  ...bans('src/bundle', [
    '#analysis/analyze-article.ts',
    '#analysis/dates/x.ts',
    '#views/quotes/x.ts',
    'node:fs',
    'react',
  ]),
  ...bans('src/exports/links', [
    '#views/compare/deep/x.ts',
    '#queries/x.ts',
    '#worker/x.ts',
    '#store/x.ts',
    '#app/paths.ts',
    '#ui/save-file.ts',
    '#analysis/analyze-article.ts',
    'react',
    'react-router',
    'node:fs',
  ]),
  ...bans('src/preprocess', [
    '#views/quotes/deep/x.ts',
    '#queries/x.ts',
    '#worker/x.ts',
    '#app/x.ts',
    '#ui/x.ts',
    'react',
  ]),
  ...bans('src/worker', ['#views/quotes/x.ts', '#queries/x.ts', '#ui/x.ts', '#preprocess/x.ts', 'react', 'node:fs']),
  ...bans('src/store', ['#views/quotes/x.ts', '#queries/x.ts', '#intake/x.ts', '#ui/x.ts', 'react', 'node:fs']),
  ...bans('src/intake', ['#views/quotes/x.ts', '#queries/x.ts', '#store/x.ts', '#ui/x.ts', 'react', 'node:fs', 'idb']),
  ...bans('src/queries', [
    '#views/quotes/x.ts',
    '#ui/x.ts',
    '#app/x.ts',
    '#worker/worker-entry.ts',
    '#preprocess/x.ts',
    '#intake/x.ts',
    '#analysis/analyze-article.ts',
  ]),
  ...bans('src/ui', ['#views/quotes/x.ts', '#queries/x.ts', '#bundle/x.ts', '#analysis/x.ts', '#app/paths.ts']),
  ...bans('src/ui', [
    'react-router',
    'papaparse',
    '#exports/x.ts',
    '@tanstack/react-query',
    'vis-timeline/esnext',
    'node:fs',
  ]),
  ...['stories', 'sources', 'story', 'palette', 'overview', 'timeline', 'compare', 'quotes', 'article'].flatMap(
    (view) =>
      bans(`src/views/${view}`, [
        view === 'quotes' ? '#views/compare/deep/x.ts' : '#views/quotes/deep/x.ts',
        '#preprocess/x.ts',
        '#worker/worker-client.ts',
        '#store/x.ts',
        '#app/routes.tsx',
        '#analysis/analyze-article.ts',
        'node:fs',
        ...(view === 'timeline' ? [] : ['vis-timeline/esnext', 'vis-data/esnext', 'moment']),
      ]),
  ),
  ...bans('src/views/a-new-view', ['#views/quotes/x.ts', '#preprocess/x.ts']),
  ...bans('src/app', ['#preprocess/read-seeds.ts', 'node:fs', 'vis-timeline/esnext']),
];

const inFolder = (folder: string, rule: string, codes: string[]): LintSample[] =>
  codes.map((code) => ({ folder, rule, code: `${code}\n` }));

/** Other spellings of a forbidden import, and ways around the folders. */
const ESCAPES: LintSample[] = [
  ...inFolder('src/ui', restricted, [
    "export const load = () => import('#views/quotes/x.ts');",
    "export { thing } from '#views/quotes/x.ts';",
    "export * from '#bundle/x.ts';",
    "import type { Thing } from '#bundle/x.ts';\nexport type Copy = Thing;",
  ]),
  ...inFolder('src/views/quotes', 'no-relative-parent-imports', [
    "import { thing } from '../compare/x.ts';\nthing();",
    "import { thing } from '../../preprocess/x.ts';\nthing();",
    "export const load = () => import('../../views/compare/x.ts');",
  ]),
  ...inFolder('src/ui', 'consistent-type-imports', [
    "export type Thing = import('#bundle/story-bundle.ts').StoryBundle;",
  ]),
];

/** What makes an analysis depend on the host, the time or chance. */
const IMPURE: LintSample[] = [
  ...inFolder('src/analysis/text', 'no-restricted-globals', [
    'export const parts = new Intl.Segmenter();',
    'export const parts = new globalThis.Intl.Segmenter();',
  ]),
  ...inFolder('src/analysis/text', 'no-restricted-properties', [
    'export const now = Date.now();',
    'export const { now } = Date;',
    "export const day = Date.parse('1 May 2020');",
    'export const chance = Math.random();',
    "export const order = 'a'.localeCompare('b');",
    'export const upper = "a".toLocaleUpperCase();',
    'export const words = new Date(0).toLocaleDateString();',
    'export const day = new Date(0).getDate();',
    'export const year = new Date(0).getFullYear();',
    'export const zone = new Date(0).getTimezoneOffset();',
  ]),
];

/** What makes two exports of one story differ. */
const UNSTEADY = inFolder('src/exports/table', 'no-restricted-properties', [
  'export const now = Date.now();',
  'export const chance = Math.random();',
  "export const order = 'a'.localeCompare('b');",
]);

/** HTML from strings, and types that say nothing. */
const UNSAFE: LintSample[] = [
  ...inFolder('src/views/timeline', 'no-restricted-properties', [
    "document.body.innerHTML = '';",
    "document.body.outerHTML = '';",
    "document.body.insertAdjacentHTML('beforeend', '');",
    "document.body.setHTMLUnsafe('');",
    "document.write('');",
  ]),
  ...inFolder('src/ui', 'no-danger', ["export const html = <p dangerouslySetInnerHTML={{ __html: '' }} />;"]),
  ...inFolder('src/app', 'no-eval', ["eval('1');"]),
  ...inFolder('src/bundle', 'no-explicit-any', ['export const thing = (value: any) => String(value);']),
  ...inFolder('src/bundle', 'no-unsafe-return', ["export const thing = (): string => JSON.parse('1');"]),
  ...inFolder('src/bundle', 'no-floating-promises', ['Promise.resolve(1);']),
  ...inFolder('src/ui', 'exhaustive-deps', [
    "import { useEffect } from 'react';\nexport function useThing(thing: () => void) {\n  useEffect(() => thing(), []);\n}",
  ]),
  ...inFolder('src/ui', 'alt-text', ['export const picture = <img src="x.png" />;']),
];

export const LINT_SAMPLES: LintSample[] = [...IMPORTS, ...ESCAPES, ...IMPURE, ...UNSTEADY, ...UNSAFE];

const allows = (folder: string, from: string[]) => ({
  folder,
  code: from.map((path, n) => `import { thing${n} } from '${path}';\nthing${n}();\n`).join(''),
});

/** Imports that must pass, or the rules above would only prove that everything is refused. */
export const CLEAN_SAMPLES: { folder: string; code: string }[] = [
  allows('src/analysis/dates', ['#analysis/annotations.ts', '#analysis/text/deep/x.ts', './x.ts']),
  allows('src/bundle', ['#analysis/annotations.ts', './x.ts']),
  allows('src/exports/links', [
    '#exports/deep/x.ts',
    '#bundle/x.ts',
    '#analysis/dates/x.ts',
    '#ui/date-words.ts',
    'papaparse',
  ]),
  allows('src/preprocess', ['#analysis/analyze-article.ts', '#bundle/x.ts', 'node:fs', 'node:fs/promises', 'vite']),
  allows('src/worker', ['#analysis/analyze-article.ts', '#bundle/x.ts']),
  allows('src/queries', ['#bundle/x.ts', '#worker/worker-client.ts', '#analysis/search/x.ts', '@tanstack/react-query']),
  allows('src/ui', ['react', '#ui/deep/x.ts', './x.ts']),
  allows('src/views/quotes', [
    '#views/quotes/deep/x.ts',
    '#ui/x.ts',
    '#queries/x.ts',
    '#bundle/x.ts',
    '#app/paths.ts',
    '#correcting/x.ts',
  ]),
  allows('src/views/story', ['#exports/deep/x.ts']),
  allows('src/views/quotes/deep', ['#views/quotes/x.ts', '#analysis/search/x.ts', 'react-router', 'react']),
  allows('src/views/timeline', ['vis-timeline/esnext', 'vis-data/esnext', 'moment']),
  allows('src/app', ['#views/quotes/deep/x.ts', '#queries/x.ts', '#bundle/x.ts', '#ui/x.ts', '#analysis/x.ts']),
];
