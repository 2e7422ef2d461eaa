import { attributeAccordingTo } from './according-to.ts';
import type { Attribution } from './attribution.ts';
import { clauseSubject } from './clause-subject.ts';
import { findCues, type Cue } from './find-cues.ts';
import { subjectBefore, type Phrase } from './noun-phrase.ts';
import type { Clause } from './tokens.ts';
import { isComma, isCoordinator, isStop } from './word-classes.ts';
import { wordsAfterCue } from './words-after-cue.ts';
import { wordsBeforeCue } from './words-before-cue.ts';

/** Where words of an earlier cue must end because this cue begins a statement of its own; null if it lies inside them. */
function statementStart(clause: Clause, cue: Cue, subject: Phrase | null): number | null {
  if (cue.shape === 'participle') return cue.from - 1;
  const first = subject ? subject.from : cue.from;
  const before = clause[first - 1];
  if (!before) return null;
  const joins = isCoordinator(before) || /^(?:while|as|although|though)$/u.test(before.word);
  if (!joins) return null;
  if (isComma(clause[first - 2])) return first - 2;
  return subject ? null : first - 1;
}

/** Everything that one clause gives to a speaker, cue by cue. Each cue looks at a bounded number of tokens. */
export function attributeClause(text: string, clause: Clause): Attribution[] {
  let end = clause.length;
  while (end > 0 && isStop(clause[end - 1])) end -= 1;
  const cues = findCues(clause);
  const subjects = cues.map((cue) => (cue.shape === 'finite' ? subjectBefore(clause, cue.from, 0) : null));
  const limits: number[] = [];
  let limit = end;
  for (let index = cues.length - 1; index >= 0; index -= 1) {
    limits[index] = limit;
    const cue = cues[index];
    const start = cue && statementStart(clause, cue, subjects[index] ?? null);
    if (start !== null && start !== undefined) limit = start;
  }
  const found: Attribution[] = [];
  let floor = 0;
  let lastSpeaker: Phrase | null = null;
  for (const [index, cue] of cues.entries()) {
    if (cue.shape === 'passive' || cue.at < floor) continue;
    const bound = limits[index] ?? end;
    let speaker = subjects[index] ?? null;
    if (speaker && speaker.from < floor && speaker.to > floor) speaker = null;
    let attribution = cue.shape === 'finite' ? wordsBeforeCue(text, clause, cue, speaker, floor, bound) : null;
    if (!attribution) {
      const isElided = cue.shape !== 'finite' || (!speaker && isCoordinator(clause[cue.from - 1] ?? clause[0]!));
      if (isElided) speaker = lastSpeaker ?? clauseSubject(clause);
      if (speaker || cue.shape === 'participle') attribution = wordsAfterCue(text, clause, cue, speaker, bound);
      if (attribution && isElided) attribution.basis = 'inferred';
    }
    if (!attribution) continue;
    found.push(attribution);
    lastSpeaker = attribution.speaker ?? lastSpeaker;
    if (attribution.rule.startsWith('words before') || clause[attribution.parts[0]?.from ?? 0]?.quote) {
      floor = Math.max(cue.to, attribution.parts.at(-1)?.to ?? 0);
    }
  }
  return [...found, ...attributeAccordingTo(clause, 0, end)];
}
