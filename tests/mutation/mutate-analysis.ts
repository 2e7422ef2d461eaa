import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { describeMutation } from '#tests/mutation/describe-mutation.ts';

/**
 * `npm run mutation -- quotes --sample 100 --seed 2`: alters the code of a folder of `src/analysis` in one place after
 * the other and says which alterations no unit test of that folder notices. Without a folder all are altered, without
 * `--sample` in every place.
 */
const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { sample: { type: 'string', default: 'all' }, seed: { type: 'string', default: '1' } },
});
const folder = positionals[0] ?? '.';
const files = ['*.ts', '!*.test.ts', '!*.fixture.ts', '!test-*.ts'].map((pattern) =>
  pattern.replace(/^(!?)/, `$1src/analysis/${folder}/**/`),
);
const { status } = spawnSync('stryker', ['run', 'tests/mutation/stryker.config.json', '--mutate', files.join(',')], {
  stdio: 'inherit',
  shell: process.platform === 'win32',
  env: {
    ...process.env,
    // Stryker loads its plugins, and they the project's modules, as they are written.
    NODE_OPTIONS: `${process.env['NODE_OPTIONS'] ?? ''} --import tsx`,
    MUTATED: folder,
    SAMPLE: values.sample,
    SEED: values.seed,
  },
});
if (status === 0) describeMutation('node_modules/.cache/stryker.json');
process.exitCode = status ?? 1;
