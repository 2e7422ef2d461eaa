import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { APP_VERSION } from '#bundle/app-version.ts';
import { readFolder } from '#preprocess/site/read-folder.ts';
import { buildWholePage } from './build-whole-page.ts';
import { packCommandLine } from './pack-command-line.ts';
import { packZip } from './pack-zip.ts';

/**
 * Writes what is given away of the build in `dist` into the folder `out`, with a list of checksums, which is returned.
 * The same tree gives the same bytes: no file holds a time of its own, and all stand in the order of their names.
 */
export async function writeRelease(dist: string, out: string): Promise<string> {
  const site = readFolder(dist).filter(({ path }) => !path.startsWith('.vite/'));
  writeFileSync(join(out, `parallax-site-${APP_VERSION}.zip`), packZip(site));
  writeFileSync(join(out, `parallax-${APP_VERSION}.html`), await buildWholePage('seeds'));
  await packCommandLine(dist, out);
  const sums = readFolder(out).map(({ path, content }) => `${toSha256(content)}  ${path}\n`);
  writeFileSync(join(out, 'SHA256SUMS'), sums.join(''));
  return sums.join('');
}

const toSha256 = (content: string | Uint8Array) => createHash('sha256').update(content).digest('hex');
