import { resolve } from 'node:path';
import { build } from 'vite';

/** A file of `tests/e2e/support` and all that it imports, as one script for the browser. */
export async function bundleScript(file: string): Promise<string> {
  const entry = resolve('tests/e2e/support', file);
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    build: { write: false, minify: false, lib: { entry, formats: ['iife'], name: 'script' } },
  });
  const [output] = Array.isArray(built) ? built : [built];
  if (!output || !('output' in output)) throw new Error('Vite built nothing');
  return output.output[0].code;
}
