import { readFileSync, readdirSync } from 'node:fs';
import { basename, join, sep } from 'node:path';
import { describe, expect, it } from 'vitest';

/** Rules of the house that no tool checks. */
const files = (root: string): string[] =>
  readdirSync(root, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).replaceAll(sep, '/'));
const folders = (root: string): string[] =>
  readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => `${root}/${name}`);
const read = (file: string) => readFileSync(file, 'utf8');

const sources = [...files('src'), ...files('tests')].filter((file) => /\.(ts|tsx|css)$/.test(file));
const code = sources.filter((file) => !file.endsWith('.css'));

describe('every folder of src', () => {
  it.each([...folders('src'), ...folders('src/views')])(
    '%s says in at most five sentences what lives there',
    (folder) => {
      const prose = read(`${folder}/README.md`)
        .replace(/^#.*$/gm, '')
        .replace(/`[^`]*`/g, 'code');
      const sentences = prose.split(/[.!?](?=\s|$)/).filter((sentence) => sentence.trim() !== '');
      expect(sentences.length).toBeGreaterThan(0);
      expect(sentences.length).toBeLessThanOrEqual(5);
    },
  );
});

describe('every style sheet', () => {
  // Safari drops a decoration whole whose shorthand has a thickness or a variable, and with it the mark of every difference.
  it('says how thick a line under text is, and which colour it has, in properties of their own', () => {
    const shorthand = /text-decoration:[^;]*(?:\d(?:px|pt|em)|var\()/;
    expect(sources.filter((file) => file.endsWith('.css') && shorthand.test(read(file)))).toEqual([]);
  });
});

describe('every screen', () => {
  it('has its dates and numbers written in one place, and its names ordered there', () => {
    const own = /\bIntl\.|\.toLocale\w*String\(|\.localeCompare\(/;
    const places = new Set(['src/ui/reader-locale.ts', 'src/ui/language-words.ts']);
    const screens = /^src\/(?:app|correcting|exports|ui|views)\//;
    const making = code.filter((file) => screens.test(file) && !places.has(file) && own.test(read(file)));
    expect(making.filter((file) => !file.includes('.test.'))).toEqual([]);
  });
});

describe('every source file', () => {
  it('has at most 250 lines', () => {
    expect(sources.filter((file) => read(file).split('\n').length > 251)).toEqual([]);
  });

  it('is named in kebab-case, or in PascalCase when it is a component', () => {
    const odd = sources.filter((file) => {
      const [name = ''] = basename(file).split('.');
      return !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name) && !(/\.(tsx|module\.css)$/.test(file) && /^[A-Z]\w*$/.test(name));
    });
    expect(odd).toEqual([]);
  });

  it('has a name that says what is in it', () => {
    const vague = /^index\.|(^|-)(utils?|helpers?|common|managers?|misc)(\.|-)/i;
    expect(sources.filter((file) => vague.test(basename(file)))).toEqual([]);
  });

  it('speaks of no path of a machine', () => {
    const path = /(^|[^\w.])\/(work|root|home|tmp|Users)\/\w/m;
    expect(sources.filter((file) => path.test(read(file)))).toEqual([]);
  });

  it('excuses itself from a check only with a reason after "--"', () => {
    const excuses = code.flatMap((file) =>
      read(file)
        .split('\n')
        .filter((line) => /@ts-(ignore|expect-error|nocheck)|(oxlint|eslint)-disable/.test(line))
        .filter((line) => !line.includes(' -- '))
        .map((line) => `${file}: ${line.trim()}`),
    );
    expect(excuses.filter((line) => !line.includes('architecture/sources.test.ts'))).toEqual([]);
  });
});

/** What the linter cannot express: the clock, and local time, behind the constructor of Date. */
const CLOCK = /new Date\((?:\)|[^()'"`]*,)|(?<!new )\bDate\(/;

describe('the analysis and the exports', () => {
  const pure = code.filter((file) => /^src\/(analysis|bundle|exports)\//.test(file) && !/\.test\.tsx?$/.test(file));

  it('never asks for the time of day or counts in local time', () => {
    expect(pure.filter((file) => CLOCK.test(read(file)))).toEqual([]);
  });

  it.each(['new Date()', 'new Date(2020, 1)', 'new Date(year, month, 1)', 'Date()'])(
    'would be caught at %s',
    (sample) => {
      expect(sample).toMatch(CLOCK);
    },
  );

  it.each(['new Date(0)', 'new Date(Date.UTC(2020, 1, 1))', "new Date('2020-01-01T00:00:00Z')"])(
    'may use %s',
    (sample) => {
      expect(sample).not.toMatch(CLOCK);
    },
  );
});
