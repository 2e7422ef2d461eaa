import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Mutant } from '@stryker-mutator/api/core';
import { describeMutation } from '#tests/mutation/describe-mutation.ts';
import { drawSample, findAlterations, nameAlteration } from '#tests/mutation/find-alterations.ts';

/**
 * `npm run mutation -- quotes --sample 100 --seed 2`: alters the code of a folder of `src/analysis` in one place after
 * the other and says which alterations no test notices, neither one of that folder's unit tests nor one of the findings
 * in `tests/corpus`. Without a folder all are altered, without `--sample` in every way.
 */
const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { sample: { type: 'string' }, seed: { type: 'string', default: '1' } },
});
const folder = positionals[0] ?? '.';
const all = await findAlterations(folder);
const drawn = drawSample(all, Number(values.sample ?? all.length), values.seed);

const toFile = ({ fileName }: Mutant): string => relative(process.cwd(), fileName).replaceAll('\\', '/');
const toRange = (mutant: Mutant): string => {
  const { start, end } = mutant.location;
  return `${toFile(mutant)}:${start.line + 1}:${start.column}-${end.line + 1}:${end.column}`;
};
const places = new Set(drawn.map(values.sample === undefined ? toFile : toRange));
mkdirSync('node_modules/.cache', { recursive: true });
const drawnFile = resolve('node_modules/.cache/drawn-alterations.json');
writeFileSync(drawnFile, JSON.stringify(drawn.map(nameAlteration)));

const { status } = spawnSync(
  'stryker',
  ['run', 'tests/mutation/stryker.config.json', '--mutate', [...places].join(',')],
  {
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: {
      ...process.env,
      // Stryker loads its plugins, and they the project's modules, as they are written.
      NODE_OPTIONS: `${process.env['NODE_OPTIONS'] ?? ''} --import tsx`,
      MUTATED: folder,
      DRAWN: drawnFile,
    },
  },
);
if (status === 0) describeMutation('node_modules/.cache/stryker.json', all.map(toFile));
process.exitCode = status ?? 1;
