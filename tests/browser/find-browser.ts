import { existsSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

/** A browser that the tests can drive, and how it came to be chosen. */
export interface FoundBrowser {
  executable: string;
  source: 'PLAYWRIGHT_CHROMIUM' | 'Playwright' | 'system';
}

/** What the search looks at; replaced in its tests. */
export interface Machine {
  platform: NodeJS.Platform;
  env: Record<string, string | undefined>;
  playwrightsOwn: string;
  isFile: (path: string) => boolean;
}

const ON_PATH = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];
const ON_MAC = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];
const ON_WINDOWS = ['Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'];

const THIS_MACHINE: Machine = {
  platform: process.platform,
  env: process.env,
  playwrightsOwn: chromium.executablePath(), // never throws, even when nothing is there
  isFile: (path) => existsSync(path) && statSync(path).isFile(),
};

/**
 * The browser for the tests, without installing anything: the one named by PLAYWRIGHT_CHROMIUM, Playwright's own,
 * else a Chromium, Chrome or Edge of the system. Null when there is none.
 * @throws when PLAYWRIGHT_CHROMIUM names no file, because falling back would test another browser than was asked for
 */
export function findBrowser(machine: Machine = THIS_MACHINE): FoundBrowser | null {
  const { env, isFile, playwrightsOwn } = machine;
  const named = env['PLAYWRIGHT_CHROMIUM'];
  if (named) {
    if (!isFile(named)) throw new Error(`PLAYWRIGHT_CHROMIUM names ${named}, but there is no such file`);
    return { executable: named, source: 'PLAYWRIGHT_CHROMIUM' };
  }
  if (isFile(playwrightsOwn)) return { executable: playwrightsOwn, source: 'Playwright' };
  const executable = usualPlaces(machine).find(isFile);
  return executable === undefined ? null : { executable, source: 'system' };
}

function usualPlaces({ platform, env }: Machine): string[] {
  if (platform === 'win32') {
    const roots = [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']];
    return roots.flatMap((root) => (root ? ON_WINDOWS.map((place) => join(root, place)) : []));
  }
  const folders = (env['PATH'] ?? '').split(delimiter).filter(Boolean);
  const onPath = ON_PATH.flatMap((name) => folders.map((folder) => join(folder, name)));
  return platform === 'darwin' ? [...onPath, ...ON_MAC] : onPath;
}
