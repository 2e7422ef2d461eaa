import { spawnSync } from 'node:child_process';

/**
 * `npm run mutation -- quotes`: alters the code of a folder of `src/analysis` in one place after the other and says
 * which alterations no unit test of that folder notices. Without a folder all are altered, which takes hours.
 */
const [folder = '**', ...options] = process.argv.slice(2);
const files = ['*.ts', '!*.test.ts', '!*.fixture.ts', '!test-*.ts'].map((pattern) =>
  pattern.replace(/^(!?)/, `$1src/analysis/${folder}/**/`),
);
const { status } = spawnSync(
  'stryker',
  ['run', 'tests/mutation/stryker.config.json', '--mutate', files.join(','), ...options],
  { stdio: 'inherit', shell: process.platform === 'win32', env: { ...process.env, MUTATED: folder } },
);
process.exitCode = status ?? 1;
