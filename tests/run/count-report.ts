/** How many checks or tests passed and failed. */
export interface Count {
  passed: number;
  failed: number;
}

interface VitestReport {
  numPassedTests: number;
  numFailedTests: number;
  testResults: { status: string; assertionResults: unknown[] }[];
}

/** Vitest's JSON report. A file that could not be loaded has no tests and counts as one failure. */
export function countVitest(report: unknown): Count {
  const { numPassedTests, numFailedTests, testResults } = report as VitestReport; // the format is Vitest's
  const broken = testResults.filter(({ status, assertionResults }) => status === 'failed' && !assertionResults.length);
  return { passed: numPassedTests, failed: numFailedTests + broken.length };
}

interface PlaywrightReport {
  stats: { expected: number; unexpected: number; flaky: number };
  errors: unknown[];
}

/** Playwright's JSON report. Errors outside of any test (a server that did not start) count as failures. */
export function countPlaywright(report: unknown): Count {
  const { stats, errors } = report as PlaywrightReport; // the format is Playwright's
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky + errors.length };
}
