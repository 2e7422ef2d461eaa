import { attributeAccordingTo } from './according-to.ts';
import type { Attribution } from './attribution.ts';
import { clauseSubject } from './clause-subject.ts';
import { findCues, type Cue } from './find-cues.ts';
import { mergeRelays } from './merge-relays.ts';
import { nameBehindDash } from './name-behind-dash.ts';
import type { Phrase } from './noun-phrase.ts';
import { statementLimits } from './statement-limits.ts';
import { subjectBefore } from './subject-before.ts';
import type { Clause } from './tokens.ts';
import { isAuxiliary, isComma, isCoordinator, isDash, isPreposition, isStop, isSubordinator } from './word-classes.ts';
import { wordsAfterCue } from './words-after-cue.ts';
import { wordsAroundQuote } from './words-around-quote.ts';
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

/**
 * Reported speech inside reported speech is read where it does not open the words around it ("she said *he told her*
 * …" is hers), and where the inner cue is unmistakable: with "that" or quoted words.
 * Tried without this: of the other inner ones more than half report no words ("he promised" inside "she said …").
 */
const UNSURE_INSIDE = /^(?:clause|object|promise|topic|quotation goes)/u;

/** Everything that one clause gives to a speaker by its cues, in order. Each cue looks at a bounded number of tokens. */
function attributeCues(text: string, clause: Clause, end: number): Attribution[] {
  const cues = findCues(clause);
  const subjects = cues.map((cue) => subjectOf(clause, cue));
  const limits = statementLimits(text, clause, cues, subjects, end);
  const found: Attribution[] = [];
  /** Tokens before it are taken by quoted words or by words before their cue. */
  let floor = 0;
  /** Where reported words end so far, and those reported inside them: nothing is read three deep. */
  let outerEnd = 0;
  let innerEnd = 0;
  let last: Phrase | null = null;
  let relayed: { cue: Cue | undefined; speaker: Phrase; relay: Phrase | null } | null = null;
  for (const [index, cue] of cues.entries()) {
    const isAsked = cue.verb.verb === 'ask' && cue.verb.form !== 'gerund';
    if ((cue.shape === 'passive' && !isAsked) || cue.at < floor) continue;
    const limit = limits[index] ?? end;
    const near = subjects[index] ?? null;
    const subject = near && near.from < floor && near.to > floor ? null : near;
    const before = cue.shape === 'finite' ? wordsBeforeCue(text, clause, cue, subject, floor, limit) : null;
    const reported = before ? null : speakerOfGerund(clause, cue, cues[index + 1]);
    if (reported) {
      relayed = { cue: cues[index + 1], speaker: reported, relay: subject };
      continue;
    }
    const reporter = relayed?.cue === cue ? relayed : null;
    const quoted = cue.quoted?.speaker ?? reporter?.speaker ?? null;
    const isRelayed = quoted !== null;
    const speaker: Phrase | null = quoted ?? subject ?? elidedSpeaker(clause, cue, last);
    const canFollow: boolean = speaker !== null || cue.shape === 'participle' || isAsked;
    const attribution: Attribution | null =
      before ?? (canFollow ? wordsAfterCue(text, clause, cue, speaker, limit) : null);
    if (!attribution) continue;
    if (!before && !isRelayed && cue.shape !== 'finite') attribution.basis = 'inferred';
    if (cue.quoted ?? reporter) attribution.relay = cue.quoted?.relay ?? reporter?.relay ?? null;
    const previous = found.at(-1);
    if (cue.shape === 'participle' && previous?.relay && previous.cue.from === cues[index - 1]?.at) {
      // "Media reported Doe expressing hope, stressing need": one saying with two cues.
      previous.parts.push(...attribution.parts);
      continue;
    }
    const isInside = cue.to <= outerEnd;
    const outer = previous?.parts.at(-1)?.from ?? 0;
    const opensOuter = subject !== null && subject.from === (clause[outer]?.word === 'that' ? outer + 1 : outer);
    const isUnsure = cue.to <= innerEnd || opensOuter || UNSURE_INSIDE.test(attribution.rule);
    if (!before && isInside && isUnsure) continue;
    if (before && previous) clipTo(previous, clause, before.parts[0]?.to ?? 0);
    found.push(attribution);
    last = attribution.speaker ?? last;
    const reach = attribution.parts.at(-1)?.to ?? 0;
    if (isInside) innerEnd = reach;
    outerEnd = Math.max(outerEnd, reach);
    if (before || clause[attribution.parts[0]?.from ?? 0]?.quote) floor = Math.max(cue.to, reach);
  }
  return found;
}

/** Everything that one clause gives to a speaker: by its cues, by "according to", by the verb before quoted words. */
export function attributeClause(text: string, clause: Clause): Attribution[] {
  let end = clause.length;
  while (end > 0 && isStop(clause[end - 1])) end -= 1;
  const signed = nameBehindDash(clause, end);
  if (signed) return [signed];
  const found = mergeRelays(clause, attributeCues(text, clause, end), attributeAccordingTo(clause, end));
  const claimed = new Set(
    found.flatMap(({ parts }) => parts.flatMap(({ from, to }) => quotesWithin(clause, from, to))),
  );
  for (const at of quotesWithin(clause, 0, end)) {
    const around = claimed.has(at) ? null : wordsAroundQuote(text, clause, at);
    if (!around) continue;
    found.push(around);
    for (const { from, to } of around.parts) for (const other of quotesWithin(clause, from, to)) claimed.add(other);
  }
  return found;
}

/** The token indexes of the quoted stretches in a part of a clause. */
function quotesWithin(clause: Clause, from: number, to: number): number[] {
  const found: number[] = [];
  for (let at = from; at < to; at += 1) if (clause[at]?.quote) found.push(at);
  return found;
}
