import type { Attribution } from './attribution.ts';
import { clauseSubject } from './clause-subject.ts';
import { findCues, type Cue } from './find-cues.ts';
import type { Phrase } from './noun-phrase.ts';
import { statementLimits } from './statement-limits.ts';
import { subjectBefore } from './subject-before.ts';
import type { Clause } from './tokens.ts';
import { isAuxiliary, isComma, isCoordinator, isDash, isPreposition, isSubordinator } from './word-classes.ts';
import { wordsAfterCue } from './words-after-cue.ts';
import { wordsBeforeCue } from './words-before-cue.ts';

/** The subject right before a finite cue; null where what stands there is only the rest of a longer one. */
function subjectOf(clause: Clause, cue: Cue): Phrase | null {
  if (cue.shape !== 'finite') return null;
  const phrase = subjectBefore(clause, cue.from, 0);
  const before = phrase && clause[phrase.from - 1];
  return before && isAuxiliary(before) && phrase.to - phrase.from < 3 ? null : phrase;
}

/** "Media reported *President Doe* expressing support": the reporter only relays; null if there is no such speaker. */
function speakerOfGerund(clause: Clause, reporter: Cue, next: Cue | undefined): Phrase | null {
  if (next?.shape !== 'gerund' || !/^(?:report|describe|show|cite|quote)$/u.test(reporter.verb.verb)) return null;
  const speaker = subjectBefore(clause, next.from, reporter.to);
  return speaker?.from === reporter.to && speaker.to === next.from ? speaker : null;
}

/** "He promised to win, Doe said": the words of "promised" end where the attribution "Doe said" begins. */
function clipTo(previous: Attribution, clause: Clause, end: number): void {
  const part = previous.parts.at(-1);
  if (!part || part.to <= end || part.from >= end) return;
  part.to = end;
  while (part.to > part.from + 1 && (isComma(clause[part.to - 1]) || isDash(clause[part.to - 1]))) part.to -= 1;
}

/** Who speaks where no subject stands before the cue: "Doe rose *and said*", "…, *adding* that". */
function elidedSpeaker(clause: Clause, cue: Cue, last: Phrase | null): Phrase | null {
  const left = clause[cue.from - 1];
  // "ads *accusing* the mayor of theft": what stands right before says it.
  const isNamed = cue.shape === 'gerund' && left && !isPreposition(left) && !isCoordinator(left);
  const near = isNamed ? subjectBefore(clause, cue.from, 0) : null;
  if (near) return near;
  if (cue.shape !== 'finite' || (left && isCoordinator(left))) return last ?? clauseSubject(clause);
  return left && !isSubordinator(left) ? clauseSubject(clause) : null;
}

/** Somebody whose speech a medium only passes on: "Media reported *Doe* expressing support". */
interface Relayed {
  cue: Cue | undefined;
  speaker: Phrase;
  relay: Phrase | null;
}

/** What the cues of a clause have taken so far. */
interface Taken {
  found: Attribution[];
  /** Tokens before it are taken by quoted words or by words before their cue. */
  floor: number;
  /** Where reported words end so far, and those reported inside them: nothing is read three deep. */
  outerEnd: number;
  innerEnd: number;
  /** Who spoke last. */
  last: Phrase | null;
  relayed: Relayed | null;
}

/** Whether the words of an attribution stand before its cue. */
const isBefore = ({ parts, cue }: Attribution): boolean => (parts[0]?.from ?? cue.to) < cue.from;

/** The words of one cue, before or behind it; null if it has none. */
function attributeCue(
  text: string,
  clause: Clause,
  cue: Cue,
  next: Cue | undefined,
  subject: Phrase | null,
  limit: number,
  taken: Taken,
): Attribution | null {
  const isAsked = cue.verb.verb === 'ask' && cue.verb.form !== 'gerund';
  if ((cue.shape === 'passive' && !isAsked) || cue.at < taken.floor) return null;
  const before = cue.shape === 'finite' ? wordsBeforeCue(text, clause, cue, subject, taken.floor, limit) : null;
  const reported = before ? null : speakerOfGerund(clause, cue, next);
  if (reported) {
    taken.relayed = { cue: next, speaker: reported, relay: subject };
    return null;
  }
  const reporter = taken.relayed?.cue === cue ? taken.relayed : null;
  const quoted = cue.quoted?.speaker ?? reporter?.speaker ?? null;
  // "She was asked whether …": her name is that of the hearer.
  const speaker = quoted ?? subject ?? (cue.shape === 'passive' ? null : elidedSpeaker(clause, cue, taken.last));
  const canFollow = speaker !== null || cue.shape === 'participle' || isAsked;
  const attribution = before ?? (canFollow ? wordsAfterCue(text, clause, cue, speaker, limit) : null);
  if (!attribution) return null;
  if (!before && !quoted && cue.shape !== 'finite') attribution.basis = 'inferred';
  if (cue.quoted ?? reporter) attribution.relay = cue.quoted?.relay ?? reporter?.relay ?? null;
  return attribution;
}

/**
 * Reported speech inside reported speech is read where it does not open the words around it ("she said *he told her*
 * …" is hers), and where the inner cue is unmistakable: with "that" or quoted words.
 * Tried without this: of the other inner ones more than half report no words ("he promised" inside "she said …").
 */
const UNSURE_INSIDE = /^(?:clause|object|promise|topic|quotation goes)/u;

function isUnsureInside(clause: Clause, cue: Cue, subject: Phrase | null, rule: string, taken: Taken): boolean {
  if (cue.to > taken.outerEnd) return false;
  const outer = taken.found.at(-1)?.parts.at(-1)?.from ?? 0;
  const opensOuter = subject !== null && subject.from === (clause[outer]?.word === 'that' ? outer + 1 : outer);
  return cue.to <= taken.innerEnd || opensOuter || UNSURE_INSIDE.test(rule);
}

/** Everything that one clause gives to a speaker by its cues, in order. Each cue looks at a bounded number of tokens. */
export function attributeCues(text: string, clause: Clause, end: number): Attribution[] {
  const cues = findCues(clause);
  const subjects = cues.map((cue) => subjectOf(clause, cue));
  const limits = statementLimits(text, clause, cues, subjects, end);
  const taken: Taken = { found: [], floor: 0, outerEnd: 0, innerEnd: 0, last: null, relayed: null };
  for (const [index, cue] of cues.entries()) {
    const near = subjects[index] ?? null;
    const subject = near && near.from < taken.floor && near.to > taken.floor ? null : near;
    const attribution = attributeCue(text, clause, cue, cues[index + 1], subject, limits[index] ?? end, taken);
    if (!attribution) continue;
    const previous = taken.found.at(-1);
    if (cue.shape === 'participle' && previous?.relay && previous.cue.from === cues[index - 1]?.at) {
      // "Media reported Doe expressing hope, stressing need": one saying with two cues.
      previous.parts.push(...attribution.parts);
      continue;
    }
    const before = isBefore(attribution);
    if (!before && isUnsureInside(clause, cue, subject, attribution.rule, taken)) continue;
    if (before && previous) clipTo(previous, clause, attribution.parts[0]?.to ?? 0);
    taken.found.push(attribution);
    taken.last = attribution.speaker ?? taken.last;
    const reach = attribution.parts.at(-1)?.to ?? 0;
    if (cue.to <= taken.outerEnd) taken.innerEnd = reach;
    taken.outerEnd = Math.max(taken.outerEnd, reach);
    if (before || clause[attribution.parts[0]?.from ?? 0]?.quote) taken.floor = Math.max(cue.to, reach);
  }
  return taken.found;
}
