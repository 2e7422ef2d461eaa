import { afterAll, describe, expect, it } from 'vitest';
import { copyProject } from './copy-project.ts';
import { CLEAN_SAMPLES, LINT_SAMPLES } from './lint-samples.ts';
import { runTool } from './run-tool.ts';

/** The real linter with the real configuration on code that must not pass. */
const extension = (code: string) => (code.includes('<') && code.includes('/>') ? 'tsx' : 'ts');
const forbidden = LINT_SAMPLES.map((each, n) => ({
  ...each,
  file: `${each.folder}/sample-${n}.${extension(each.code)}`,
}));
const allowed = CLEAN_SAMPLES.map((each, n) => ({ ...each, file: `${each.folder}/clean-${n}.ts` }));
const cycle = {
  'src/analysis/text/cycle-one.ts': "import { two } from './cycle-two.ts';\nexport const one = () => two();\n",
  'src/analysis/text/cycle-two.ts':
    "import { one } from '#analysis/text/cycle-one.ts';\nexport const two = () => one();\n",
};

const project = copyProject({
  ...Object.fromEntries([...forbidden, ...allowed].map(({ file, code }) => [file, code])),
  ...cycle,
});
afterAll(project.remove);

/** `path:line:column: message [Error/plugin(rule)]`, one finding a line. */
const findings = runTool(project.root, 'oxlint', ['--format=unix', 'src']).split('\n');
const rulesFor = (file: string) =>
  findings
    .filter((line) => line.replaceAll('\\', '/').startsWith(`${file}:`))
    .map((line) => /\[\w+\/[\w-]+\((?<rule>[\w-]+)\)\]$/.exec(line)?.groups?.['rule'] ?? line);

describe('the linter refuses', () => {
  it.each(forbidden.map((each) => [each.folder, each.code.split('\n')[0], each] as const))(
    'in %s: %s',
    (_, __, each) => {
      expect(rulesFor(each.file)).toContain(each.rule);
    },
  );

  it.each(Object.keys(cycle))('a cycle of imports through %s', (file) => {
    expect(rulesFor(file)).toContain('no-cycle');
  });
});

describe('the linter lets pass', () => {
  // These import files that do not exist, which makes their types unknown; only the import rules matter here.
  it.each(allowed.map(({ folder, file }) => [folder, file] as const))('in %s what it needs', (_, file) => {
    expect(rulesFor(file).filter((rule) => rule.includes('import'))).toEqual([]);
  });
});
