import { relative, resolve } from 'node:path';
import type { Plugin, ViteDevServer } from 'vite';
import { type DataFiles, buildDataFiles } from './build-data-files.ts';

/**
 * Turns the seeds into static JSON under `data/`, in the dev server and in the build alike.
 * In dev a changed seed is analysed again and the page reloads; a problem is shown and the server goes on.
 */
export function seedsPlugin(seedsDir: string): Plugin {
  const root = resolve(seedsDir);
  return {
    name: 'parallax-seeds',

    generateBundle() {
      for (const [fileName, source] of buildDataFiles(root).files) {
        this.emitFile({ type: 'asset', fileName, source });
      }
    },

    configureServer(server) {
      let data: DataFiles | Error = build(root);
      server.watcher.add(root);
      server.watcher.on('all', (_event, path) => {
        if (relative(root, resolve(path)).startsWith('..')) return;
        data = build(root);
        if (data instanceof Error) showProblem(server, data);
        else server.ws.send({ type: 'full-reload' });
      });
      server.middlewares.use((request, response, next) => {
        const path = new URL(request.url ?? '/', 'http://localhost').pathname.slice(server.config.base.length);
        if (!path.startsWith('data/')) return next();
        if (data instanceof Error) {
          showProblem(server, data);
          response.statusCode = 500;
          return response.end(data.message);
        }
        const json = data.files.get(decodeURIComponent(path));
        if (json === undefined) {
          response.statusCode = 404;
          return response.end('no such story');
        }
        response.setHeader('Content-Type', 'application/json');
        response.end(json);
      });
    },
  };
}

function build(root: string): DataFiles | Error {
  try {
    return buildDataFiles(root);
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

function showProblem(server: ViteDevServer, error: Error): void {
  server.config.logger.error(error.message);
  server.ws.send({ type: 'error', err: { message: error.message, stack: '' } });
}
