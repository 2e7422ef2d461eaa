import type { Span } from '#analysis/annotations.ts';
import { tokenize } from '#analysis/text/tokenize.ts';

/** A word or number with its place in the article and its form for comparing. */
export interface Word extends Span {
  /** Lower case, straight apostrophes, no possessive, initials without points: "fbi", "president". */
  form: string;
  kind: 'word' | 'number';
}

/** The words and numbers of a span, in text order. */
export function splitWords(text: string, { start, end }: Span): Word[] {
  const words: Word[] = [];
  for (const token of tokenize(text, start, end)) {
    if (token.kind === 'punctuation') continue;
    const form = toForm(text.slice(token.start, token.end));
    words.push({ start: token.start, end: token.end, form, kind: token.kind });
  }
  return words;
}

const known = new Map<string, string>();
/** Enough for the words of a story; beyond it the memory is emptied rather than grown without end. */
const MOST_KNOWN = 20_000;

function toForm(written: string): string {
  const before = known.get(written);
  if (before !== undefined) return before;
  if (known.size >= MOST_KNOWN) known.clear();
  const form = makeForm(written);
  known.set(written, form);
  return form;
}

function makeForm(written: string): string {
  // "US" is a country and "us" is not: the points keep them apart.
  if (/^(?:US|U\.S\.)/u.test(written)) return `u.s.${written.replace(/^(?:US|U\.S\.)(?:['’]s$)?/u, '').toLowerCase()}`;
  const form = written.toLowerCase().replaceAll('’', "'").replace(/'s?$/, '');
  return /^(?:\p{L}\.)+/u.test(form) ? form.replaceAll('.', '') : form;
}
