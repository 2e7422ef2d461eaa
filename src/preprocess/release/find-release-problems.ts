/** What a release is held to. */
export interface ReleaseState {
  /** What `git status --porcelain` says. */
  status: string;
  changelog: string;
  /** As package.json has it, and as the app says it. */
  packageVersion: string;
  appVersion: string;
}

/** What has to be done before a release, in words; nothing when it can be made. */
export function findReleaseProblems({ status, changelog, packageVersion, appVersion }: ReleaseState): string[] {
  const problems: string[] = [];
  if (status.trim() !== '') problems.push(`these files are not committed:\n${status.trimEnd()}`);
  if (appVersion !== packageVersion) {
    problems.push(`src/bundle/app-version.ts says ${appVersion}, package.json ${packageVersion}: make them one`);
  }
  const entry = changelog.split('\n').find((line) => line.startsWith(`## [${packageVersion}]`));
  if (entry === undefined) {
    problems.push(`CHANGELOG.md has no entry for ${packageVersion}: add "## [${packageVersion}] - YYYY-MM-DD"`);
  } else if (!/ - \d{4}-\d\d-\d\d$/.test(entry)) {
    problems.push(`CHANGELOG.md gives ${packageVersion} no day: write "## [${packageVersion}] - YYYY-MM-DD"`);
  }
  return problems;
}
