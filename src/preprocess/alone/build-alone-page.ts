import { fileURLToPath } from 'node:url';
import { build, type InlineConfig } from 'vite';
import { inlineWorkersPlugin } from './inline-workers-plugin.ts';
import { toAloneTemplate } from './to-alone-template.ts';

const ENTRY = fileURLToPath(new URL('../../app/alone/main-alone.tsx', import.meta.url));

/**
 * The same app once more, as one page with all that it needs and a slot for a story.
 * @throws when a part of it cannot stand in the page
 */
export async function buildAlonePage({ plugins, resolve }: Pick<InlineConfig, 'plugins' | 'resolve'>): Promise<string> {
  const built = await build({
    configFile: false,
    // Read by the few places of the app that are others in such a page.
    mode: 'alone',
    logLevel: 'warn',
    // A story that is saved has been analysed.
    plugins: [plugins, inlineWorkersPlugin(/analysis-entry/)],
    ...(resolve && { resolve }),
    build: {
      write: false,
      target: 'es2022',
      cssCodeSplit: false,
      assetsInlineLimit: Number.MAX_SAFE_INTEGER,
      modulePreload: false,
      chunkSizeWarningLimit: Number.MAX_SAFE_INTEGER,
      reportCompressedSize: false,
      rolldownOptions: {
        input: ENTRY,
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
