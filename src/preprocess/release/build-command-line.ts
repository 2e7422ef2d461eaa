import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const ENTRY = fileURLToPath(new URL('../command-line/parallax.ts', import.meta.url));

/** The command line as one script that Node runs as it is, with all that it imports. @throws when it is more than one */
export async function buildCommandLine(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    // Nothing is left to be installed beside it.
    ssr: { noExternal: true },
    build: {
      write: false,
      ssr: ENTRY,
      target: 'node20',
      minify: false,
      rolldownOptions: { output: { codeSplitting: false } },
    },
  });
  const [result] = Array.isArray(built) ? built : [built];
  if (!result || !('output' in result) || result.output.length > 1) throw new Error(`${ENTRY} is not one script`);
  return `#!/usr/bin/env node\n${result.output[0].code}`;
}
