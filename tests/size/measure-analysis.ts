import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import type { Measure } from './measure-build.ts';

const ENTRY = fileURLToPath(new URL('../../src/analysis/analyze-article.ts', import.meta.url));
/** The files that are lists of words and little else. */
const LISTS =
  /\/analysis\/(?:names\/(?:countries|given-names|name-words|parties|titles)|quotes\/(?:cue-topics|cue-verbs|word-classes)|dates\/(?:calendar-words|holidays|number-words)|links\/irregular-forms|language\/frequent-words)\.ts$/;
/** In bytes, after gzip. Fifteen thousand were wished for; the lists alone take more, those that tell languages apart six. */
const BUDGETS = { rules: 59_600, lists: 25_400 };

/** The analysis of an article as a worker loads it, our own code and no package: its rules, and its lists of words. */
export async function measureAnalysis(): Promise<Measure[]> {
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: {
        input: ENTRY,
        preserveEntrySignatures: 'strict',
        output: { codeSplitting: { groups: [{ name: 'lists', test: LISTS }] } },
      },
    },
  });
  if (Array.isArray(result) || !('output' in result)) throw new Error('the build of the analysis is not a single one');
  const chunks = result.output.flatMap((file) => (file.type === 'chunk' ? [file] : []));
  const sum = (isWanted: boolean) =>
    chunks
      .filter(({ name }) => (name === 'lists') === isWanted)
      .reduce((total, { code }) => total + gzipSync(code).length, 0);
  const [rules, lists] = [sum(false), sum(true)];
  if (rules === 0 || lists === 0) throw new Error('the build of the analysis has no rules or no lists');
  return [
    { what: 'analysis in the worker, our own code: rules', bytes: rules, budget: BUDGETS.rules },
    { what: 'analysis in the worker, our own code: lists of words', bytes: lists, budget: BUDGETS.lists },
  ];
}
