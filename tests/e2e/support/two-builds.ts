import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, type Plugin } from 'vite';
import { serveFolder } from './serve-folder.ts';

/** Where the app is served: offline use has to know its place below a path. */
export const BASE = '/news/parallax/';

export interface TwoBuilds {
  /** What the host serves from now on. */
  publish: (build: 'old' | 'new') => void;
  origin: string;
  close: () => void;
}

/** Two builds of the app and a host that serves one of them: in the new one, screens and data say that they are new. */
export async function buildTwice(): Promise<TwoBuilds> {
  const folder = mkdtempSync(join(tmpdir(), 'parallax-'));
  const dist = { old: join(folder, 'old'), new: join(folder, 'new') };
  const options = (outDir: string) => ({
    base: BASE,
    build: { outDir, emptyOutDir: true },
    logLevel: 'error' as const,
  });
  await build(options(dist.old));
  await build({ ...options(dist.new), plugins: [markAsNew()] });
  const served = join(folder, 'served');
  const host = await serveFolder(served, BASE);
  return {
    publish: (which) => {
      rmSync(served, { recursive: true, force: true });
      cpSync(dist[which], served, { recursive: true });
    },
    origin: host.origin,
    close: () => {
      host.close();
      rmSync(folder, { recursive: true });
    },
  };
}

/** A change of one view, of the frame of all stories and of the data. */
function markAsNew(): Plugin {
  return {
    name: 'mark-as-new',
    enforce: 'pre',
    transform(code, id) {
      if (id.endsWith('/StoriesPage.tsx')) return code.replace('Read one story through', 'Now read one story through');
      if (id.endsWith('/StoryLayout.tsx')) return code.replace("name: 'Quotes'", "name: 'New quotes'");
      return null;
    },
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const list = bundle['data/stories.json'];
        if (list?.type !== 'asset') throw new Error('the build has no list of stories');
        list.source = String(list.source).replace('"title":"', '"title":"New: ');
      },
    },
  };
}
