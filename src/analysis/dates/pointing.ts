import type { Pointing } from './meaning.ts';

/** "last", "this coming", "next": words that say which week, month, Friday or spring is meant. */
export const POINTER = String.raw`(?:[Tt]his\s(?:past|coming|last|year's)|(?:[Tt]he\s)?(?:[Pp]ast|[Ll]ast|[Nn]ext|[Cc]oming|[Cc]urrent|[Uu]pcoming|[Ll]atest)|[Tt]his)`;

export function parsePointing(words: string | undefined): Pointing {
  if (!words) return null;
  const text = words.toLowerCase();
  if (/past|last/.test(text)) return 'last';
  if (/next|coming/.test(text)) return 'next';
  return 'this';
}
