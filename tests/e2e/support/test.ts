import { expect, test as base } from '@playwright/test';

/** The bundled story, as tests name it. */
export const STORY = '/stories/china-syria-strategic-partnership';
export const ARTICLE_A = '000_1513bdee8299cb1a';
export const ARTICLE_B = '002_2901a6ce190b69a5';

/**
 * Playwright's `test`, with every page watched: a console error or warning, an uncaught error, a failed request
 * or a breach of the page's security policy (which the console reports) fails the test that caused it.
 * A test that provokes such a thing on purpose names it in `expectedProblems`.
 */
export const test = base.extend<{ expectedProblems: RegExp | null; watchPage: void }>({
  expectedProblems: [null, { option: true }],
  watchPage: [
    async ({ page, expectedProblems }, use) => {
      const problems: string[] = [];
      page.on('console', (message) => {
        if (['error', 'warning'].includes(message.type())) problems.push(`console: ${message.text()}`);
      });
      page.on('pageerror', (error) => problems.push(`uncaught: ${error.message}`));
      page.on('requestfailed', (request) => {
        const reason = request.failure()?.errorText ?? '';
        // Leaving a page ends the requests that it still had open.
        if (reason !== 'net::ERR_ABORTED') problems.push(`request: ${request.url()} ${reason}`);
      });
      page.on('response', (response) => {
        if (response.status() >= 400) problems.push(`response: ${response.url()} ${response.status()}`);
      });
      await use();
      expect(problems.filter((problem) => !expectedProblems?.test(problem))).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
