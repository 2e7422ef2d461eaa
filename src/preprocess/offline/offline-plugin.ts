import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin, ResolvedConfig } from 'vite';
import { SERVICE_WORKER } from '#bundle/service-worker-file.ts';
import { buildScript } from '#preprocess/build-script.ts';
import { toServiceWorker } from '#preprocess/site/to-service-worker.ts';
import { ICONS, toWebManifest, WEB_MANIFEST } from './web-manifest.ts';

/** Without its list of files. */
export const SERVICE_WORKER_ENTRY = fileURLToPath(new URL('../../worker/offline/offline-entry.ts', import.meta.url));
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
      const script = toServiceWorker(await buildScript(SERVICE_WORKER_ENTRY), files);
      writeFileSync(join(resolve(config.root, config.build.outDir), SERVICE_WORKER), script);
    },
  };
}
