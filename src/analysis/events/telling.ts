import type { DateMention, Span } from '#analysis/annotations.ts';
import type { ArticleAnalysis } from '#analysis/article-analysis.ts';
import type { DateOrigin, Modality } from '#analysis/story-annotations.ts';
import type { Content } from './read-content.ts';

/** One place where an article tells an event: a clause ("the minister arrived on Monday") or a noun phrase. */
export interface Telling extends Content {
  article: ArticleAnalysis;
  /** Index into `article.sentences`. */
  sentence: number;
  form: 'clause' | 'phrase';
  passage: Span;
  /** The passage without its date phrase, for the event's title. */
  title: Span;
  /** Who does it, where that stands further before. */
  subject: Span | null;
  /** The entity that a pronoun at its beginning means. */
  meant?: string;
  /** The date that it states, or that the event has it from. */
  date: DateMention | null;
  origin: DateOrigin | null;
  modality: Modality;
  modalityCue: Span | null;
}
