import { execFileSync, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { packCommandLine } from '#preprocess/release/pack-command-line.ts';

/** What the installed command line answers. */
export interface Shell {
  run: (words: string[], given?: string) => { status: number | null; output: string; errors: string };
}

/** Packs the command line of the build in `dist`, and installs it into an empty folder, from where it then runs. */
export async function installCommandLine(folder: string): Promise<Shell> {
  const tarball = await packCommandLine('dist', folder);
  const shell = process.platform === 'win32'; // npm and what it installs are scripts of the shell there
  const quiet = ['--offline', '--no-audit', '--no-fund', '--silent'];
  execFileSync('npm', ['install', ...quiet, '--prefix', '.', tarball], { cwd: folder, shell });
  const command = join(folder, 'node_modules', '.bin', 'parallax');
  return {
    run: (words, given = '') => {
      const { status, stdout, stderr } = spawnSync(command, words, {
        cwd: folder,
        input: given,
        encoding: 'utf8',
        shell,
      });
      return { status, output: stdout, errors: stderr };
    },
  };
}
