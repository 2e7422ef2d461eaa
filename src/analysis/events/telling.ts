import type { ArticleAnalysis, DateMention, Span } from '#analysis/annotations.ts';
import type { DateOrigin, Modality } from '#analysis/story-annotations.ts';
import type { Term } from '#analysis/links/extract-terms.ts';

/** One place where an article tells an event: a clause ("the minister arrived on Monday") or a noun phrase. */
export interface Telling {
  article: ArticleAnalysis;
  /** Index into `article.sentences`. */
  sentence: number;
  form: 'clause' | 'phrase';
  passage: Span;
  /** The passage without its date phrase, for the event's title. */
  title: Span;
  /** Who does it, where that stands further before. */
  subject: Span | null;
  /** What the passage speaks of, its date left out. */
  terms: ReadonlySet<Term>;
  /** The terms outside names: what is told of them. */
  plain: ReadonlySet<Term>;
  /** The date that it states, or that the event has it from. */
  date: DateMention | null;
  origin: DateOrigin | null;
  modality: Modality;
  modalityCue: Span | null;
}
