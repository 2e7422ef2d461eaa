import type { Span } from '#analysis/annotations.ts';

/** A paragraph of a transcript: "PENCE: I think …". */
export interface Turn {
  speaker: Span;
  words: Span;
}

const LABEL = /^["“]?\(?(\p{Lu}[\p{Lu}.'’-]+(?: \p{Lu}[\p{Lu}.'’-]+){0,4}):\s+(?=\S)/u;
/** One capitalised label is a headline ("UPDATE: …"); a transcript has several. */
const FEWEST_TURNS = 2;

/** The paragraphs that are turns of a transcript, by paragraph index. Empty where there are too few to be one. */
export function readTranscript(text: string, paragraphs: Span[]): Map<number, Turn> {
  const turns = new Map<number, Turn>();
  for (const [index, { start, end }] of paragraphs.entries()) {
    const match = LABEL.exec(text.slice(start, Math.min(end, start + 80)));
    const label = match?.[1];
    if (!match || label === undefined) continue;
    const from = start + match[0].indexOf(label);
    const words = { start: start + match[0].length, end };
    if (words.end > words.start) turns.set(index, { speaker: { start: from, end: from + label.length }, words });
  }
  return turns.size >= FEWEST_TURNS ? turns : new Map<number, Turn>();
}
