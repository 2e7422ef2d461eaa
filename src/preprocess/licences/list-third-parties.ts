import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** A package whose code is in what we give away. */
export interface ThirdParty {
  name: string;
  version: string;
  licence: string;
  /** The text of its licence, and of its notice where it has one. */
  text: string;
}

interface PackageJson {
  name: string;
  version: string;
  license: string;
  dependencies?: Record<string, string>;
  peerDependencies?: Record<string, string>;
}

/** Types, and the cleaner of HTML strings that the build replaces (vite.config.ts). */
const isLeftOut = (name: string) => name.startsWith('@types/') || ['csstype', 'xss'].includes(name);

/**
 * The packages named and all that they need, by name. Optional ones are parts for single systems, which nothing that
 * runs in a browser has. @throws Error when one has no text of its licence: then nothing may be given away
 */
export function listThirdParties(root: string, names: readonly string[]): ThirdParty[] {
  const found = new Map<string, ThirdParty>();
  const wanted = [...names];
  for (const name of wanted) {
    const folder = join(root, 'node_modules', name);
    // What is not installed is needed only beside something that we do not use.
    if (found.has(name) || isLeftOut(name) || !existsSync(folder)) continue;
    const json = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as PackageJson; // npm has read it before
    const texts = readdirSync(folder)
      .filter((file) => /^(licen[cs]e|copying|notice)/i.test(file))
      .toSorted();
    if (texts.length === 0) throw new Error(`${name} has no text of its licence`);
    found.set(name, {
      name,
      version: json.version,
      licence: json.license,
      text: texts.map((file) => readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim()).join('\n\n'),
    });
    // What is added while it is gone through is met too.
    wanted.push(...Object.keys({ ...json.dependencies, ...json.peerDependencies }));
  }
  return [...found.values()].toSorted((a, b) => (a.name < b.name ? -1 : 1));
}
