import type { Span } from '#analysis/annotations.ts';
import { attributeClause } from './attribute-clause.ts';
import { clauseSubject } from './clause-subject.ts';
import { extendDraft, toDraft, toSpan, type Draft } from './draft.ts';
import { loneQuotation, speakerAnnounced, uncuedQuotation } from './lone-quotation.ts';
import { isLong } from './quoted-words.ts';
import type { Clause } from './tokens.ts';
import { isStop } from './word-classes.ts';

/** Whether a clause holds nothing but quoted stretches and punctuation. */
const isAllQuoted = (clause: Clause): boolean =>
  clause.some(({ quote }) => quote) && clause.every(({ isWord }) => !isWord);

/** Who may go on speaking when the next quoted words stand alone. */
export interface Floor {
  /** The quotation that the paragraph before left open, with its marks opened again in this one. */
  open: Draft | null;
  /** Whose words the next paragraph holds: "Doe continued:" at the end of this one. */
  announced: Span | null;
  /** Who spoke last. */
  latest: Span | null;
}

/** The drafts of one clause with words outside quotation marks. */
function draftClause(text: string, clause: Clause): Draft[] {
  const found = attributeClause(text, clause).map((attribution) => toDraft(clause, attribution));
  const taken = new Set(found.flatMap(({ stretches }) => stretches));
  for (const [at, { quote }] of clause.entries()) {
    const isAnnounced = clause[at - 1]?.word === ':' && isStop(clause[at + 1]);
    if (quote && !taken.has(quote) && (isAnnounced || isLong(text, quote))) {
      found.push(uncuedQuotation(clause, at, quote, found.at(-1) ?? null));
    }
  }
  return found;
}

/** The drafts of one paragraph; changes `floor`. A clause of quoted words alone goes on with the quotation before it. */
export function draftParagraph(text: string, clauses: Clause[], floor: Floor): Draft[] {
  const drafts: Draft[] = [];
  let last = floor.open;
  for (const [place, clause] of clauses.entries()) {
    if (isAllQuoted(clause)) {
      const alone = loneQuotation(clause.flatMap(({ quote }) => quote ?? []));
      if (last) {
        extendDraft(last, alone);
        continue;
      }
      const before = clauses[place - 1];
      const subject = before && clauseSubject(before);
      alone.speaker =
        (before && subject && toSpan(before, subject)) ?? (place === 0 ? floor.announced : null) ?? floor.latest;
      drafts.push(alone);
      last = alone;
      continue;
    }
    const found = draftClause(text, clause);
    const [first] = found;
    const [opening] = clause;
    if (last && !last.cue && drafts.at(-1) === last && opening?.quote && first?.spans[0]?.start === opening.start) {
      // “…” “…,” she said: the first stretch waited for this cue.
      extendDraft(first, last);
      drafts.pop();
    }
    if (place === 0 && floor.open && first && opening?.quote) floor.open.speaker ??= first.speaker;
    for (const draft of found) drafts.push(draft);
    last = found.findLast(({ stretches }) => stretches.length > 0) ?? found.at(-1) ?? null;
    floor.latest = last?.speaker ?? floor.latest;
  }
  floor.announced = speakerAnnounced(clauses.at(-1) ?? [], last);
  return drafts;
}
