import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Plugin, type ResolvedConfig } from 'vite';
import type { BuildList } from '#bundle/build-list.ts';
import { SERVICE_WORKER } from '#bundle/service-worker-file.ts';
import { toBuildList } from './to-build-list.ts';
import { ICONS, toWebManifest, WEB_MANIFEST } from './web-manifest.ts';

const ENTRY = fileURLToPath(new URL('../../worker/offline/offline-entry.ts', import.meta.url));
const ICON_FOLDER = fileURLToPath(new URL('../../app/icons', import.meta.url));

/**
 * Makes the app one that can be installed and works without a network: its manifest and icons, and a service worker
 * that knows every file of the build by its hash. Not in dev, where files change all the time.
 */
export function offlinePlugin(): Plugin {
  let config: ResolvedConfig;
  return {
    name: 'parallax-offline',
    apply: 'build',
    configResolved(resolved) {
      config = resolved;
    },
    transformIndexHtml: () => [
      { tag: 'link', attrs: { rel: 'manifest', href: `${config.base}${WEB_MANIFEST}` }, injectTo: 'head' },
    ],
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: WEB_MANIFEST, source: toWebManifest() });
      for (const { file } of ICONS) {
        this.emitFile({ type: 'asset', fileName: `icons/${file}`, source: readFileSync(join(ICON_FOLDER, file)) });
      }
    },
    async writeBundle(_options, bundle) {
      const files = Object.values(bundle).map((file) => ({
        path: file.fileName,
        content: file.type === 'chunk' ? file.code : file.source,
      }));
      const script = await buildServiceWorker(toBuildList(files));
      writeFileSync(join(resolve(config.root, config.build.outDir), SERVICE_WORKER), script);
    },
  };
}

/** One classic script, which every browser with service workers can start. */
async function buildServiceWorker(list: BuildList): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    define: { BUILD: JSON.stringify(list) },
    build: { write: false, target: 'es2022', lib: { entry: ENTRY, formats: ['iife'], name: 'serviceWorker' } },
  });
  const [output] = Array.isArray(built) ? built : [built];
  if (!output || !('output' in output)) throw new Error('the service worker was not built');
  return output.output[0].code;
}
