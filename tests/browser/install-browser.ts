import { spawnSync } from 'node:child_process';
import { type FoundBrowser, findBrowser } from './find-browser.ts';

const THREE_WAYS =
  'No browser for the tests. Set PLAYWRIGHT_CHROMIUM to the executable of a Chromium, ' +
  'or run "npx playwright install chromium", or install Chrome or Chromium on this machine.';

/** Ways to get a browser, the cheapest first; each says what it does. */
const ATTEMPTS: { what: string; possible: () => boolean; commands: () => string[][] }[] = [
  {
    what: "Installing Playwright's own Chromium …",
    possible: () => true,
    commands: () => [[process.execPath, 'node_modules/@playwright/test/cli.js', 'install', 'chromium']],
  },
  {
    what: "Installing Debian's chromium with apt-get …",
    possible: () => process.platform === 'linux' && succeeds(['apt-get', '--version']) && asRoot() !== null,
    commands: () => [
      [...(asRoot() ?? []), 'apt-get', 'update'],
      [...(asRoot() ?? []), 'apt-get', 'install', '-y', '--no-install-recommends', 'chromium', 'fonts-liberation'],
    ],
  },
];

/** The browser for the tests, installed if need be. @throws with the three ways to get one by hand */
export function installBrowser(): FoundBrowser {
  for (const { what, possible, commands } of ATTEMPTS) {
    const found = findBrowser();
    if (found && starts(found)) return found;
    if (!possible()) continue;
    console.log(what);
    for (const command of commands()) if (!runs(command)) break;
  }
  const found = findBrowser();
  if (!found || !starts(found)) throw new Error(THREE_WAYS);
  return found;
}

/** Playwright's download comes without the libraries that it needs of a Linux system; Debian's package brings them. */
const starts = ({ executable }: FoundBrowser) => process.platform !== 'linux' || succeeds([executable, '--version']);

/** The prefix that makes a command run as root: none for root itself, null where there is no way. */
function asRoot(): string[] | null {
  if (process.getuid?.() === 0) return [];
  return succeeds(['sudo', '-n', 'true']) ? ['sudo', '-n'] : null;
}

const succeeds = ([command = '', ...args]: string[]) => spawnSync(command, args, { stdio: 'ignore' }).status === 0;
const runs = ([command = '', ...args]: string[]) =>
  spawnSync(command, args, { stdio: ['ignore', 'inherit', 'inherit'] }).status === 0;
