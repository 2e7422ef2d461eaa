import type { DateAnchor, DateMention, DateType, Sentence } from '#analysis/annotations.ts';
import { formatDay, parseDay } from '#analysis/dates/calendar.ts';
import type { CalendarDay } from '#analysis/dates/calendar.ts';
import type { Candidate } from '#analysis/dates/meaning.ts';
import { toEdtf } from '#analysis/dates/to-edtf.ts';
import type { Bearings, Landmark, Resolution } from './bearings.ts';
import { narrowByModifier } from './narrow-by-modifier.ts';
import { readDirection } from './read-direction.ts';
import { resolveMeaning } from './resolve-meaning.ts';

/** How far back, in UTF-16 units, "the next day" or "the quarter" may reach. */
const LANDMARK_REACH = 600;
const QUARTER_REACH = 2500;
const SENTENCE_REACH = 300;
const COMPARES =
  /\b(?:from|compared|versus|against|up|down|than|rose|fell|grew|gain|increase|earned|net|profit|loss|revenue|sales)\b/i;

/** The day from which a place in the text counts, and why. */
export interface Now {
  day: CalendarDay;
  kind: 'publication' | 'speech';
  /** The date mention that says the day of speaking, if one does. */
  date: string | null;
}

interface Article {
  id: string;
  text: string;
  sentences: Sentence[];
}

function typeOf({ meaning }: Candidate): DateType {
  if (meaning.kind === 'time') return 'TIME';
  if (meaning.kind === 'duration') return 'DURATION';
  return meaning.kind === 'set' ? 'SET' : 'DATE';
}

function anchorOf(resolution: Resolution, now: Now | null): DateAnchor | null {
  const { from, landmark } = resolution;
  if (from === 'landmark' && landmark) return { kind: 'mention', day: formatDay(landmark.day), date: landmark.id };
  return from === 'now' && now ? { kind: now.kind, day: formatDay(now.day), date: now.date } : null;
}

function toMention(article: Article, candidate: Candidate, resolution: Resolution, now: Now | null): DateMention {
  const { start, end, rule } = candidate;
  const { value } = resolution;
  const { extent, approximate } = narrowByModifier(candidate, toEdtf(value), now?.day ?? null);
  return {
    id: `${article.id}.d${start}`,
    start,
    end,
    type: typeOf(candidate),
    value,
    edtf: extent?.edtf ?? null,
    earliest: extent?.earliest ?? null,
    latest: extent?.latest ?? null,
    approximate,
    basis: resolution.from === 'text' ? 'stated' : 'inferred',
    anchor: anchorOf(resolution, now),
    rule,
  };
}

function toLandmark(mention: DateMention): Landmark | null {
  const day =
    mention.type === 'DATE' || mention.type === 'TIME' ? parseDay(toEdtf(mention.value)?.earliest ?? '') : null;
  const exact = /^-?\d{4}-\d\d-\d\d/.test(mention.value);
  return day && { id: mention.id, value: mention.value, day, exact };
}

/** Whether the article writes 25/12/2023 or 12/25/2023; null when it shows neither or both. */
function readsDayFirst(text: string, candidates: Candidate[]): boolean | null {
  let shown: boolean | null = null;
  for (const { start, end, rule, meaning } of candidates) {
    if (rule !== 'numeric date' || meaning.kind !== 'day') continue;
    const [first = 0, second = 0] = text.slice(start, end).split('/').map(Number);
    if (first === second || !(first > 12 || second > 12)) continue;
    if (shown !== null && shown !== first > 12) return null;
    shown = first > 12;
  }
  return shown;
}

/**
 * Gives candidates, in text order, their values. `nowAt` tells from which day a candidate counts.
 * Dates told before serve as landmarks for "the next day" and "the quarter".
 */
export function resolveCandidates(
  article: Article,
  candidates: Candidate[],
  nowAt: (candidate: Candidate) => Now | null,
): DateMention[] {
  const { text, sentences } = article;
  const dayFirst = readsDayFirst(text, candidates);
  const mentions: DateMention[] = [];
  let landmark: { at: number; mark: Landmark } | null = null;
  let quarter: { at: number; mark: Landmark } | null = null;
  let next = 0;
  for (const candidate of candidates) {
    const { start, end } = candidate;
    while (next < sentences.length && (sentences[next]?.end ?? 0) <= start) next += 1;
    const found = sentences[next];
    // A heading has no sentences: the words beside the date stand in for one.
    const sentence = found && found.start <= start ? found : { start, end };
    const now = nowAt(candidate);
    const bearings: Bearings = {
      now: now?.day ?? null,
      landmark: landmark && start - landmark.at < LANDMARK_REACH ? landmark.mark : null,
      quarter: quarter && start - quarter.at < QUARTER_REACH ? quarter.mark : null,
      compares:
        candidate.meaning.kind === 'shift' &&
        candidate.meaning.comparison === true &&
        COMPARES.test(text.slice(Math.max(sentence.start, start - SENTENCE_REACH), start)),
      direction: () => readDirection(text, sentence, candidate),
      dayFirst,
    };
    const resolution = resolveMeaning(candidate.meaning, bearings);
    if (!resolution) continue;
    const mention = toMention(article, candidate, resolution, now);
    mentions.push(mention);
    const mark = toLandmark(mention);
    if (mark) landmark = { at: end, mark };
    if (mark && /-Q[1-4]$/.test(mark.value) && resolution.from !== 'landmark') quarter = { at: end, mark };
  }
  return mentions;
}
