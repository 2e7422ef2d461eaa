import type { Basis, Quotation, QuotationKind, Span } from '#analysis/annotations.ts';
import type { BundledArticle } from '#bundle/story-bundle.ts';
import type { SpeakerNames } from '#bundle/to-speaker-names.ts';
import { findOriginalQuotation } from '#exports/reader/find-original.ts';
import type { ReaderMark, ReaderWork } from '#exports/reader/reader-work.ts';
import { toQuotedWords } from './to-quoted-words.ts';

/** A quotation as data that leaves the app: what the page shows of it, with nothing to look up elsewhere. */
export interface QuoteRecord {
  id: string;
  /** The words; what stands between the parts of a split quotation is "[…]". */
  words: string;
  kind: QuotationKind;
  /** Full names; several when they speak together, or when `speakerIsOpen` says that one of them does. */
  speakers: string[];
  speakerIsOpen: boolean;
  /** The article's words for the speaker. */
  speakerMention: string | null;
  speakerBasis: Basis | null;
  cue: string | null;
  relay: string | null;
  /** EDTF. */
  said: string | null;
  saidBasis: Basis | null;
  /** False when the source never closes the quotation marks. */
  closed: boolean;
  articleLetter: string;
  articleTitle: string;
  outlet: string | null;
  author: string | null;
  /** As YYYY-MM-DD. */
  published: string | null;
  /** Who says so: the editor of the story supplied it, or the program inferred it. */
  publishedSource: 'editor' | 'inferred' | null;
  url: string | null;
  /** Into the article's text, in UTF-16 code units. */
  spans: Span[];
  /** What the reader made of it. */
  corrected: ReaderMark<{ speaker: string | null }> | null;
  /** Where Parallax shows it. */
  permalink: string;
}

/** A quotation with what it stands in and who speaks. */
export interface NamedQuotation {
  quotation: Quotation;
  article: BundledArticle;
  speaker: Pick<SpeakerNames, 'names' | 'isOpen'>;
}

export function toQuoteRecord(
  { quotation, article, speaker }: NamedQuotation,
  permalink: string,
  work: ReaderWork,
): QuoteRecord {
  const wordsAt = (span: Span | null) => (span ? article.text.slice(span.start, span.end) : null);
  return {
    id: quotation.id,
    words: toQuotedWords(quotation, article),
    kind: quotation.kind,
    speakers: speaker.names,
    speakerIsOpen: speaker.isOpen,
    speakerMention: wordsAt(quotation.speaker),
    speakerBasis: quotation.speaker?.basis ?? null,
    cue: wordsAt(quotation.cue),
    relay: wordsAt(quotation.relay),
    said: quotation.said?.edtf ?? null,
    saidBasis: quotation.said?.basis ?? null,
    closed: quotation.closed,
    articleLetter: article.letter,
    articleTitle: article.title.text,
    outlet: article.outlet,
    author: article.author,
    published: article.published?.value ?? null,
    publishedSource: article.published?.source ?? null,
    url: article.url,
    spans: quotation.spans,
    corrected: findOriginalQuotation(work, article, quotation.id),
    permalink,
  };
}
