import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writePackage } from './write-package.ts';

/** Packs the command line with the app out of `dist` into a tarball in the folder `out`, whose path is returned. */
export async function packCommandLine(dist: string, out: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'parallax-package-'));
  try {
    await writePackage(folder, dist);
    // A script of the shell on Windows.
    const isScript = process.platform === 'win32';
    const packed = execFileSync('npm', ['pack', '--json', '--pack-destination', out, folder], {
      encoding: 'utf8',
      shell: isScript,
      // Of the files of the package, npm would tell one by one.
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    const [{ filename }] = JSON.parse(packed) as [{ filename: string }]; // npm's own format: an entry a package
    return join(out, filename);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
