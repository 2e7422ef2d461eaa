import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Plugin, ResolvedConfig } from 'vite';
import { readSeeds } from './read-seeds.ts';
import { listEntryPages } from './site/list-entry-pages.ts';

/** Puts copies of the page where deep links lead. Its assets are named from the base address, so each finds them. */
export function deepLinksPlugin(seedsDir: string): Plugin {
  let config: ResolvedConfig;
  return {
    name: 'parallax-deep-links',
    apply: 'build',
    configResolved(resolved) {
      config = resolved;
    },
    // Not `closeBundle`, which runs after a failed build too and would hide its message behind a missing page.
    writeBundle() {
      const out = resolve(config.root, config.build.outDir);
      const page = readFileSync(join(out, 'index.html'), 'utf8');
      for (const path of listEntryPages(readSeeds(seedsDir))) {
        const file = join(out, path);
        mkdirSync(dirname(file), { recursive: true });
        writeFileSync(file, page);
      }
    },
  };
}
