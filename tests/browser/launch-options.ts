import { findBrowser } from './find-browser.ts';

/**
 * How the tests and the picture script start their browser: quiet, offline, and sandboxed unless we are root.
 * Tools that only read the configuration get an answer on a machine without a browser too; whoever starts one has run
 * `ensure-browser.ts` before.
 */
export function toLaunchOptions(...more: string[]): { executablePath?: string; args: string[] } {
  const found = findBrowser();
  return {
    ...(found && { executablePath: found.executable }),
    args: [
      ...more,
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      // Chromium refuses to start its sandbox as root.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  };
}
