import type { Span } from '#analysis/annotations.ts';
import { toCharacterStart } from './code-points.ts';

/** As many code units before and after as tell most repeated phrases apart. */
const CONTEXT = 32;

/** A stretch of a text by its words and those around them, as the Web Annotation model selects by words. */
export function toQuoteSelector(text: string, { start, end }: Span): { exact: string; prefix: string; suffix: string } {
  return {
    exact: text.slice(start, end),
    prefix: text.slice(toCharacterStart(text, Math.max(0, start - CONTEXT)), start),
    suffix: text.slice(end, toCharacterStart(text, Math.min(text.length, end + CONTEXT))),
  };
}
