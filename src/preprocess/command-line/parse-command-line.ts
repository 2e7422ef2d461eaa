import { parseArgs } from 'node:util';
import { UsageError } from './usage-error.ts';

export const FILTERS = ['analyze', 'compare'] as const;
export type FilterName = (typeof FILTERS)[number];
export type CommandName = FilterName | 'build';

/** What somebody asked for on the command line. */
export type Command =
  | { name: 'help'; about: CommandName | null }
  | { name: 'version' }
  /** `files` are read one after the other; "-" is standard input. */
  | { name: FilterName; files: string[] }
  | { name: 'build'; seeds: string; out: string; base: string; isSingleFile: boolean; isForced: boolean };

const COMMANDS: readonly string[] = [...FILTERS, 'build'];
const isCommand = (word: string | undefined): word is CommandName => word !== undefined && COMMANDS.includes(word);

/** The words after `parallax`. @throws UsageError */
export function parseCommandLine(words: readonly string[]): Command {
  const { values, positionals } = parseWords(words);
  const [name, ...files] = positionals;
  if (values.help || name === 'help') {
    const about = name === 'help' ? files[0] : name;
    return { name: 'help', about: isCommand(about) ? about : null };
  }
  if (values.version) return { name: 'version' };
  if (name === undefined) throw new UsageError('say what to do: analyze, compare or build');
  if (!isCommand(name)) throw new UsageError(`there is no command "${name}"; there are ${COMMANDS.join(', ')}`);
  if (name === 'build') return toBuild(files, values);
  const [odd] = Object.keys(values);
  if (odd !== undefined) throw new UsageError(`--${odd} belongs to build, not to ${name}`);
  return { name, files: files.length > 0 ? files : ['-'] };
}

type Values = ReturnType<typeof parseWords>['values'];

function parseWords(words: readonly string[]) {
  try {
    return parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        help: { type: 'boolean', short: 'h' },
        version: { type: 'boolean', short: 'v' },
        out: { type: 'string', short: 'o' },
        base: { type: 'string' },
        'single-file': { type: 'boolean' },
        force: { type: 'boolean', short: 'f' },
      },
    });
  } catch (error) {
    // Its first sentence says which option is unknown or lacks its value; the others are about writing parsers.
    const [reason = ''] = String(error instanceof Error ? error.message : error).split(/\. |\n/);
    throw new UsageError(reason, { cause: error });
  }
}

function toBuild([seeds, ...more]: string[], values: Values): Command {
  const { out, base, force = false, 'single-file': isSingleFile = false } = values;
  if (seeds === undefined) throw new UsageError('build needs the folder of the stories: parallax build SEEDS -o DIR');
  if (more.length > 0) throw new UsageError(`build takes one folder of stories, not also "${more.join(' ')}"`);
  if (out === undefined || out === '') throw new UsageError('build needs the folder to write into: -o DIR');
  if (isSingleFile && base !== undefined)
    throw new UsageError('--base has no meaning for single files: they lie anywhere');
  return { name: 'build', seeds, out, base: toBase(base ?? '/'), isSingleFile, isForced: force };
}

/** The path of a site on its host. What would need an escape there is refused: it stands in the page as it is. */
function toBase(text: string): string {
  if (!/^\/(?:[\w.~-]+\/?)*$/.test(text) || text.includes('//')) {
    throw new UsageError(`--base=${text} is not a path on a host; write it as --base=/news/parallax/`);
  }
  return text.endsWith('/') ? text : `${text}/`;
}
