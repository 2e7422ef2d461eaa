import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Plugin, ResolvedConfig } from 'vite';
import { paths } from '#app/paths.ts';
import { readSeeds } from './read-seeds.ts';

/**
 * Makes deep links work on hosts that only serve files: a copy of the page at every address of a bundled story,
 * and as `404.html` for all others. The page's assets are named from the base address, so each copy finds them.
 */
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
      for (const address of ['/404.html', ...toAddresses(seedsDir)]) {
        const file = join(out, address.endsWith('.html') ? address : `${address}/index.html`);
        mkdirSync(dirname(file), { recursive: true });
        writeFileSync(file, page);
      }
    },
  };
}

function toAddresses(seedsDir: string): string[] {
  return readSeeds(seedsDir).flatMap(({ id, articles }) => [
    paths.story(id),
    paths.timeline(id),
    paths.compare(id),
    paths.quotes(id),
    paths.person(id),
    paths.corrections(id),
    ...articles.map((article) => paths.article(id, article.id)),
  ]);
}
