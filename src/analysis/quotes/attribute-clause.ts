import { attributeAccordingTo } from './according-to.ts';
import type { Attribution } from './attribution.ts';
import { clauseSubject } from './clause-subject.ts';
import { findCues, type Cue } from './find-cues.ts';
import { subjectBefore, type Phrase } from './noun-phrase.ts';
import type { Clause } from './tokens.ts';
import {
  isAuxiliary,
  isComma,
  isCoordinator,
  isDash,
  isDeterminer,
  isStop,
  isSubjectPronoun,
  isSubordinator,
} from './word-classes.ts';
import { wordsAfterCue } from './words-after-cue.ts';
import { wordsAroundQuote } from './words-around-quote.ts';
import { wordsBeforeCue } from './words-before-cue.ts';

/** In tokens. */
const LONGEST_SUBORDINATE = 40;

/** Where words of an earlier cue must end because this cue begins a statement of its own; null if it lies inside them. */
function statementStart(clause: Clause, cue: Cue, subject: Phrase | null): number | null {
  if (cue.shape === 'participle') return cue.from - 1;
  if (cue.shape !== 'finite') return null;
  const first = subject ? subject.from : cue.from;
  const before = clause[first - 1];
  if (!before) return null;
  if (!isCoordinator(before) && !/^(?:while|as|although|though)$/u.test(before.word)) return null;
  if (isComma(clause[first - 2])) return first - 2;
  return subject ? null : first - 1;
}

/** "While some say it works, *others* doubt it": the words of "say" end at the comma before the main clause. */
function subordinateEnd(clause: Clause, cue: Cue, subject: Phrase | null): number {
  const opener = clause[(subject?.from ?? cue.from) - 1];
  const isFirst = (subject?.from ?? cue.from) <= 2;
  if (!isFirst || !opener || !isSubordinator(opener)) return Number.POSITIVE_INFINITY;
  for (let at = cue.to + 2; at < Math.min(clause.length, cue.to + LONGEST_SUBORDINATE); at += 1) {
    const next = clause[at + 1];
    if (
      isComma(clause[at]) &&
      next?.isWord &&
      (isDeterminer(next) || next.isCapital || isSubjectPronoun(next)) &&
      !isSubordinator(next)
    )
      return at;
  }
  return Number.POSITIVE_INFINITY;
}

/** The subject of a finite cue. Where none stands right before it, the one that the clause opens with. */
function subjectOf(clause: Clause, cue: Cue): { phrase: Phrase | null; isSure: boolean } {
  if (cue.shape !== 'finite') return { phrase: null, isSure: false };
  const phrase = subjectBefore(clause, cue.from, 0);
  const before = phrase && clause[phrase.from - 1];
  const isRest = before && isAuxiliary(before) && phrase.to - phrase.from < 3;
  return isRest ? { phrase: null, isSure: false } : { phrase, isSure: phrase !== null };
}

/** "Media reported *President Doe* expressing support": the reporter only relays; null if there is no such speaker. */
function speakerOfGerund(clause: Clause, reporter: Cue, next: Cue | undefined): Phrase | null {
  if (next?.shape !== 'gerund' || !/^(?:report|describe|show|cite|quote)$/u.test(reporter.verb.verb)) return null;
  const speaker = subjectBefore(clause, next.from, reporter.to);
  return speaker?.from === reporter.to && speaker.to === next.from ? speaker : null;
}

/** Everything that one clause gives to a speaker, cue by cue. Each cue looks at a bounded number of tokens. */
export function attributeClause(text: string, clause: Clause): Attribution[] {
  let end = clause.length;
  while (end > 0 && isStop(clause[end - 1])) end -= 1;
  const according = attributeAccordingTo(clause, end);
  const cues = findCues(clause);
  const subjects = cues.map((cue) => subjectOf(clause, cue));
  const limits: number[] = [];
  let limit = end;
  for (let index = cues.length - 1; index >= 0; index -= 1) {
    limits[index] = limit;
    const cue = cues[index];
    const start = cue && statementStart(clause, cue, subjects[index]?.phrase ?? null);
    if (start !== null && start !== undefined) limit = start;
  }
  const found: Attribution[] = [];
  let floor = 0;
  let lastSpeaker: Phrase | null = null;
  let relayed: { cue: Cue | undefined; speaker: Phrase; relay: Phrase | null } | null = null;
  for (const [index, cue] of cues.entries()) {
    if (cue.shape === 'passive' || cue.at < floor) continue;
    const bound = Math.min(limits[index] ?? end, subordinateEnd(clause, cue, subjects[index]?.phrase ?? null));
    let speaker = subjects[index]?.phrase ?? null;
    if (speaker && speaker.from < floor && speaker.to > floor) speaker = null;
    const before = cue.shape === 'finite' ? wordsBeforeCue(text, clause, cue, speaker, floor, bound) : null;
    const relayedSpeaker = speakerOfGerund(clause, cue, cues[index + 1]);
    if (relayedSpeaker && !before) {
      relayed = { cue: cues[index + 1], speaker: relayedSpeaker, relay: speaker };
      continue;
    }
    let attribution = before;
    if (relayed?.cue === cue) attribution = wordsAfterCue(text, clause, cue, relayed.speaker, bound);
    else if (!attribution) {
      const left = clause[cue.from - 1];
      const isElided = cue.shape !== 'finite' || (!speaker && left !== undefined && !isSubordinator(left));
      if (isElided)
        speaker =
          (left && isCoordinator(left)) || cue.shape !== 'finite'
            ? (lastSpeaker ?? clauseSubject(clause))
            : clauseSubject(clause);
      if (speaker || cue.shape === 'participle') attribution = wordsAfterCue(text, clause, cue, speaker, bound);
      if (attribution && isElided && (cue.shape !== 'finite' || (left !== undefined && isCoordinator(left))))
        attribution.basis = 'inferred';
    }
    if (attribution && relayed?.cue === cue) attribution.relay = relayed.relay;
    if (
      attribution &&
      cue.shape === 'participle' &&
      found.at(-1)?.relay &&
      found.at(-1)?.cue.from === cues[index - 1]?.at
    ) {
      // "Media reported Doe expressing hope, stressing need": one saying with two cues.
      found.at(-1)?.parts.push(...attribution.parts);
      continue;
    }
    if (!attribution || isLostInside(found, attribution)) continue;
    if (before) clipTo(found, clause, before.parts[0]?.to ?? 0);
    found.push(attribution);
    lastSpeaker = attribution.speaker ?? lastSpeaker;
    if (before || clause[attribution.parts[0]?.from ?? 0]?.quote) {
      floor = Math.max(cue.to, attribution.parts.at(-1)?.to ?? 0);
    }
  }
  const own = mergeRelays(clause, found, according);
  const claimed = claimedTokens(own);
  for (const [at, { quote }] of clause.entries()) {
    if (!quote || claimed.has(at)) continue;
    const attribution = wordsAroundQuote(text, clause, at, 0);
    if (!attribution) continue;
    own.push(attribution);
    for (const { from, to } of attribution.parts) for (let index = from; index < to; index += 1) claimed.add(index);
  }
  return own;
}

/**
 * Reported speech inside reported speech counts where the inner cue is unmistakable: with "that" or quoted words.
 * Tried without this: of the other inner ones more than half report no words ("he promised" inside "she said …").
 */
function isLostInside(found: Attribution[], inner: Attribution): boolean {
  if (!/^(?:clause|object|promise|quotation goes)/u.test(inner.rule)) return false;
  return found.some(({ parts }) => parts.some(({ from, to }) => from <= inner.cue.from && to >= inner.cue.to));
}

function claimedTokens(attributions: Attribution[]): Set<number> {
  const claimed = new Set<number>();
  for (const { parts } of attributions)
    for (const { from, to } of parts) for (let at = from; at < to; at += 1) claimed.add(at);
  return claimed;
}

/** "He promised to win, Doe said": the words of "promised" end where the attribution "Doe said" begins. */
function clipTo(found: Attribution[], clause: Clause, end: number): void {
  // Only the latest can reach so far: earlier ones were clipped before.
  const part = found.at(-1)?.parts.at(-1);
  if (!part || part.to <= end || part.from >= end) return;
  part.to = end;
  while (part.to > part.from + 1 && (isComma(clause[part.to - 1]) || isDash(clause[part.to - 1]))) part.to -= 1;
}

/** "X said …, according to Y": Y only relays what X said. Without an X, the words are Y's. */
function mergeRelays(clause: Clause, found: Attribution[], according: Attribution[]): Attribution[] {
  const own = according.filter((relayed) => {
    const inner = found.findLast(({ cue }) => cue.from < relayed.cue.from);
    const last = inner?.parts.at(-1);
    const start = relayed.parts[0]?.from ?? 0;
    if (!inner || !last || inner.cue.from < start) return true;
    if (last.to > relayed.cue.from) {
      last.to = relayed.cue.from;
      while (last.to > last.from + 1 && isComma(clause[last.to - 1])) last.to -= 1;
    }
    inner.relay = relayed.speaker;
    return false;
  });
  return [...found, ...own];
}
