import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { APP_VERSION } from '#bundle/app-version.ts';
import { findReleaseProblems } from './find-release-problems.ts';

const READY = {
  status: '',
  changelog: '# Changelog\n\n## [Unreleased]\n\n## [1.2.0] - 2026-01-31\n',
  packageVersion: '1.2.0',
  appVersion: '1.2.0',
};

describe('findReleaseProblems', () => {
  it('lets a committed tree go whose version is told everywhere', () => {
    expect(findReleaseProblems(READY)).toEqual([]);
  });

  it.each([
    ['a changed file', { status: ' M src/app/main.tsx\n' }, 'not committed:\n M src/app/main.tsx'],
    ['another version in the app', { appVersion: '1.1.0' }, 'app-version.ts says 1.1.0, package.json 1.2.0'],
    ['no entry', { changelog: '## [1.2.01] - 2026-01-31\n## [Unreleased]' }, 'has no entry for 1.2.0'],
    ['an entry without its day', { changelog: '## [1.2.0]' }, 'gives 1.2.0 no day'],
  ])('names %s', (_what, change, problem) => {
    expect(findReleaseProblems({ ...READY, ...change })).toEqual([expect.stringContaining(problem)]);
  });

  it('finds nothing in the way of the version of this tree but what is not committed', () => {
    const { version: packageVersion } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
    const changelog = readFileSync('CHANGELOG.md', 'utf8');
    expect(findReleaseProblems({ status: '', changelog, packageVersion, appVersion: APP_VERSION })).toEqual([]);
  });
});
