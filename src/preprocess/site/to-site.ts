import { SERVICE_WORKER } from '#bundle/service-worker-file.ts';
import type { DataFiles } from '#preprocess/build-data-files.ts';
import type { BuiltFile } from './built-file.ts';
import { listEntryPages } from './list-entry-pages.ts';
import { toPageAtBase } from './to-page-at-base.ts';
import { toServiceWorker } from './to-service-worker.ts';

const PAGE = 'index.html';

/**
 * Every file of a site: the app, as it was built for the root of a host and without any story, put under the path
 * `base` with these stories. It is the same, byte for byte, as what a build with these seeds makes.
 * @throws Error when the app lacks its page or its service worker
 */
export function toSite(app: readonly BuiltFile[], { bundles, files }: DataFiles, base: string): BuiltFile[] {
  const page = toPageAtBase(findText(app, PAGE), base);
  const served = [
    ...app.filter(({ path }) => path !== PAGE && path !== SERVICE_WORKER),
    { path: PAGE, content: page },
    ...[...files].map(([path, content]) => ({ path, content })),
  ];
  return [
    ...served,
    ...listEntryPages(bundles).map((path) => ({ path, content: page })),
    { path: SERVICE_WORKER, content: toServiceWorker(findText(app, SERVICE_WORKER), served) },
  ];
}

function findText(app: readonly BuiltFile[], wanted: string): string {
  const file = app.find(({ path }) => path === wanted);
  if (!file) throw new Error(`the app has no ${wanted}`);
  return typeof file.content === 'string' ? file.content : new TextDecoder().decode(file.content);
}
