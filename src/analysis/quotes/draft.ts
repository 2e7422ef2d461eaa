import type { Basis, Span } from '#analysis/annotations.ts';
import type { Attribution } from './attribution.ts';
import type { Phrase } from './noun-phrase.ts';
import type { QuotedStretch } from './scan-marks.ts';
import type { Clause, Token } from './tokens.ts';

/** A quotation before its speaker is resolved. Spans are offsets into the article's text. */
export interface Draft {
  spans: Span[];
  /** The quoted stretches inside the spans. */
  stretches: QuotedStretch[];
  /** Whether some of its words stand outside quotation marks. */
  hasPlainWords: boolean;
  speaker: Span | null;
  cue: Span | null;
  relay: Span | null;
  basis: Basis;
  rule: string;
}

/** The drafts of an article, and the stretches that no draft took. */
export interface Drafts {
  drafts: Draft[];
  leftovers: QuotedStretch[];
}

export const toSpan = (clause: Clause, { from, to }: Phrase): Span | null => {
  const first = clause[from];
  const last = clause[to - 1];
  return first && last && to > from ? { start: first.start, end: last.end } : null;
};

/** Emoji, bullets and marks of direction before the first word are not said by anybody. */
const isOrnament = ({ isWord, quote, word }: Token): boolean =>
  !isWord && !quote && /^[\p{So}\p{Sk}\p{Cf}\p{M}•·*]+$/u.test(word);

function withoutOrnaments(clause: Clause, { from, to }: Phrase): Phrase {
  let first = from;
  for (let token = clause[first]; token && first < to - 1 && isOrnament(token); token = clause[first]) first += 1;
  return { from: first, to };
}

export function toDraft(clause: Clause, attribution: Attribution): Draft {
  const { parts, speaker, cue, relay, basis, rule } = attribution;
  const tokens = parts.flatMap(({ from, to }) => clause.slice(from, to));
  return {
    spans: parts.flatMap((part) => toSpan(clause, withoutOrnaments(clause, part)) ?? []),
    stretches: tokens.flatMap(({ quote }) => quote ?? []),
    hasPlainWords: tokens.some(({ isWord, word }) => isWord && word !== 'and'),
    speaker: speaker && toSpan(clause, speaker),
    cue: toSpan(clause, cue),
    relay: relay && toSpan(clause, relay),
    basis,
    rule,
  };
}

/** Adds the words of `next` to `draft`: one utterance, told in parts; or in one part, where the marks go on. */
export function extendDraft(draft: Draft, next: Pick<Draft, 'spans' | 'stretches' | 'hasPlainWords'>): void {
  const open = draft.stretches.at(-1)?.continues ? draft.spans.at(-1) : undefined;
  // One by one: a paragraph may hold more stretches than a call may have arguments.
  for (const [index, span] of next.spans.entries()) {
    if (index === 0 && open && span.start > open.start) open.end = span.end;
    else draft.spans.push(span);
  }
  for (const stretch of next.stretches) draft.stretches.push(stretch);
  draft.hasPlainWords ||= next.hasPlainWords;
}
