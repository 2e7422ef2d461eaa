import type { Span } from '#analysis/annotations.ts';
import { toQuoteSelector } from '#bundle/to-quote-selector.ts';
import type { Selector } from './overlay.ts';

/** Selects a stretch of an article by its position and its words. */
export const toSelector = ({ id, text }: { id: string; text: string }, { start, end }: Span): Selector => ({
  article: id,
  start,
  end,
  ...toQuoteSelector(text, { start, end }),
});
