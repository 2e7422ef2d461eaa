import type { Plugin, ResolvedConfig, Rollup } from 'vite';
import { EVERY_PAGE, LATER, PAGES } from './pages.ts';
import { toPreloadScript } from './to-preload-script.ts';

type Bundle = Rollup.OutputBundle;

/**
 * Lets a page ask for all that its address needs at once: its code, its styles, its story and the typefaces. Otherwise
 * each is known only when what names it has been loaded and has run. Has to come before the policy of the page is made,
 * which names the script by its hash.
 */
export function preloadsPlugin(): Plugin {
  let config: ResolvedConfig;
  return {
    name: 'parallax-preloads',
    apply: 'build',
    configResolved(resolved) {
      config = resolved;
    },
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle = {}, chunk }) {
        const first = chunk ? toStaticFiles(bundle, chunk) : [];
        const toFiles = (sources: readonly string[]) => {
          const files = sources.flatMap((source) => toStaticFiles(bundle, findChunk(bundle, config.root, source)));
          return [...new Set(files)].filter((file) => !first.includes(file));
        };
        const pages: Record<string, string[]> = {};
        for (const [page, sources] of Object.entries(PAGES)) pages[page] = toFiles([...sources, ...EVERY_PAGE]);
        // What a later part shares with the page comes with the page.
        const late = LATER.map((source) => findChunk(bundle, config.root, source));
        const later = late.flatMap(({ fileName, viteMetadata }) => [fileName, ...(viteMetadata?.importedCss ?? [])]);
        const script = toPreloadScript(pages, later);
        // Before the styles: a script behind them would wait until they have come.
        const before = '<script type="module"';
        if (!html.includes(before)) this.error(`the page has no ${before}`);
        return {
          html: html.replace(before, () => `<script>${script}</script>\n    ${before}`),
          tags: Object.keys(bundle)
            .filter((file) => file.endsWith('.woff2'))
            .map((file) => ({
              tag: 'link',
              attrs: {
                rel: 'preload',
                as: 'font',
                type: 'font/woff2',
                crossorigin: true,
                // On a slow line it is better to read in another typeface than to wait with these for the words.
                fetchpriority: 'low',
                href: `${config.base}${file}`,
              },
              injectTo: 'head' as const,
            })),
        };
      },
    },
  };
}

function findChunk(bundle: Bundle, root: string, source: string): Rollup.OutputChunk {
  const found = Object.values(bundle).find(
    (file) => file.type === 'chunk' && file.facadeModuleId === `${root}/${source}`,
  );
  if (found?.type !== 'chunk') throw new Error(`${source} is not loaded by itself in this build: is it lazy?`);
  return found;
}

/** A chunk, what it imports, and their styles. */
function toStaticFiles(bundle: Bundle, start: Rollup.OutputChunk): string[] {
  const found = new Set<string>();
  const add = (chunk: Rollup.OutputChunk) => {
    if (found.has(chunk.fileName)) return;
    found.add(chunk.fileName);
    for (const style of chunk.viteMetadata?.importedCss ?? []) found.add(style);
    for (const name of chunk.imports) {
      const imported = bundle[name];
      if (imported?.type === 'chunk') add(imported);
    }
  };
  add(start);
  return [...found];
}
