import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** What of Vite's manifest matters here: files are below `dist`, imports are keys of the manifest. */
export type Manifest = Record<
  string,
  { file: string; isEntry?: boolean; imports?: string[]; dynamicImports?: string[] } | undefined
>;

export interface Measure {
  what: string;
  bytes: number;
  budget: number;
}

/** In bytes, after gzip; kB are 1,000 bytes. */
const BUDGETS = { firstLoad: 130_000, timeline: 125_000, fonts: 120_000, story: 60_000 };
const TIMELINE = 'src/views/timeline/TimelinePage.tsx';

/** Sizes of a finished build, each with its budget. @throws when the build lacks what a budget is about */
export function measureBuild(dist: string): Measure[] {
  const manifest = JSON.parse(readFileSync(join(dist, '.vite/manifest.json'), 'utf8')) as Manifest;
  const gzip = (file: string) => gzipSync(readFileSync(join(dist, file))).length;
  const sum = (files: string[]) => files.reduce((total, file) => total + gzip(file), 0);
  const { firstLoad, timeline } = listScripts(manifest);
  const fonts = listFiles(dist, (file) => file.endsWith('.woff2'));
  const stories = listFiles(dist, (file) => file.startsWith('data/stories/'));
  if (fonts.length === 0 || stories.length === 0) throw new Error(`${dist} has no fonts or no stories`);
  return [
    { what: 'JavaScript of the first load', bytes: sum(firstLoad), budget: BUDGETS.firstLoad },
    { what: 'JavaScript of the timeline, beyond that', bytes: sum(timeline), budget: BUDGETS.timeline },
    { what: 'fonts', bytes: sum(fonts), budget: BUDGETS.fonts },
    ...stories.map((file) => ({ what: file, bytes: gzip(file), budget: BUDGETS.story })),
  ];
}

/** The scripts that the entry needs at once, and those that the timeline needs beyond them, late ones included. */
export function listScripts(manifest: Manifest): { firstLoad: string[]; timeline: string[] } {
  const entry = Object.keys(manifest).find((key) => manifest[key]?.isEntry);
  if (entry === undefined || !manifest[TIMELINE]) throw new Error(`the manifest has no entry or no ${TIMELINE}`);
  const firstLoad = new Set<string>();
  const timeline = new Set<string>();
  visit(entry, firstLoad, (key) => manifest[key]?.imports ?? []);
  visit(TIMELINE, timeline, (key) => [...(manifest[key]?.imports ?? []), ...(manifest[key]?.dynamicImports ?? [])]);
  const files = (keys: Iterable<string>) => [...keys].flatMap((key) => manifest[key]?.file ?? []);
  return { firstLoad: files(firstLoad), timeline: files([...timeline].filter((key) => !firstLoad.has(key))) };

  function visit(key: string, seen: Set<string>, next: (key: string) => string[]): void {
    // What the first load has, it also has at the timeline; its late parts are other pages.
    if (seen.has(key) || (seen === timeline && firstLoad.has(key))) return;
    seen.add(key);
    for (const each of next(key)) visit(each, seen, next);
  }
}

function listFiles(dist: string, wanted: (file: string) => boolean): string[] {
  const all = readdirSync(dist, { recursive: true, encoding: 'utf8' });
  return all.map((file) => file.replaceAll('\\', '/')).filter((file) => /\.\w+$/.test(file) && wanted(file));
}
