import type { Span } from '#analysis/annotations.ts';
import type { Turn } from '#analysis/text/read-transcript.ts';

/** "Doe: The plan will fail", "Poll: Voters tire of it": up to four words, not "The Latest: …". */
const LABEL = /^(?!(?:The|A|An|Our|Your|In)\s)((?:\p{Lu}[\p{L}.'’-]+\s){0,3}\p{Lu}[\p{L}'’-]+):\s+(?=\S)/u;
/** Longer first paragraphs are no headline. In characters. */
const LONGEST_HEADLINE = 200;
/** The label has to come back so soon. In characters. */
const NEARBY = 3000;

/**
 * Whose words a headline gives that stands as the text's first paragraph; null where the word before the colon does
 * not come back in the text ("Breaking: …", "Exclusive: …").
 * Misses a label that is only spelt otherwise below ("Pollsters: …").
 */
export function readHeadline(text: string, { start, end }: Span): Turn | null {
  const label = end - start > LONGEST_HEADLINE ? null : LABEL.exec(text.slice(start, end));
  const name = label?.[1];
  if (!label || name === undefined) return null;
  const last = name.slice(name.lastIndexOf(' ') + 1).toLowerCase();
  const below = text.slice(end, end + NEARBY).toLowerCase();
  if (!below.includes(last)) return null;
  return { speaker: { start, end: start + name.length }, words: { start: start + label[0].length, end } };
}
