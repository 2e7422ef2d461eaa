import { defineConfig } from '@playwright/test';
import { toLaunchOptions } from './tests/browser/launch-options.ts';

const port = Number(process.env['PARALLAX_TEST_PORT'] ?? 4173);

/** What a reader waits for on a slow machine: `npm run vitals` holds it to the aims, with nothing else on the machine. */
const VITALS = ['**/feel-no-wait-on-a-slow-machine.spec.ts'];
/** Tests that hold a time against a bound. */
const TIMED = ['**/search-a-hundred-thousand.spec.ts', '**/browse-ten-thousand-events.spec.ts', ...VITALS];

/**
 * The tools that drive the browser ask where in the code each request comes from, and V8 reads all of the script once
 * more to tell it. No reader waits for that.
 */
const PARSES_ONCE = toLaunchOptions('--js-flags=--no-enable-lazy-source-positions');

/** The end-to-end tests run against the built app: `npm run e2e` builds it first. */
export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  forbidOnly: true,
  fullyParallel: true,
  // A test goes through a dozen steps, and a busy machine is slow; nothing waits longer than it must.
  timeout: 120_000,
  expect: { timeout: 15_000 },
  retries: 0,
  workers: 2,
  projects: [
    { name: 'pages', testIgnore: TIMED },
    // Alone, since what else runs would be measured too; `--no-deps` leaves the others out.
    { name: 'speed', testMatch: TIMED, dependencies: ['pages'], workers: 1, use: { launchOptions: PARSES_ONCE } },
    { name: 'vitals', testMatch: VITALS, workers: 1, use: { launchOptions: PARSES_ONCE } },
  ],
  use: {
    baseURL: `http://localhost:${port}`,
    browserName: 'chromium',
    launchOptions: toLaunchOptions(),
    locale: 'en-GB',
    timezoneId: 'UTC',
    screenshot: 'only-on-failure',
  },
  webServer: {
    command: `vite preview --port ${port} --strictPort`,
    url: `http://localhost:${port}`,
    // A server that already runs may serve another build.
    reuseExistingServer: false,
  },
});
