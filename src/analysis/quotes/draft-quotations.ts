import type { ArticleStructure, Sentence, Span } from '#analysis/annotations.ts';
import { attributeClause } from './attribute-clause.ts';
import { clauseSubject } from './clause-subject.ts';
import { extendDraft, toDraft, toSpan, type Draft } from './draft.ts';
import { readTranscript } from './read-transcript.ts';
import { isLong } from './reject.ts';
import type { QuotedStretch } from './scan-marks.ts';
import { readClauses, type Clause } from './tokens.ts';
import { findCues } from './find-cues.ts';
import { subjectBefore } from './noun-phrase.ts';
import { isDash } from './word-classes.ts';

/** The drafts of an article, and the stretches that no draft took. */
export interface Drafts {
  drafts: Draft[];
  leftovers: QuotedStretch[];
}

/** Whether a clause holds nothing but quoted stretches and punctuation. */
const isAllQuoted = (clause: Clause): boolean =>
  clause.some(({ quote }) => quote) && clause.every(({ isWord }) => !isWord);

const bare = (clause: Clause): Draft => {
  const stretches = clause.flatMap(({ quote }) => quote ?? []);
  const spans = stretches.map(({ start, end }): Span => ({ start, end }));
  return {
    spans,
    stretches,
    hasPlainWords: false,
    speaker: null,
    cue: null,
    relay: null,
    basis: 'inferred',
    rule: 'quotation alone',
  };
};

/** Quoted words in a clause without a cue for them: its speaker, or its subject, is taken for theirs. */
function uncued(clause: Clause, quote: QuotedStretch, beside: Draft | null): Draft {
  const subject = clauseSubject(clause);
  const at = clause.findIndex((token) => token.quote === quote);
  const speaker = beside?.speaker ?? (subject && toSpan(clause, subject));
  const rule = clause[at - 1]?.word === ':' ? 'quotation after colon' : 'quotation without cue';
  return { ...bare([{ ...quote, word: '', isWord: false, isCapital: false, quote }]), speaker, rule };
}

/** Who is named in a clause that ends with a colon, before the words follow in the next paragraph. */
function speakerAnnounced(clause: Clause, last: Draft | null): Span | null {
  if (clause.at(-1)?.word !== ':') return null;
  const [cue] = findCues(clause);
  const subject = (cue && subjectBefore(clause, cue.from, 0)) ?? clauseSubject(clause);
  return (subject && toSpan(clause, subject)) ?? last?.speaker ?? null;
}

/** Groups `items` by paragraph, in order. */
function byParagraph<Item extends { paragraph: number }>(items: Item[], count: number): Item[][] {
  const groups: Item[][] = Array.from({ length: count }, () => []);
  for (const item of items) groups[item.paragraph]?.push(item);
  return groups;
}

/** "PARIS (Reuters) —": where and from whom, before the first sentence. In tokens. */
const LONGEST_DATELINE = 14;

/** A clause without its dateline, so that the place is taken neither for a subject nor for words said. */
function withoutDateline(text: string, clause: Clause): Clause {
  const [first] = clause;
  if (!first?.isWord || !/^\p{Lu}{3,}/u.test(text.slice(first.start, first.end))) return clause;
  const dash = clause.slice(0, LONGEST_DATELINE).findIndex((token) => isDash(token));
  return dash > 0 && !clause.slice(0, dash).some(({ quote }) => quote) ? clause.slice(dash + 1) : clause;
}

/**
 * Reads paragraph after paragraph. A clause of nothing but quoted words goes on with the quotation before it in the
 * same paragraph (“…,” he said. “…”), or with the one that the paragraph before left open.
 */
export function draftQuotations(structure: ArticleStructure, stretches: QuotedStretch[]): Drafts {
  const { text, paragraphs } = structure;
  const sentences = byParagraph<Sentence>(structure.sentences, paragraphs.length);
  const stretchesOf = byParagraph(stretches, paragraphs.length);
  const drafts: Draft[] = [];
  const taken = new Set<QuotedStretch>();
  /** The quotation that the next paragraph may go on with. */
  let open: Draft | null = null;
  /** Whose words the next paragraph holds: "Doe continued:" at the end of this one. */
  let announced: Span | null = null;
  /** Who spoke last, for quotations that stand alone. */
  let latest: Draft | null = null;
  const turns = readTranscript(text, paragraphs);
  for (const [index, paragraph] of paragraphs.entries()) {
    const turn = turns.get(index);
    if (turn) {
      drafts.push({ ...bare([]), spans: [turn.words], speaker: turn.speaker, basis: 'stated', rule: 'transcript' });
      for (const stretch of stretchesOf[index] ?? []) taken.add(stretch);
      open = null;
      continue;
    }
    const quoted = (stretchesOf[index] ?? []).filter(({ measurement }) => !measurement);
    let last: Draft | null = open;
    const clauses = readClauses(text, paragraph, sentences[index] ?? [], quoted);
    if (clauses[0]) clauses[0] = withoutDateline(text, clauses[0]);
    for (const [place, clause] of clauses.entries()) {
      if (isAllQuoted(clause)) {
        const alone = bare(clause);
        for (const stretch of alone.stretches) taken.add(stretch);
        if (last) {
          extendDraft(last, alone);
          continue;
        }
        drafts.push((last = alone));
        const before = clauses[place - 1];
        const subject = before ? clauseSubject(before) : null;
        if (before && subject) alone.speaker = toSpan(before, subject);
        else if (place === 0 && announced) alone.speaker = announced;
        else if (latest) alone.speaker = latest.speaker;
        continue;
      }
      const found = attributeClause(text, clause).map((attribution) => toDraft(clause, attribution));
      for (const draft of found) for (const stretch of draft.stretches) taken.add(stretch);
      const [first] = found;
      if (last && !last.cue && first && clause[0]?.quote && first.spans[0]?.start === clause[0].start) {
        // “…” “…,” she said: the first stretch waited for this cue.
        first.spans.unshift(...last.spans);
        first.stretches.unshift(...last.stretches);
        drafts.splice(drafts.indexOf(last), 1);
      }
      for (const { quote } of clause) {
        if (!quote || taken.has(quote) || !isLong(text, quote)) continue;
        taken.add(quote);
        found.push(uncued(clause, quote, found.at(-1) ?? null));
      }
      drafts.push(...found);
      last = found.findLast((draft) => draft.stretches.length > 0) ?? found.at(-1) ?? null;
      latest = last?.speaker ? last : latest;
    }
    announced = speakerAnnounced(clauses.at(-1) ?? [], last);
    const final = quoted.at(-1);
    open = final?.continues ? (drafts.findLast((draft) => draft.stretches.includes(final)) ?? null) : null;
  }
  return { drafts, leftovers: stretches.filter((stretch) => !taken.has(stretch)) };
}
