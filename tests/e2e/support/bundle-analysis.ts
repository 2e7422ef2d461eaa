import { resolve } from 'node:path';
import { build } from 'vite';

/** The code of a worker that answers a list of articles with their analyses and that of them as a story, as JSON. */
export async function bundleAnalysis(): Promise<string> {
  const entry = resolve('tests/e2e/support/analysis-worker.ts');
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    build: { write: false, minify: false, lib: { entry, formats: ['iife'], name: 'analysis' } },
  });
  const [output] = Array.isArray(built) ? built : [built];
  if (!output || !('output' in output)) throw new Error('Vite built nothing');
  return output.output[0].code;
}
