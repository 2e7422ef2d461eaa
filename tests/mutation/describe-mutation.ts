import { readFileSync } from 'node:fs';
import { dirname } from 'node:path';

interface Alteration {
  readonly status: string;
  readonly mutatorName: string;
  readonly replacement: string;
  readonly location: { readonly start: Place; readonly end: Place };
}

interface Place {
  readonly line: number;
  readonly column: number;
}

interface Report {
  readonly files: Record<string, { readonly source: string; readonly mutants: readonly Alteration[] }>;
}

interface Tally {
  all: number;
  tried: number;
  noticed: number;
}

const NOTICED = new Set(['Killed', 'Timeout']);
const UNNOTICED = new Set(['Survived', 'NoCoverage']);

/** Where the score of all places lies in 19 of 20 samples (Wilson's interval), in percent. */
function boundScore({ tried, noticed, all }: Tally): string {
  const score = noticed / tried;
  if (tried === all) return `${(score * 100).toFixed(1)} %`;
  const z = 1.96;
  const middle = (score + z ** 2 / (2 * tried)) / (1 + z ** 2 / tried);
  const reach = (z * Math.sqrt((score * (1 - score)) / tried + z ** 2 / (4 * tried ** 2))) / (1 + z ** 2 / tried);
  return `${(score * 100).toFixed(1)} % (${Math.round((middle - reach) * 100)}–${Math.round((middle + reach) * 100)})`;
}

function excerpt(source: string, { start, end }: Alteration['location']): string {
  const lines = source.split('\n').slice(start.line - 1, end.line);
  lines[lines.length - 1] = lines.at(-1)?.slice(0, end.column - 1) ?? '';
  lines[0] = lines[0]?.slice(start.column - 1) ?? '';
  return lines.join(' ').replaceAll(/\s+/gu, ' ').slice(0, 160);
}

/**
 * Prints what no test noticed, place by place, and how much was noticed in each folder.
 * @param all the file of each alteration from which those of the report were drawn
 */
export function describeMutation(path: string, all: readonly string[]): void {
  const { files } = JSON.parse(readFileSync(path, 'utf8')) as Report;
  const tallies = new Map<string, Tally>();
  for (const file of all) tallyOf(file).all += 1;
  const lines: string[] = [];
  for (const [file, { source, mutants }] of Object.entries(files).toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    const tally = tallyOf(file);
    for (const mutant of mutants) {
      if (NOTICED.has(mutant.status)) tally.noticed += 1;
      if (!NOTICED.has(mutant.status) && !UNNOTICED.has(mutant.status)) continue;
      tally.tried += 1;
      if (NOTICED.has(mutant.status)) continue;
      const { location, mutatorName, replacement } = mutant;
      const place = `${file}:${location.start.line}:${location.start.column}`;
      lines.push(
        `${place} ${mutatorName}${mutant.status === 'NoCoverage' ? ', which no test reaches' : ''}`,
        `  - ${excerpt(source, location)}`,
        `  + ${replacement.replaceAll(/\s+/gu, ' ').slice(0, 160)}`,
      );
    }
  }
  for (const [folder, tally] of tallies) {
    lines.push(
      `${folder}: ${tally.all} alterations, ${tally.tried} tried, ${tally.noticed} noticed: ${boundScore(tally)}`,
    );
  }
  process.stdout.write(`${lines.join('\n')}\n`);

  function tallyOf(file: string): Tally {
    const tally = tallies.get(dirname(file)) ?? { all: 0, tried: 0, noticed: 0 };
    tallies.set(dirname(file), tally);
    return tally;
  }
}
