import { defineConfig } from 'vitest/config';

// Before the workers start: every test runs in one time zone, whatever the machine's.
process.env['TZ'] = 'UTC';

export default defineConfig({
  test: {
    allowOnly: false,
    // Nothing else is done meanwhile: without this, one of two processors would stand still.
    maxWorkers: '100%',
    projects: [
      // Properties are tried on hundreds of texts, which a busy machine does not do in the five seconds of the default.
      // These share nothing that changes: to load each module once for all files saves two thirds of the time.
      { test: { name: 'unit', isolate: false, include: ['src/**/*.test.ts'], testTimeout: 30_000 } },
      { test: { name: 'components', include: ['src/**/*.test.tsx'], environment: 'jsdom', testTimeout: 30_000 } },
      { test: { name: 'corpus', isolate: false, include: ['tests/corpus/**/*.test.ts'], testTimeout: 30_000 } },
      // These start the real tools on copies of the sources, or make much of everything.
      {
        test: {
          name: 'checks',
          include: ['tests/{architecture,bench,browser,run,size}/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
