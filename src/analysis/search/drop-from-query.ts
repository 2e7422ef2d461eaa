import type { Span } from '#analysis/annotations.ts';

/** What was typed, without one part of it; no space is left double or at an end. */
export function dropFromQuery(typed: string, part: Span): string {
  return [typed.slice(0, part.start), typed.slice(part.end)]
    .map((side) => side.trim())
    .filter((side) => side !== '')
    .join(' ');
}
