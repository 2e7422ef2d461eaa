import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';

const TYPES: Record<string, string> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/**
 * A host that only serves files, as the simplest do: no rewrites, `index.html` for folders, `404.html` for the rest.
 * `base` is the path it serves the folder under, such as `/news/`. Text is compressed where asked for, as on most hosts.
 */
export async function serveFolder(
  folder: string,
  base: string,
  { compresses = false } = {},
): Promise<{ origin: string; close: () => void }> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const inside = pathname.startsWith(base) ? normalize(decodeURIComponent(pathname.slice(base.length))) : null;
    const file = inside === null || inside.startsWith('..') ? null : toFile(join(folder, inside));
    const served = file ?? join(folder, '404.html');
    const isSmaller = compresses && !/\.(woff2|png)$/.test(served);
    response.writeHead(file ? 200 : 404, {
      'Content-Type': TYPES[extname(served)] ?? 'application/octet-stream',
      ...(isSmaller && { 'Content-Encoding': 'gzip' }),
    });
    const content = readFileSync(served);
    response.end(isSmaller ? gzipSync(content) : content);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, 'localhost', resolve);
  });
  const { port } = server.address() as AddressInfo; // a listening TCP server has a port
  return { origin: `http://localhost:${port}`, close: () => server.close() };
}

function toFile(path: string): string | null {
  if (!existsSync(path)) return null;
  if (!statSync(path).isDirectory()) return path;
  const index = join(path, 'index.html');
  return existsSync(index) ? index : null;
}
