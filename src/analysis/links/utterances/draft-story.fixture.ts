import type { Quotation, Speaker } from '#analysis/annotations.ts';
import type { ArticleAnalysis } from '#analysis/article-analysis.ts';

/** A quotation for tests: `who` speaks (an entity id, or null for an unknown speaker), and the words with their marks. */
export interface DraftedQuotation {
  who: string | null;
  words: string;
  kind?: Quotation['kind'];
}

/** An article for tests in which each quotation is a paragraph and a sentence of its own: `who: words`. */
export function draftQuotations(
  id: string,
  published: string | null,
  quotations: readonly DraftedQuotation[],
): ArticleAnalysis {
  const lines = quotations.map(({ who, words }) => `${who ?? 'he'}: ${words}`);
  const text = lines.join('\n');
  let start = 0;
  const paragraphs = lines.map((line) => {
    const paragraph = { start, end: start + line.length };
    start = paragraph.end + 1;
    return paragraph;
  });
  return {
    id,
    text,
    language: 'en',
    languageSource: 'inferred',
    title: { text: id, source: 'supplied', span: null },
    outlet: null,
    url: null,
    titleSpan: null,
    published: published === null ? null : { value: published, source: 'supplied' },
    setAside: [],
    headings: [],
    paragraphs,
    sentences: paragraphs.map((span, paragraph) => ({ ...span, paragraph })),
    names: [],
    entities: [],
    quotations: quotations.map(({ who, words, kind = 'direct' }, at): Quotation => {
      const line = paragraphs[at] ?? { start: 0, end: 0 };
      return {
        id: `${id}.q${line.start}`,
        kind,
        spans: [{ start: line.end - words.length, end: line.end }],
        speaker: toSpeaker(who, line.start),
        cue: null,
        relay: null,
        closed: true,
        said: published === null ? null : { edtf: published, basis: 'inferred', date: null },
        rule: who === null ? 'unnamed' : 'full-name',
      };
    }),
    notQuotations: [],
    dates: [],
  };
}

function toSpeaker(who: string | null, start: number): Speaker {
  const mention = who ?? 'he';
  return {
    start,
    end: start + mention.length,
    name: who,
    entity: who,
    candidates: [],
    antecedent: null,
    basis: who === null ? 'inferred' : 'stated',
    rule: who === null ? 'unnamed' : 'full-name',
  };
}
