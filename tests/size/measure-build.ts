import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { SERVICE_WORKER } from '#bundle/service-worker-file.ts';
import { ALONE_PAGE } from '#bundle/story-slot.ts';

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
const BUDGETS = {
  firstLoad: 126_000,
  timeline: 148_000,
  saving: 20_000,
  correcting: 20_000,
  palette: 25_000,
  fonts: 120_000,
  story: 60_000,
  serviceWorker: 12_000,
  alone: 580_000,
};
const PALETTE = 'src/views/palette/Palette.tsx';
const TIMELINE = 'src/views/timeline/TimelinePage.tsx';
/** The late part of the timeline that every visit needs; the others wait until a reader saves a file or corrects something. */
const DRAWING = '/drawing/';
/** What is loaded when a reader corrects something, or has corrected it; what several pages share has no folder. */
const CORRECTING = /\/(?:correcting|overlay)\/|^_Correct/;

/** Sizes of a finished build, each with its budget. @throws when the build lacks what a budget is about */
export function measureBuild(dist: string): Measure[] {
  const manifest = JSON.parse(readFileSync(join(dist, '.vite/manifest.json'), 'utf8')) as Manifest;
  const gzip = (file: string) => gzipSync(readFileSync(join(dist, file))).length;
  const sum = (files: string[]) => files.reduce((total, file) => total + gzip(file), 0);
  const { firstLoad, timeline, saving, correcting, palette } = listScripts(manifest);
  const fonts = listFiles(dist, (file) => file.endsWith('.woff2'));
  const stories = listFiles(dist, (file) => file.startsWith('data/stories/'));
  if (fonts.length === 0 || stories.length === 0) throw new Error(`${dist} has no fonts or no stories`);
  return [
    { what: 'JavaScript of the first load', bytes: sum(firstLoad), budget: BUDGETS.firstLoad },
    { what: 'JavaScript of the timeline, beyond that', bytes: sum(timeline), budget: BUDGETS.timeline },
    { what: 'JavaScript that saves the timeline as files', bytes: sum(saving), budget: BUDGETS.saving },
    { what: 'JavaScript that corrects the timeline', bytes: sum(correcting), budget: BUDGETS.correcting },
    { what: 'JavaScript of the search over everything', bytes: sum(palette), budget: BUDGETS.palette },
    { what: 'fonts', bytes: sum(fonts), budget: BUDGETS.fonts },
    { what: 'service worker', bytes: gzip(SERVICE_WORKER), budget: BUDGETS.serviceWorker },
    { what: 'page for a story on its own, loaded when one is saved', bytes: gzip(ALONE_PAGE), budget: BUDGETS.alone },
    ...stories.map((file) => ({ what: file, bytes: gzip(file), budget: BUDGETS.story })),
  ];
}

/**
 * The scripts that the entry needs at once, those that the timeline needs beyond them, the late drawing included, and
 * those beyond both that wait until a file is saved, or something corrected; and what the search over everything needs
 * beyond the first load.
 */
export function listScripts(
  manifest: Manifest,
): Record<'firstLoad' | 'timeline' | 'saving' | 'correcting' | 'palette', string[]> {
  const entry = Object.keys(manifest).find((key) => manifest[key]?.isEntry);
  if (entry === undefined) throw new Error('the manifest has no entry');
  for (const key of [TIMELINE, PALETTE]) if (!manifest[key]) throw new Error(`the manifest has no ${key}`);
  const now = (key: string) => manifest[key]?.imports ?? [];
  const late = (key: string) => manifest[key]?.dynamicImports ?? [];
  const firstLoad = reach([entry], now, new Set());
  // What the first load has, it also has at the timeline; its late parts are other pages.
  const timeline = reach(
    [TIMELINE],
    (key) => [...now(key), ...late(key).filter((each) => each.includes(DRAWING))],
    firstLoad,
  );
  const isCorrecting = (key: string) => CORRECTING.test(key);
  const reachLate = (from: readonly string[]) =>
    reach(from, (key) => [...now(key), ...late(key)], new Set([...firstLoad, ...timeline]));
  const saving = reachLate([...timeline].flatMap(late).filter((key) => !isCorrecting(key)));
  const correcting = reachLate([...firstLoad, ...timeline].flatMap(late).filter(isCorrecting));
  const files = (keys: ReadonlySet<string>) => [...keys].flatMap((key) => manifest[key]?.file ?? []);
  return {
    firstLoad: files(firstLoad),
    timeline: files(timeline),
    saving: files(saving),
    correcting: files(correcting),
    palette: files(reach([PALETTE], now, firstLoad)),
  };
}

/** All that is reached from some keys without going through `known`. */
function reach(from: readonly string[], next: (key: string) => string[], known: ReadonlySet<string>): Set<string> {
  const seen = new Set(from.filter((key) => !known.has(key)));
  // What is added while it is gone through is met too.
  for (const key of seen) for (const each of next(key)) if (!known.has(each)) seen.add(each);
  return seen;
}

function listFiles(dist: string, wanted: (file: string) => boolean): string[] {
  const all = readdirSync(dist, { recursive: true, encoding: 'utf8' });
  return all.map((file) => file.replaceAll('\\', '/')).filter((file) => /\.\w+$/.test(file) && wanted(file));
}
