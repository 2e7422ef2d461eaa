import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { inlineWorkersPlugin } from './inline-workers-plugin.ts';
import { toPageParts } from './page-parts.ts';
import { toAloneTemplate } from './to-alone-template.ts';

const toEntry = (file: string) => fileURLToPath(new URL(`../../app/alone/${file}`, import.meta.url));

/** The pages that are one file: with one story, which has been analysed, or the whole app. */
const PAGES = {
  alone: { entry: toEntry('main-alone.tsx'), unusedWorkers: /analysis-entry/ },
  whole: { entry: toEntry('main-whole.tsx'), unusedWorkers: null },
} as const;

/**
 * The same app once more, as one page with all that it needs and a slot for a story, or for several.
 * @throws when a part of it cannot stand in the page
 */
export async function buildAlonePage(mode: keyof typeof PAGES = 'alone'): Promise<string> {
  const { entry, unusedWorkers } = PAGES[mode];
  const { plugins, resolve } = toPageParts();
  const built = await build({
    configFile: false,
    // Read by the few places of the app that are others in such a page.
    mode,
    logLevel: 'warn',
    plugins: [plugins, inlineWorkersPlugin(unusedWorkers)],
    resolve,
    build: {
      write: false,
      target: 'es2022',
      cssCodeSplit: false,
      assetsInlineLimit: Number.MAX_SAFE_INTEGER,
      modulePreload: false,
      chunkSizeWarningLimit: Number.MAX_SAFE_INTEGER,
      reportCompressedSize: false,
      rolldownOptions: {
        input: entry,
        output: { codeSplitting: false },
        checks: { pluginTimings: false },
      },
    },
  });
  const [result] = Array.isArray(built) ? built : [built];
  if (!result || !('output' in result)) throw new Error('the page for a story on its own was not built');
  const scripts = result.output.flatMap((file) => (file.type === 'chunk' ? [file.code] : []));
  const assets = result.output.flatMap((file) => (file.type === 'asset' ? [file] : []));
  const [script] = scripts;
  const [style] = assets;
  if (script === undefined || scripts.length > 1 || !style?.fileName.endsWith('.css') || assets.length > 1) {
    const names = result.output.map(({ fileName }) => fileName).join(', ');
    throw new Error(`the page for a story on its own must be one script and one style sheet, and is ${names}`);
  }
  return toAloneTemplate({ script, style: String(style.source) });
}
