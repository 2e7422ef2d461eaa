import { defineConfig } from 'vitest/config';

// Before the workers start: every test runs in one time zone, whatever the machine's.
process.env['TZ'] = 'UTC';

export default defineConfig({
  test: {
    allowOnly: false,
    projects: [
      { test: { name: 'unit', include: ['src/**/*.test.ts'] } },
      { test: { name: 'components', include: ['src/**/*.test.tsx'], environment: 'jsdom' } },
      { test: { name: 'corpus', include: ['tests/corpus/**/*.test.ts'] } },
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
