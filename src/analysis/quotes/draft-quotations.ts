import type { ArticleStructure, Sentence } from '#analysis/annotations.ts';
import { draftParagraph, type Floor } from './draft-paragraph.ts';
import { headlineDraft, transcriptDraft } from './draft-turn.ts';
import type { Draft, Drafts } from './draft.ts';
import { readHeadline } from './read-headline.ts';
import { readTranscript } from '#analysis/text/read-transcript.ts';
import type { QuotedStretch } from './scan-marks.ts';
import { readClauses, type Clause } from './tokens.ts';
import { withoutDateline } from './without-dateline.ts';

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
    if (turn) {
      drafts.push(transcriptDraft(turn));
      for (const stretch of quoted) taken.add(stretch);
      floor.open = null;
      continue;
    }
    const headline = index === 0 ? readHeadline(text, paragraph) : null;
    if (headline) {
      drafts.push(headlineDraft(headline, quoted));
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
