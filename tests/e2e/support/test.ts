import { expect, test as base } from '@playwright/test';
import { serveStory, type StoryHost } from './serve-story.ts';

/** The bundled story, as tests name it. */
export const STORY = '/stories/china-syria-strategic-partnership';
export const ARTICLE_A = '000_1513bdee8299cb1a';
export const ARTICLE_B = '002_2901a6ce190b69a5';

/**
 * Playwright's `test`, with every page watched: a console error or warning, an uncaught error, a failed request
 * or a breach of the page's security policy (which the console reports) fails the test that caused it.
 * A test that provokes such a thing on purpose names it in `expectedProblems`.
 *
 * The app is not kept for use without a network, as in a private window, unless a test says `isKept`: a service worker
 * would answer before a test can.
 *
 * What `host` serves is there until the page is no longer watched: a page asks for its icon when it has the time.
 */
export const test = base.extend<{
  expectedProblems: RegExp | null;
  host: (...served: Parameters<typeof serveStory>) => Promise<StoryHost>;
  isKept: boolean;
  keep: void;
  watchPage: void;
}>({
  expectedProblems: [null, { option: true }],
  isKept: [false, { option: true }],
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads from the pattern what a fixture needs.
  host: async ({}, provide) => {
    const hosts: StoryHost[] = [];
    await provide(async (...served) => {
      const host = await serveStory(...served);
      hosts.push(host);
      return host;
    });
    for (const host of hosts) host.close();
  },
  keep: [
    async ({ context, isKept }, use) => {
      if (!isKept) await context.addInitScript(refuseServiceWorkers);
      await use();
    },
    { auto: true },
  ],
  watchPage: [
    // It needs `host` only so as to end before it.
    async ({ page, host: _host, expectedProblems }, use) => {
      const problems: string[] = [];
      page.on('console', (message) => {
        // On a busy machine what is loaded early may be used seconds later: a hint, by the clock.
        if (/was preloaded using link preload but not used within/.test(message.text())) return;
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

function refuseServiceWorkers(): void {
  // Not there on an unsafe host, nor in a worker.
  if (!('ServiceWorkerContainer' in globalThis)) return;
  ServiceWorkerContainer.prototype.register = () => Promise.reject(new DOMException('not here', 'SecurityError'));
}

export { expect };
