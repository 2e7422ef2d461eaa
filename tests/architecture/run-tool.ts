import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';

/** What a tool printed on both channels. These tools exit with 1 when they find something: that is no failure here. */
export function runTool(root: string, tool: 'oxlint' | 'tsc' | 'knip', args: string[]): string {
  const run = spawnSync(resolve('node_modules/.bin', tool), args, {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    shell: process.platform === 'win32',
  });
  if (run.error) throw run.error;
  return run.stdout + run.stderr;
}
