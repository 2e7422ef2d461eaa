import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { build } from 'vite';
import { APP_VERSION } from '#bundle/app-version.ts';
import { findReleaseProblems } from './find-release-problems.ts';
import { writeRelease } from './write-release.ts';

/* `npm run release`: everything of a version that is given away, in the folder `release`. */

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }; // or npm would not start
const problems = findReleaseProblems({
  status: execFileSync('git', ['status', '--porcelain'], { encoding: 'utf8' }),
  changelog: readFileSync('CHANGELOG.md', 'utf8'),
  packageVersion: version,
  appVersion: APP_VERSION,
});
if (problems.length > 0) {
  process.stderr.write(`There is no release yet.\n\n${problems.join('\n\n')}\n`);
  process.exitCode = 1;
} else {
  // Nothing of an earlier build may go along.
  for (const folder of ['dist', 'release']) rmSync(folder, { recursive: true, force: true });
  await build({ logLevel: 'warn' });
  mkdirSync('release');
  process.stdout.write(await writeRelease('dist', 'release'));
}
