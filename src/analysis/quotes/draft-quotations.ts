import type { ArticleStructure, Sentence, Span } from '#analysis/annotations.ts';
import { attributeClause } from './attribute-clause.ts';
import { extendDraft, toDraft, type Draft } from './draft.ts';
import type { QuotedStretch } from './scan-marks.ts';
import { readClauses, type Clause } from './tokens.ts';

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

/** Groups `items` by paragraph, in order. */
function byParagraph<Item extends { paragraph: number }>(items: Item[], count: number): Item[][] {
  const groups: Item[][] = Array.from({ length: count }, () => []);
  for (const item of items) groups[item.paragraph]?.push(item);
  return groups;
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
  let open: Draft | null = null;
  for (const [index, paragraph] of paragraphs.entries()) {
    const quoted = (stretchesOf[index] ?? []).filter(({ measurement }) => !measurement);
    let last: Draft | null = open;
    for (const clause of readClauses(text, paragraph, sentences[index] ?? [], quoted)) {
      if (isAllQuoted(clause)) {
        const alone = bare(clause);
        if (last) extendDraft(last, alone);
        else drafts.push((last = alone));
        for (const stretch of alone.stretches) taken.add(stretch);
        continue;
      }
      const found = attributeClause(text, clause).map((attribution) => toDraft(clause, attribution));
      for (const draft of found) for (const stretch of draft.stretches) taken.add(stretch);
      const [first] = found;
      if (last && !last.cue && first && first.spans[0]?.start === clause[0]?.start && clause[0]?.quote) {
        // “…” “…,” she said: the first stretch waited for this cue.
        first.spans.unshift(...last.spans);
        first.stretches.unshift(...last.stretches);
        drafts.splice(drafts.indexOf(last), 1);
      }
      drafts.push(...found);
      last = found.at(-1) ?? null;
    }
    const final = quoted.at(-1);
    open = final?.continues ? (drafts.findLast((draft) => draft.stretches.includes(final)) ?? null) : null;
  }
  return { drafts, leftovers: stretches.filter((stretch) => !taken.has(stretch)) };
}
