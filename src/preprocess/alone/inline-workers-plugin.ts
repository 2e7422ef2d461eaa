import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { buildScript } from '#preprocess/build-script.ts';

/** How the clients in src/worker and src/intake start their worker. */
const START = /new Worker\(new URL\('(\.\/[\w-]{1,40}-entry\.ts)', import\.meta\.url\), \{ type: 'module', /g;
const ADDRESS = '?script-address';
const HAS_ADDRESS = /\?script-address$/;
const TO_ADDRESS = fileURLToPath(new URL('../../app/alone/script-address.ts', import.meta.url));

/**
 * For a page that has no files beside it: the scripts of workers become text in it, from which it makes their
 * addresses. They are classic scripts, since Chromium starts no module from an address that a file on disk has made.
 * `unused` are those that the page never starts; null when it starts all.
 */
export function inlineWorkersPlugin(unused: RegExp | null): Plugin {
  return {
    name: 'parallax-inline-workers',
    enforce: 'pre',
    transform: {
      filter: { id: /[/\\]src[/\\](?:worker|intake)[/\\]/ },
      handler(code, id) {
        const imports: string[] = [];
        const inlined = code.replace(START, (_whole, entry: string) => {
          if (unused?.test(entry)) return "new Worker('about:blank', { ";
          const name = `scriptAddress${imports.length}`;
          imports.push(`import ${name} from ${JSON.stringify(`${resolve(dirname(id), entry)}${ADDRESS}`)};\n`);
          return `new Worker(${name}, { `;
        });
        return inlined === code ? null : { code: `${imports.join('')}${inlined}`, map: null };
      },
    },
    resolveId: { filter: { id: HAS_ADDRESS }, handler: (id) => id },
    load: {
      filter: { id: HAS_ADDRESS },
      async handler(id) {
        const code = await buildScript(id.slice(0, -ADDRESS.length));
        return `import { toScriptAddress } from ${JSON.stringify(TO_ADDRESS)};\nexport default toScriptAddress(${JSON.stringify(code)});\n`;
      },
    },
  };
}
