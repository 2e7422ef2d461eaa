import { spawnSync } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { dirname, relative } from 'node:path';
import { parseArgs } from 'node:util';
import type { Mutant } from '@stryker-mutator/api/core';
import { drawSample, findAlterations, nameAlteration } from '#tests/mutation/find-alterations.ts';
import { writeSample } from '#tests/mutation/sample.ts';

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
if (!existsSync(`src/analysis/${folder}`)) throw new Error(`src/analysis has no folder "${folder}"`);
if (!/^[1-9]\d*$/u.test(values.sample ?? '1')) throw new Error(`--sample takes how many, not "${values.sample}"`);
const all = await findAlterations(folder);
const drawn = drawSample(all, Number(values.sample ?? all.length), values.seed);

const toFile = ({ fileName }: Mutant): string => relative(process.cwd(), fileName).replaceAll('\\', '/');
const toRange = (mutant: Mutant): string => {
  const { start, end } = mutant.location;
  return `${toFile(mutant)}:${start.line + 1}:${start.column}-${end.line + 1}:${end.column}`;
};
const places = new Set(drawn.map(values.sample === undefined ? toFile : toRange));
const folders: Record<string, number> = {};
for (const mutant of all) folders[dirname(toFile(mutant))] = (folders[dirname(toFile(mutant))] ?? 0) + 1;
const sample = writeSample({ drawn: drawn.map(nameAlteration), folders });

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
      ...sample,
    },
  },
);
rmSync(dirname(sample.SAMPLE_FILE), { recursive: true });
process.exitCode = status ?? 1;
