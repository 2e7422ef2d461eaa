import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { toLaunchOptions } from '../browser/launch-options.ts';

/**
 * Not among the project's packages: it brings 200 more and 185 MB, most of them for reporting its own errors, and would
 * make every installation half as long again. npm fetches it when it is asked for, and keeps it.
 */
const LIGHTHOUSE = 'lighthouse@12.8.2';

/** The part of Lighthouse's report that is read. */
interface Report {
  runtimeError?: { message: string };
  categories: Record<string, { title: string; score: number | null; auditRefs: { id: string; weight: number }[] }>;
  audits: Record<string, { title: string; score: number | null; displayValue?: string }>;
}

export interface Audit {
  /** Of 100, by the category's title. */
  scores: Record<string, number>;
  /** What takes points away, in Lighthouse's words. */
  findings: string[];
}

/** Runs Lighthouse on a page with its own presets: a phone on a slow network with a processor slowed down fourfold. */
export async function auditPage(url: string): Promise<Audit> {
  const folder = mkdtempSync(join(tmpdir(), 'parallax-lighthouse-'));
  const file = join(folder, 'report.json');
  const { executablePath, args } = toLaunchOptions();
  const flags = ['--headless=new', ...args].join(' ');
  const options = ['--quiet', '--output=json', `--output-path=${file}`, `--chrome-flags=${flags}`];
  const npm = ['exec', '--yes', `--package=${LIGHTHOUSE}`, '--', 'lighthouse', url, ...options];
  try {
    await run('npm', npm, { ...process.env, ...(executablePath !== undefined && { CHROME_PATH: executablePath }) });
    return readReport(JSON.parse(readFileSync(file, 'utf8')) as Report); // the format is Lighthouse's
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function readReport({ runtimeError, categories, audits }: Report): Audit {
  if (runtimeError) throw new Error(runtimeError.message);
  const all = Object.values(categories);
  const findings = all.flatMap(({ auditRefs }) =>
    auditRefs.flatMap(({ id, weight }) => {
      const audit = audits[id];
      if (!audit || audit.score === null || audit.score >= 0.9 || weight === 0) return [];
      return [`${audit.title}${audit.displayValue ? ` (${audit.displayValue})` : ''}`];
    }),
  );
  return {
    scores: Object.fromEntries(all.map(({ title, score }) => [title, Math.round((score ?? 0) * 100)])),
    findings: [...new Set(findings)],
  };
}

function run(command: string, args: readonly string[], env: NodeJS.ProcessEnv): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { env, stdio: ['ignore', 'ignore', 'inherit'] });
    child.on('error', reject);
    child.on('close', (code) => (code === 0 ? resolve() : reject(new Error(`${command} ended with ${code}`))));
  });
}
