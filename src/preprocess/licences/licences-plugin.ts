import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin, ResolvedConfig } from 'vite';
import { LICENCES } from '#bundle/licences-file.ts';
import { listThirdParties } from './list-third-parties.ts';
import { toLicenceText } from './to-licence-text.ts';

/** What reads the places of mistakes in JSON is no dependency of the app, but part of the command line beside it. */
const OF_COMMAND_LINE = 'jsonc-parser';

/** Puts our licence, and those of all whose code or fonts are in the app, beside it: they ask for that. */
export function licencesPlugin(): Plugin {
  let config: ResolvedConfig;
  return {
    name: 'parallax-licences',
    apply: 'build',
    configResolved(resolved) {
      config = resolved;
    },
    generateBundle() {
      const read = (file: string) => readFileSync(join(config.root, file), 'utf8');
      const { dependencies } = JSON.parse(read('package.json')) as { dependencies: object }; // our own
      const parties = listThirdParties(config.root, [...Object.keys(dependencies), OF_COMMAND_LINE]);
      this.emitFile({ type: 'asset', fileName: LICENCES, source: toLicenceText(read('LICENSE'), parties) });
    },
  };
}
