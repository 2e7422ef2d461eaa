import type { DateMention, Sentence } from '#analysis/annotations.ts';
import { formatDay } from '#analysis/dates/calendar.ts';
import type { Candidate } from '#analysis/dates/meaning.ts';
import type { Bearings, Landmark } from './bearings.ts';
import { lineAround, readDirection } from './read-direction.ts';
import { readsDayFirst } from './reads-day-first.ts';
import { resolveMeaning } from './resolve-meaning.ts';
import { resolveBeside } from './resolve-beside.ts';
import { toLandmark } from './to-landmark.ts';
import { toMention } from './to-mention.ts';
import type { Now } from './to-mention.ts';

/** How far back, in UTF-16 units, "the next day" or "the quarter" may reach. */
const LANDMARK_REACH = 600;
const QUARTER_REACH = 500;
const SENTENCE_REACH = 300;
const COMPARES =
  /\b(?:from|compared|versus|against|up|down|than|rose|fell|grew|gain|increase|earned|net|profit|loss|revenue|sales)\b/i;

/** A date told before, and where it ends. */
type Told = { at: number; mark: Landmark } | null;

const within = (told: Told, start: number, reach: number): Landmark | null =>
  told && start - told.at < reach ? told.mark : null;

/**
 * Gives candidates, in text order, their values. `nowAt` tells from which day a candidate counts.
 * Dates told before serve as landmarks for "the next day" and "the quarter".
 */
export function resolveCandidates(
  article: { id: string; text: string; sentences: Sentence[]; sources: readonly string[] },
  candidates: Candidate[],
  nowAt: (candidate: Candidate) => Now | null,
): DateMention[] {
  const { text, sentences, sources } = article;
  const dayFirst = readsDayFirst(text, candidates, sources);
  const mentions: DateMention[] = [];
  let landmark: Told = null;
  let lastDay: Told = null;
  let lastPastDay: Told = null;
  let quarter: Told = null;
  const beside: { at: number; candidate: Candidate }[] = [];
  const dropped = new Set<number>();
  let next = 0;
  for (const candidate of candidates) {
    const { start, end } = candidate;
    while (next < sentences.length && (sentences[next]?.end ?? 0) <= start) next += 1;
    const found = sentences[next];
    const sentence = found && found.start <= start ? found : lineAround(text, candidate);
    const now = nowAt(candidate);
    const bearings: Bearings = {
      now: now?.day ?? null,
      landmark: within(landmark, start, LANDMARK_REACH),
      lastDay: within(lastDay, start, LANDMARK_REACH),
      lastPastDay: within(lastPastDay, start, LANDMARK_REACH),
      quarter: within(quarter, start, QUARTER_REACH),
      compares:
        candidate.meaning.kind === 'shift' &&
        candidate.meaning.comparison === true &&
        COMPARES.test(text.slice(Math.max(sentence.start, start - SENTENCE_REACH), start)),
      direction: () => readDirection(text, sentence, candidate.dayAt ?? candidate),
      dayFirst,
    };
    const resolution = resolveMeaning(candidate.meaning, bearings);
    if (!resolution) continue;
    const mention = toMention(article.id, candidate, resolution, now);
    if (candidate.meaning.kind === 'beside') beside.push({ at: mentions.length, candidate });
    mentions.push(mention);
    const mark = toLandmark(mention);
    if (mark) landmark = { at: end, mark };
    if (mark?.exact) lastDay = { at: end, mark };
    if (mark?.exact && now && formatDay(mark.day) <= formatDay(now.day)) lastPastDay = { at: end, mark };
    if (mark && /-Q[1-4]$/.test(mark.value) && resolution.from !== 'landmark') quarter = { at: end, mark };
  }
  // The day of an event may be told after it was counted from.
  for (const { at, candidate } of beside) {
    const resolution = resolveBeside(candidate, at, mentions, article);
    if (resolution) mentions[at] = toMention(article.id, candidate, resolution, nowAt(candidate));
    // "a day after the storm" is no length of time; "about a year after the storm", which begins with "about", may be one.
    else if (/^an?\s/i.test(text.slice(candidate.start, candidate.end))) dropped.add(at);
  }
  return mentions.filter((_, at) => !dropped.has(at));
}
