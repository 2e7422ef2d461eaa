import type { Plugin, ResolvedConfig } from 'vite';
import { ALONE_PAGE } from '#bundle/story-slot.ts';
import { buildAlonePage } from './build-alone-page.ts';

/** Gives the app the page that it saves a story in, in the dev server and in the build alike. */
export function alonePlugin(): Plugin {
  let config: ResolvedConfig;
  return {
    name: 'parallax-alone',
    configResolved(resolved) {
      config = resolved;
    },
    async generateBundle() {
      this.emitFile({ type: 'asset', fileName: ALONE_PAGE, source: await buildAlonePage() });
    },
    configureServer(server) {
      // The dev server goes on when the page cannot be built: who asks for it is told.
      server.middlewares.use(`${config.base}${ALONE_PAGE}`, (_request, response) => {
        buildAlonePage().then(
          (page) => response.end(page),
          (error: unknown) => {
            response.statusCode = 500;
            response.end(String(error));
          },
        );
      });
    },
  };
}
