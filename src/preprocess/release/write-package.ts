import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { APP_VERSION } from '#bundle/app-version.ts';
import { LICENCES } from '#bundle/licences-file.ts';
import { SERVICE_WORKER } from '#bundle/service-worker-file.ts';
import { buildScript } from '#preprocess/build-script.ts';
import { HELP, OVERVIEW } from '#preprocess/command-line/help-texts.ts';
import { SERVICE_WORKER_ENTRY } from '#preprocess/offline/offline-plugin.ts';
import { buildCommandLine } from './build-command-line.ts';

/** "parallax" itself is another package of the registries. */
const NAME = 'parallax-reader';

/** What of a build belongs to its stories, to the build itself, or is written anew. */
const NOT_OF_APP = /^(?:\.vite|data|stories|404\.html|service-worker\.js)$/;

/**
 * Writes the command-line package into a folder: the script, and the app out of the build in `dist`, whose page must be
 * that for the root of a host. @throws Error when it is not
 */
export async function writePackage(folder: string, dist: string): Promise<void> {
  if (!readFileSync(join(dist, 'index.html'), 'utf8').includes('data-base="/"')) {
    throw new Error(`${dist} was built for a path; build it without --base`);
  }
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  cpSync(dist, join(folder, 'app'), {
    recursive: true,
    filter: (from) => !NOT_OF_APP.test(relative(dist, from)),
  });
  const texts = {
    [`app/${SERVICE_WORKER}`]: await buildScript(SERVICE_WORKER_ENTRY),
    'parallax.js': await buildCommandLine(),
    'package.json': `${JSON.stringify(toPackageJson(), null, 2)}\n`,
    'README.md': toReadme(),
    LICENSE: readFileSync('LICENSE', 'utf8'),
  };
  for (const [path, text] of Object.entries(texts)) writeFileSync(join(folder, path), text);
}

function toPackageJson() {
  const { description, license, engines } = JSON.parse(readFileSync('package.json', 'utf8')) as Record<string, unknown>; // an object, or npm would not start
  return {
    name: NAME,
    version: APP_VERSION,
    description,
    license,
    type: 'module',
    bin: { parallax: 'parallax.js' },
    files: ['app', 'parallax.js'],
    engines,
  };
}

const toReadme = () => `# Parallax on the command line

Analyses news articles, compares them, and makes a web site of them. It needs Node 20.19 or newer and nothing else.

\`\`\`text
${[OVERVIEW, HELP.build, HELP.analyze, HELP.compare].join('\n')}\`\`\`

\`app/${LICENCES}\` holds the licences of what is in it.
`;
