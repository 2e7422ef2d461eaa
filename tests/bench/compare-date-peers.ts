import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { analyzeArticle } from '#analysis/analyze-article.ts';
import { extractDates } from '#analysis/dates/extract-dates.ts';
import { extractStructure } from '#analysis/text/extract-structure.ts';
import { generateTexts } from './generate-articles.ts';
import { DATE_SETS, readDateGold } from './read-date-gold.ts';
import { type GoldArticle, type Timex, scoreDates } from './score-dates.ts';
import { workSeconds } from './work-seconds.ts';

interface Tool {
  name: string;
  /** @throws where it cannot read a text */
  find: (text: string, day: string) => Timex[];
  /** What of the tool would be loaded, as a file to bundle. */
  entry: string;
}

const DAY = '2024-03-05';
const LENGTH = 4_000; // an ordinary article, in characters

async function loadTools(): Promise<Tool[]> {
  // Late, for the plugin of compromise changes what the other parts of the bench measure.
  const { findWithChrono } = await import('./date-peers/find-with-chrono.ts');
  const { findWithCompromise } = await import('./date-peers/find-with-compromise.ts');
  const { findWithRecognizers } = await import('./date-peers/find-with-recognizers.ts');
  return [
    {
      name: 'ours',
      find: (text, day) => extractDates('a', extractStructure(text), [], day),
      entry: '../../src/analysis/dates/extract-dates.ts',
    },
    { name: 'chrono-node', find: findWithChrono, entry: 'date-peers/find-with-chrono.ts' },
    { name: 'Recognizers-Text', find: findWithRecognizers, entry: 'date-peers/find-with-recognizers.ts' },
    { name: 'compromise-dates', find: findWithCompromise, entry: 'date-peers/find-with-compromise.ts' },
  ];
}

/** In kB after gzip, with all that it imports. */
async function measureSize(entry: string): Promise<number> {
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    // What Recognizers-Text offers to browsers is no module.
    resolve: { mainFields: ['module', 'main'] },
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: { input: fileURLToPath(new URL(entry, import.meta.url)), preserveEntrySignatures: 'strict' },
    },
  });
  if (Array.isArray(result) || !('output' in result)) throw new Error(`${entry} does not build as one`);
  const chunks = result.output.flatMap((file) => (file.type === 'chunk' ? [file.code] : []));
  return chunks.reduce((sum, code) => sum + gzipSync(code).length, 0) / 1000;
}

/** What a tool finds in a text; a text that it cannot read has nothing, and counts as a failure. */
function findAll({ find }: Tool, articles: Pick<GoldArticle, 'id' | 'text' | 'dct'>[]) {
  let failures = 0;
  const found = new Map<string, Timex[]>();
  for (const { id, text, dct } of articles) {
    try {
      found.set(id, find(text, dct));
    } catch {
      failures += 1;
    }
  }
  return { found, failures };
}

/** Texts a second, by processor time, of a tool that has run before. */
function measureSpeed(tool: Tool, articles: Pick<GoldArticle, 'id' | 'text' | 'dct'>[]): number {
  let [runs, seconds] = [0, 0];
  do {
    seconds += workSeconds(() => findAll(tool, articles));
    runs += 1;
  } while (seconds < 0.5);
  return (runs * articles.length) / seconds;
}

const percent = (share: number): string => (100 * share).toFixed(1);

function printTable(rows: string[][]): void {
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  for (const row of rows) {
    console.log(
      row
        .map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)))
        .join('  '),
    );
  }
}

/** The libraries that read dates beside ours: how right they are, how fast and how large. */
export async function compareDatePeers(): Promise<void> {
  const gold = readDateGold();
  const generated = generateTexts(20, LENGTH).map((text, n) => ({ id: `g${n}`, text, dct: DAY }));
  const articles = gold.length > 0 ? gold : generated;
  console.log(
    `\n${articles.length} ${gold.length > 0 ? 'news texts' : 'generated texts'}, with their day of publication`,
  );
  if (gold.length === 0) console.log(`not scored, since ${DATE_SETS.join(' and ')} are not here`);
  const rows = [['', 'texts/s', 'ours is', 'gzip kB', 'failed']];
  const scores = [['F1', 'dates', 'calendar', 'only dates and times', 'calendar', 'all types', 'value']];
  let ours = 0;
  const add = async (tool: Tool): Promise<void> => {
    const { found, failures } = findAll(tool, articles);
    const speed = measureSpeed(tool, articles);
    ours ||= speed;
    const size = await measureSize(tool.entry);
    rows.push([tool.name, speed.toFixed(0), `×${(ours / speed).toFixed(1)}`, size.toFixed(1), String(failures)]);
    if (gold.length === 0) return;
    const { asScored, datesOnly, all } = scoreDates(gold, found);
    const shares = [asScored, datesOnly].flatMap(({ relaxed, calendar }) => [relaxed.f1, calendar.f1]);
    scores.push([tool.name, ...[...shares, all.relaxed.f1, all.value].map(percent)]);
  };
  for (const tool of await loadTools()) await add(tool);
  const whole = (text: string, day: string) => analyzeArticle({ id: 'a', text, published: day }).dates;
  await add({ name: 'ours, all of an article', find: whole, entry: '../../src/analysis/analyze-article.ts' });
  printTable(rows);
  if (gold.length > 0) printTable(scores);
}
