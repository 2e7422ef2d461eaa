import { countPlaywright, countVitest, type Count } from './count-report.ts';

/** One check of the project: a command, and where it has one, the report that says how many tests ran. */
export interface Step {
  name: string;
  command: string;
  report?: { file: string; count: (report: unknown) => Count };
}

const CACHE = 'node_modules/.cache/parallax';
const VITEST_REPORT = `${CACHE}/vitest.json`;
const PLAYWRIGHT_REPORT = `${CACHE}/playwright.json`;

/** The browser, which all else can do without, then quick ones first. A step runs even when one before it failed, so that all findings are seen at once. */
export const STEPS: Step[] = [
  { name: 'browser for the tests', command: 'tsx tests/browser/ensure-browser.ts' },
  { name: 'format', command: 'oxfmt --check' },
  { name: 'lint', command: 'npm run --silent lint' },
  { name: 'types', command: 'npm run --silent typecheck' },
  { name: 'unused code', command: 'npm run --silent unused' },
  {
    name: 'unit, corpus and architecture tests',
    command: `vitest run --reporter=default --reporter=json --outputFile.json=${VITEST_REPORT}`,
    report: { file: VITEST_REPORT, count: countVitest },
  },
  { name: 'build', command: 'npm run --silent build' },
  { name: 'size budgets', command: 'npm run --silent size' },
  {
    name: 'end-to-end tests',
    command: 'playwright test --project=pages --project=speed --reporter=list,json',
    report: { file: PLAYWRIGHT_REPORT, count: countPlaywright },
  },
];

/** What the steps' commands find in their environment, beside our own. */
export const STEP_ENVIRONMENT = { TZ: 'UTC', PLAYWRIGHT_JSON_OUTPUT_NAME: PLAYWRIGHT_REPORT };
