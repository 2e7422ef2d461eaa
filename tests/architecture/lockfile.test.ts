import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

interface LockedPackage {
  version?: string;
  resolved?: string;
  optionalDependencies?: Record<string, string>;
}

/** `npm install` can write a lockfile that works here and fails elsewhere; these are the ways it did. */
const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, LockedPackage> };
const packages = Object.entries(lock.packages);
const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Record<string, Record<string, string> | undefined>;

/** Node looks for a package beside its dependant, then in each folder above. */
function isLocked(from: string, name: string): boolean {
  const up = from.lastIndexOf('node_modules/');
  if (lock.packages[`${from}${from && '/'}node_modules/${name}`]) return true;
  return from !== '' && isLocked(up < 0 ? '' : from.slice(0, up).replace(/\/$/, ''), name);
}

describe('the lockfile', () => {
  it('has an entry for every optional dependency, so that every platform gets its binary', () => {
    const missing = packages.flatMap(([path, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies)
        .filter((name) => !isLocked(path, name))
        .map((name) => `${path} → ${name}`),
    );
    expect(missing).toEqual([]);
  });

  it('names no registry, so that everyone can use their own', () => {
    expect(packages.filter(([, { resolved }]) => resolved !== undefined).map(([path]) => path)).toEqual([]);
  });
});

describe('package.json', () => {
  it('names exact versions', () => {
    const versions = Object.entries({ ...manifest['dependencies'], ...manifest['devDependencies'] });
    expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  });
});
