import { build } from 'vite';

/** All that a script imports, in one classic script. @throws when it is more than one */
export async function buildScript(entry: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      write: false,
      target: 'es2022',
      lib: { entry, formats: ['iife'], name: 'script' },
      // A classic script has none; pdf.js asks it for files that reading a text never needs.
      rolldownOptions: { checks: { emptyImportMeta: false } },
    },
  });
  const [output] = Array.isArray(built) ? built : [built];
  if (!output || !('output' in output) || output.output.length > 1) throw new Error(`${entry} is not one script`);
  return output.output[0].code;
}
