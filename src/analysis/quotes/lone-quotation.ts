import type { Span } from '#analysis/annotations.ts';
import { clauseSubject } from './clause-subject.ts';
import { CUE_VERBS } from './cue-verbs.ts';
import { toSpan, type Draft } from './draft.ts';
import { findCues } from './find-cues.ts';
import type { QuotedStretch } from './scan-marks.ts';
import { subjectAfter } from './subject-after.ts';
import { subjectBefore } from './subject-before.ts';
import type { Clause } from './tokens.ts';

/** Quoted words on their own, as a draft without a speaker. */
export function loneQuotation(stretches: QuotedStretch[]): Draft {
  const spans = stretches.map(({ start, end }): Span => ({ start, end }));
  const rule = 'quotation alone';
  return { spans, stretches, hasPlainWords: false, speaker: null, cue: null, relay: null, basis: 'inferred', rule };
}

/** Quoted words in a clause without a cue for them: the clause's other speaker, or its subject, is taken for theirs. */
export function uncuedQuotation(clause: Clause, at: number, quote: QuotedStretch, beside: Draft | null): Draft {
  // "Said Doe: “…”": the verb opens the clause.
  const inverted = CUE_VERBS.has(clause[0]?.word ?? '') ? subjectAfter(clause, 1) : null;
  const subject = inverted ?? clauseSubject(clause);
  const speaker = beside?.speaker ?? (subject && toSpan(clause, subject));
  const rule = clause[at - 1]?.word === ':' ? 'quotation after colon' : 'quotation without cue';
  return { ...loneQuotation([quote]), speaker, rule };
}

/** Who is named in a clause that ends with a colon, before the words follow in the next paragraph. */
export function speakerAnnounced(clause: Clause, last: Draft | null): Span | null {
  if (clause.at(-1)?.word !== ':') return null;
  const [cue] = findCues(clause);
  const subject = (cue && subjectBefore(clause, cue.from, 0)) ?? clauseSubject(clause);
  return (subject && toSpan(clause, subject)) ?? last?.speaker ?? null;
}
