import type { Span } from '#analysis/annotations.ts';
import { type Discourse, MOST_TRACES, type Trace } from './discourse.ts';
import type { Gender } from '#analysis/names/given-names.ts';
import type { Part } from './weigh-mention.ts';

const PARTS: Record<Part, number> = { speaker: 1, subject: 1, introduced: 0.8, object: 0.5, owner: 0.45 };
/** By the sentences between: what was spoken of longer ago is less meant. */
const RECENCY = [1, 0.85, 0.5, 0.35, 0.25, 0.18, 0.12];
/** Who spoke last goes on speaking, also after a sentence or two about others. */
const RECENCY_OF_SPEAKERS = [1, 0.85, 0.7, 0.5, 0.35, 0.25, 0.15];
/** A person of unknown gender is less meant by "he" than a man. */
const UNKNOWN_GENDER = 0.85;
/** Who is spoken of in somebody's words is less in the foreground than who speaks. */
const TOLD = 0.55;

/**
 * Whom "he" or "she" means: of those spoken of in the sentences before, the one spoken of most lately and most in
 * the foreground (as speaker or subject before object and possessive). Null when nobody fits. Knowingly misses:
 * whoever is named only afterwards ("When he arrived, Smith said …").
 * @param isSpeaker whether it stands for a speaker
 */
export function resolvePronoun(discourse: Discourse, pronoun: Span, wanted: Gender, isSpeaker: boolean): Trace | null {
  const best = findForemost(discourse, pronoun.start, isSpeaker, (gender, { isPlural }) =>
    isPlural || (gender !== null && gender !== wanted) ? 0 : gender === null ? UNKNOWN_GENDER : 1,
  );
  if (best?.entity && (best.part === 'speaker' || best.part === 'subject') && !discourse.genders.get(best.entity))
    discourse.genders.set(best.entity, wanted);
  return best;
}

/** Of the people spoken of before a place the one most in the foreground; `weigh` says how well one fits, 0 for not. */
export function findForemost(
  discourse: Discourse,
  place: number,
  isSpeaker: boolean,
  weigh: (gender: Gender | null, trace: Trace) => number,
): Trace | null {
  const { traces, genders } = discourse;
  const sentence = discourse.sentenceAt(place);
  let best: Trace | null = null;
  let most = 0;
  for (let at = traces.length - 1; at >= Math.max(0, traces.length - MOST_TRACES); at -= 1) {
    const trace = traces[at];
    if (!trace || trace.start >= place) continue;
    if (trace.entity !== null && !genders.has(trace.entity)) continue; // a thing
    const goesOn = trace.part === 'speaker' && isSpeaker;
    const recency = (goesOn ? RECENCY_OF_SPEAKERS : RECENCY)[discourse.distance(trace.sentence, sentence)];
    if (recency === undefined) break;
    const gender = trace.entity === null ? trace.gender : (genders.get(trace.entity) ?? null);
    const weight = PARTS[trace.part] * recency * (trace.isTold ? TOLD : 1) * weigh(gender, trace);
    if (weight > most) {
      best = trace;
      most = weight;
    }
  }
  return best;
}
