import type { DateMention, NameMention, Quotation, Sentence, Span } from '#analysis/annotations.ts';
import type { ArticleAnalysis } from '#analysis/article-analysis.ts';
import { extractTerms, type SentenceParts, type Term } from './extract-terms.ts';
import { findCore } from './find-core.ts';
import { groupBySentence } from './group-by-sentence.ts';
import { outsideSpans } from './outside-spans.ts';
import { splitWords, type Word } from './split-words.ts';

/** What is compared of a sentence. */
export interface SentenceProfile {
  sentence: Sentence;
  words: Word[];
  names: NameMention[];
  dates: DateMention[];
  quotations: QuotedPart[];
  terms: ReadonlySet<Term>;
  /** The terms outside names: what is said of them. */
  plain: ReadonlySet<Term>;
  /** The terms of its main clause. */
  core: ReadonlySet<Term>;
  /** The share of the sentence that is quoted, 0…1. */
  quotedShare: number;
  /** The entities quoted in this sentence; empty when nobody is, or nobody known. */
  speakers: ReadonlySet<string>;
}

/** What of an article counts when it is linked with another: a page can hand this to a worker. */
export type LinkableArticle = Pick<
  ArticleAnalysis,
  'id' | 'text' | 'sentences' | 'paragraphs' | 'names' | 'dates' | 'quotations'
>;

/** One stretch of a quotation. */
export interface QuotedPart extends Span {
  quotation: Quotation;
}

const profilesOf = new WeakMap<LinkableArticle, SentenceProfile[]>();

/** The profiles of an article's sentences, in text order; kept, since an article is compared with many. */
export function profileSentences(article: LinkableArticle): SentenceProfile[] {
  let profiles = profilesOf.get(article);
  if (!profiles) {
    profiles = makeProfiles(article);
    profilesOf.set(article, profiles);
  }
  return profiles;
}

function makeProfiles({ text, sentences, names, dates, quotations }: LinkableArticle): SentenceProfile[] {
  const quoted = quotations.flatMap((quotation) =>
    quotation.spans.map(({ start, end }) => ({ start, end, quotation })),
  );
  const namesIn = groupBySentence(sentences, names);
  const datesIn = groupBySentence(sentences, dates);
  const quotedIn = groupBySentence(sentences, quoted);
  return sentences.map((sentence, at) => {
    const parts = { words: splitWords(text, sentence), names: namesIn[at] ?? [], dates: datesIn[at] ?? [] };
    const said = quotedIn[at] ?? [];
    return {
      ...parts,
      sentence,
      quotations: said,
      terms: extractTerms(parts),
      plain: extractTerms({ ...parts, names: [], words: outsideSpans(parts.words, parts.names) }),
      core: extractTerms(within(parts, findCore(text, sentence, parts.words))),
      quotedShare: shareOf(sentence, said),
      speakers: new Set(said.flatMap(({ quotation: { speaker } }) => (speaker?.entity ? [speaker.entity] : []))),
    };
  });
}

function shareOf(sentence: Span, parts: readonly Span[]): number {
  const covered = parts.reduce(
    (sum, { start, end }) => sum + Math.min(end, sentence.end) - Math.max(start, sentence.start),
    0,
  );
  return Math.min(1, covered / Math.max(1, sentence.end - sentence.start));
}

function within({ words, names, dates }: SentenceParts, span: Span): SentenceParts {
  const inside = (item: Span): boolean => item.start >= span.start && item.end <= span.end;
  return { words: words.filter(inside), names: names.filter(inside), dates: dates.filter(inside) };
}
