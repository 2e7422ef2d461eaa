import { defineConfig } from 'vitest/config';

// As in the configuration of all tests: one time zone, whatever the machine's.
process.env['TZ'] = 'UTC';

/** The unit tests of the folder that is mutated; those of speed would be run for every mutant. */
export default defineConfig({
  test: {
    include: [`src/analysis/${process.env['MUTATED'] ?? '**'}/**/*.test.ts`],
    testNamePattern: /^(?!.*(?:in time|in seconds|as long|linear)).*$/,
    testTimeout: 30_000,
  },
});
