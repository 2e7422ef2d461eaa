import type { RejectedQuotation, RejectionReason } from '#analysis/annotations.ts';
import type { Draft, Drafts } from './draft.ts';
import { quotedWords } from './quoted-words.ts';
import type { QuotedStretch } from './scan-marks.ts';

function whyNot(text: string, stretch: QuotedStretch): RejectionReason {
  if (stretch.measurement) return 'measurement';
  const inside = quotedWords(text, stretch);
  const before = text.slice(Math.max(0, stretch.start - 24), stretch.start);
  const after = text.slice(stretch.end, stretch.end + 12);
  if (/\p{Lu}[\p{L}.]+\s$/u.test(before) && /^\s\p{Lu}/u.test(after) && inside.length <= 3) return 'nickname';
  if (/\b(?:known as|nicknamed|dubbed|christened)(?: the)?\s$/iu.test(before)) return 'nickname';
  const standsAlone = /(?:^|\n)\s*$/u.test(before) && /^\.?\s*(?:\n|$)/u.test(after);
  if (stretch.isTitle || standsAlone) return 'title';
  if (/^\s\p{Ll}/u.test(after) || /\b(?:the|a|an|called|term|word|phrase|as|so-called|known)\s$/iu.test(before))
    return 'term';
  return 'scare quotes';
}

/** Quoted words inside reported speech that only name something: “…” principle. They do not make it mixed. */
function isTermInside(text: string, draft: Draft, stretch: QuotedStretch): boolean {
  if (!draft.hasPlainWords || quotedWords(text, stretch).length > 4) return false;
  const before = text.slice(Math.max(0, stretch.start - 8), stretch.start);
  return /\b(?:the|a|an)\s$/iu.test(before) && /^\s\p{Ll}/u.test(text.slice(stretch.end, stretch.end + 2));
}

/** "The choir sang: “…”", or lines of verse set off by strokes: nobody says them. */
function isSung(text: string, { cue, hasPlainWords }: Draft, stretch: QuotedStretch): boolean {
  if (hasPlainWords) return false;
  if (cue && /^s[aiu]ng(?:s|ing)?$/iu.test(text.slice(cue.start, cue.end))) return true;
  return text.slice(stretch.start, stretch.end).split(' / ').length > 2;
}

/** Parts the quotations from what stands in quotation marks for another reason, and says for which. */
export function reject(
  text: string,
  { drafts, leftovers }: Drafts,
): { drafts: Draft[]; notQuotations: RejectedQuotation[] } {
  const kept: Draft[] = [];
  const notQuotations: RejectedQuotation[] = [];
  const push = (stretch: QuotedStretch, reason: RejectionReason, rule: string) =>
    notQuotations.push({ start: stretch.start, end: stretch.end, reason, rule });
  for (const draft of drafts) {
    const isSpeech: QuotedStretch[] = [];
    for (const stretch of draft.stretches) {
      if (isTermInside(text, draft, stretch)) push(stretch, 'term', 'term in reported speech');
      else if (isSung(text, draft, stretch)) push(stretch, 'lyrics', 'song or verse');
      else isSpeech.push(stretch);
    }
    if (isSpeech.length > 0 || draft.hasPlainWords || draft.stretches.length === 0)
      kept.push({ ...draft, stretches: isSpeech });
  }
  for (const stretch of leftovers) push(stretch, whyNot(text, stretch), 'no cue');
  return { drafts: kept, notQuotations: notQuotations.toSorted((a, b) => a.start - b.start) };
}
