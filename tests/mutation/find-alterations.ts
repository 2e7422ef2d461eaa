import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Mutant } from '@stryker-mutator/api/core';
import type { Logger } from '@stryker-mutator/api/logging';
import { Instrumenter } from '@stryker-mutator/instrumenter';
import { DATA_IGNORER } from '#tests/mutation/data-ignorer.ts';

/** All that the code of a folder of `src/analysis` can be altered in, data left out. */
export async function findAlterations(folder: string): Promise<Mutant[]> {
  const under = `src/analysis/${folder}`;
  const files = readdirSync(under, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.ts') && !/\.(?:test|fixture)\.ts$|(?:^|\/)test-/u.test(file))
    .toSorted()
    .map((file) => `${under}/${file}`);
  const ignore = () => undefined;
  // Of a logger the instrumenter asks for these.
  const silent = { debug: ignore, info: ignore, warn: ignore, isDebugEnabled: () => false } as unknown as Logger;
  const { mutants } = await new Instrumenter(silent, undefined, () => '').instrument(
    files.map((name) => ({ name: join(process.cwd(), name), content: readFileSync(name, 'utf8'), mutate: true })),
    { plugins: null, excludedMutations: [], ignorers: [DATA_IGNORER] },
  );
  return mutants.filter(({ status }) => status !== 'Ignored');
}

/** Names an alteration by what it does and where, on every machine alike. */
export function nameAlteration({ fileName, location, mutatorName, replacement }: Mutant): string {
  const { start, end } = location;
  const file = fileName.replaceAll('\\', '/').replace(/^.*\/src\/analysis\//u, '');
  return [file, start.line, start.column, end.line, end.column, mutatorName, replacement].join(' ');
}

/** Draws as many of the alterations as asked for; a seed draws the same ones as long as the code is the same. */
export function drawSample(alterations: readonly Mutant[], size: number, seed: string): Mutant[] {
  return alterations
    .map((alteration) => ({
      alteration,
      order: createHash('sha256')
        .update(`${seed} ${nameAlteration(alteration)}`)
        .digest('hex'),
    }))
    .toSorted((a, b) => (a.order < b.order ? -1 : 1))
    .slice(0, size)
    .map(({ alteration }) => alteration);
}
