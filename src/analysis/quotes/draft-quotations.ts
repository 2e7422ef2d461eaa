import type { ArticleStructure, Sentence, Span } from '#analysis/annotations.ts';
import { attributeClause } from './attribute-clause.ts';
import { clauseSubject } from './clause-subject.ts';
import { extendDraft, toDraft, toSpan, type Draft, type Drafts } from './draft.ts';
import { loneQuotation, speakerAnnounced, uncuedQuotation } from './lone-quotation.ts';
import { readHeadline } from './read-headline.ts';
import { readTranscript, type Turn } from './read-transcript.ts';
import { isLong } from './quoted-words.ts';
import type { QuotedStretch } from './scan-marks.ts';
import { readClauses, type Clause } from './tokens.ts';
import { isStop } from './word-classes.ts';
import { withoutDateline } from './without-dateline.ts';

/** Whether a clause holds nothing but quoted stretches and punctuation. */
const isAllQuoted = (clause: Clause): boolean =>
  clause.some(({ quote }) => quote) && clause.every(({ isWord }) => !isWord);

const isSingleMarked = (text: string, { start }: QuotedStretch): boolean => /['‘]/u.test(text.charAt(start));

/** 'A long way home.' alone between paragraphs: a heading, where speech stands in double marks. */
function isCrosshead(text: string, [only, ...others]: Clause[]): boolean {
  const quote = only?.[0]?.quote;
  return Boolean(
    quote &&
    others.length === 0 &&
    isSingleMarked(text, quote) &&
    only.every((token) => !token.isWord && (!token.quote || token.quote === quote)),
  );
}

/** Groups `items` by paragraph, in order. */
function byParagraph<Item extends { paragraph: number }>(items: Item[], count: number): Item[][] {
  const groups: Item[][] = Array.from({ length: count }, () => []);
  for (const item of items) groups[item.paragraph]?.push(item);
  return groups;
}

/** Who may go on speaking when the next quoted words stand alone. */
interface Floor {
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
function draftParagraph(text: string, clauses: Clause[], floor: Floor): Draft[] {
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

/** What a headline says that somebody says. */
function headlineDraft({ speaker, words }: Turn, stretches: QuotedStretch[]): Draft {
  const plain = stretches.reduce((rest, { start, end }) => rest - (end - start), words.end - words.start);
  const cue = { start: speaker.end, end: speaker.end + 1 };
  return {
    spans: [words],
    stretches,
    hasPlainWords: plain > 3,
    speaker,
    cue,
    relay: null,
    basis: 'stated',
    rule: 'headline',
  };
}

/** Reads paragraph after paragraph; quoted words may go on over their borders where the marks do. */
export function draftQuotations(structure: ArticleStructure, stretches: QuotedStretch[]): Drafts {
  const { text, paragraphs } = structure;
  const sentences = byParagraph<Sentence>(structure.sentences, paragraphs.length);
  const stretchesOf = byParagraph(stretches, paragraphs.length);
  const turns = readTranscript(text, paragraphs);
  const drafts: Draft[] = [];
  const taken = new Set<QuotedStretch>();
  const hasDoubleMarks = stretches.some((stretch) => !isSingleMarked(text, stretch));
  const floor: Floor = { open: null, announced: null, latest: null };
  for (const [index, paragraph] of paragraphs.entries()) {
    const quoted = (stretchesOf[index] ?? []).filter(({ measurement }) => !measurement);
    const turn = turns.get(index);
    const headline = index === 0 && !turn ? readHeadline(text, paragraph) : null;
    if (headline) {
      drafts.push(headlineDraft(headline, quoted));
      continue;
    }
    if (turn) {
      drafts.push({
        ...loneQuotation([]),
        spans: [turn.words],
        speaker: turn.speaker,
        basis: 'stated',
        rule: 'transcript',
      });
      for (const stretch of quoted) taken.add(stretch);
      floor.open = null;
      continue;
    }
    const clauses = readClauses(text, paragraph, sentences[index] ?? [], quoted);
    if (hasDoubleMarks && !floor.open && isCrosshead(text, clauses)) continue;
    const [first, ...others] = clauses;
    const found = draftParagraph(text, first ? [withoutDateline(text, first), ...others] : [], floor);
    const holders = floor.open ? [floor.open, ...found] : found;
    const final = quoted.at(-1);
    floor.open = final?.continues ? (holders.findLast((draft) => draft.stretches.at(-1) === final) ?? null) : null;
    for (const draft of found) drafts.push(draft);
  }
  for (const draft of drafts) for (const stretch of draft.stretches) taken.add(stretch);
  return { drafts, leftovers: stretches.filter((stretch) => !taken.has(stretch)) };
}
