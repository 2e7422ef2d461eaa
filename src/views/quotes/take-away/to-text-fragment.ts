import type { Span } from '#analysis/annotations.ts';

/** Longer words are named by their beginning and their end. */
const LONGEST_WHOLE = 120;
const WORDS_AT_END = 5;
const WORDS_AROUND = 3;

/**
 * An address that opens a page at some of its words (https://wicg.github.io/scroll-to-text-fragment/), one directive
 * a span. Words that the text has more than once come with those around them. Null when `url` is no web address.
 */
export function toTextFragment(url: string, text: string, spans: readonly Span[]): string | null {
  if (!URL.canParse(url)) return null;
  const address = new URL(url);
  if (address.protocol !== 'https:' && address.protocol !== 'http:') return null;
  const directives = spans.map((span) => toDirective(text, span)).join('&');
  // A fragment that the address already has goes on working before the `:~:`.
  return `${address.href}${address.hash === '' ? '#' : ''}:~:${directives}`;
}

function toDirective(text: string, span: Span): string {
  const words = withoutMarks(text.slice(span.start, span.end));
  const start = text.indexOf(words, span.start);
  const end = start + words.length;
  const terms = toTerms(words);
  const isAlone = text.indexOf(words) === text.lastIndexOf(words);
  const before = isAlone ? '' : toWords(lineBefore(text, start)).slice(-WORDS_AROUND).join(' ');
  const after = isAlone ? '' : toWords(lineAfter(text, end)).slice(0, WORDS_AROUND).join(' ');
  const prefix = before === '' ? '' : `${encode(before)}-,`;
  const suffix = after === '' ? '' : `,-${encode(after)}`;
  return `text=${prefix}${terms.map(encode).join(',')}${suffix}`;
}

/** The whole, or its first and its last words; a match must lie in one block, so a line end parts it too. */
function toTerms(words: string): string[] {
  const lines = words.split(/\s*\n\s*/).map(withoutMarks);
  const [first = '', last = ''] = [lines[0], lines.at(-1)];
  if (lines.length === 1 && words.length <= LONGEST_WHOLE) return [first];
  const [from, to] = [toWords(first), toWords(last)];
  // A short line of few words would meet itself from both ends.
  if (lines.length === 1 && from.length < 2 * WORDS_AT_END) return [first];
  return [from.slice(0, WORDS_AT_END).join(' '), to.slice(-WORDS_AT_END).join(' ')];
}

/** Quotation marks at the ends are often drawn in another style on the page: the words do without. */
function withoutMarks(words: string): string {
  const bare = words.replace(/^[\s"'“”„‟«»‘’‚‛‹›]+/u, '').replace(/[\s"'“”„‟«»‘’‚‛‹›,]+$/u, '');
  return bare === '' ? words : bare;
}

const lineBefore = (text: string, at: number) => text.slice(text.lastIndexOf('\n', at - 1) + 1, at);

function lineAfter(text: string, at: number): string {
  const lineEnd = text.indexOf('\n', at);
  return text.slice(at, lineEnd === -1 ? text.length : lineEnd);
}

const toWords = (text: string) => text.split(/\s+/).filter((word) => word !== '');

/** The syntax keeps "-", "," and "&" for itself; lone surrogates cannot be encoded. */
const encode = (words: string) => encodeURIComponent(words.replace(/\p{Surrogate}/gu, '\ufffd')).replaceAll('-', '%2D');
