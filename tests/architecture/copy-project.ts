import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

const CONFIGS = ['.gitignore', '.oxlintrc.json', 'knip.json', 'package.json', 'tsconfig.json', 'index.html'];
const SOURCES = ['src', 'tests', 'vite.config.ts', 'vitest.config.ts', 'playwright.config.ts'];

/**
 * A copy of the project outside of it, with the real configuration files, for the tools to run on. `files` are added
 * or appended to. Caches stay apart: the copy has a `node_modules` of its own that links to the real packages.
 */
export function copyProject(files: Record<string, string>): { root: string; remove: () => void } {
  const root = mkdtempSync(join(tmpdir(), 'parallax-architecture-'));
  for (const path of [...CONFIGS, ...SOURCES]) cpSync(path, join(root, path), { recursive: true });
  mkdirSync(join(root, 'node_modules'));
  for (const name of readdirSync('node_modules')) {
    if (name !== '.cache' && name !== '.vite')
      symlinkSync(resolve('node_modules', name), join(root, 'node_modules', name), 'junction');
  }
  for (const [path, code] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), code, { flag: 'a' });
  }
  return { root, remove: () => rmSync(root, { recursive: true, force: true }) };
}
