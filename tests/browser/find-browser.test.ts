import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findBrowser, type Machine } from './find-browser.ts';

/** A machine with exactly these files. */
function machine(files: string[], rest: Partial<Machine> = {}): Machine {
  return {
    platform: 'linux',
    env: { PATH: '/bin' },
    playwrightsOwn: '/own',
    isFile: (f) => files.includes(f),
    ...rest,
  };
}
const system = join('/bin', 'chromium');

describe('findBrowser', () => {
  it('takes the browser that PLAYWRIGHT_CHROMIUM names before all others', () => {
    const env = { PATH: '/bin', PLAYWRIGHT_CHROMIUM: '/named' };
    expect(findBrowser(machine(['/named', '/own', system], { env }))?.executable).toBe('/named');
  });

  it("prefers Playwright's own browser to the system's", () => {
    expect(findBrowser(machine(['/own', system]))).toEqual({ executable: '/own', source: 'Playwright' });
  });

  it("takes the system's browser when there is no other", () => {
    expect(findBrowser(machine([system]))).toEqual({ executable: system, source: 'system' });
  });

  it('knows where Chrome stands on a Mac and on Windows', () => {
    const mac = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
    expect(findBrowser(machine([mac], { platform: 'darwin' }))?.executable).toBe(mac);
    const windows = join('C:/Programs', 'Google/Chrome/Application/chrome.exe');
    const env = { PROGRAMFILES: 'C:/Programs' };
    expect(findBrowser(machine([windows], { platform: 'win32', env }))?.executable).toBe(windows);
  });

  it('finds nothing on a machine without a browser', () => {
    expect(findBrowser(machine([]))).toBeNull();
  });

  it('never falls back from a browser that was asked for and is not there', () => {
    const env = { PATH: '/bin', PLAYWRIGHT_CHROMIUM: '/gone' };
    expect(() => findBrowser(machine([system], { env }))).toThrow('/gone');
  });
});
