import { findBrowser } from './find-browser.ts';
import { THREE_WAYS } from './install-browser.ts';

/** How the tests and the picture script start their browser: quiet, offline, and sandboxed unless we are root. */
export function toLaunchOptions(): { executablePath: string; args: string[] } {
  const found = findBrowser();
  if (!found) throw new Error(THREE_WAYS);
  return {
    executablePath: found.executable,
    args: [
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
