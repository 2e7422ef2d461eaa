import type { Sentence, Span } from '#analysis/annotations.ts';
import { tokenize } from '#analysis/text/tokenize.ts';
import type { QuotedStretch } from './scan-marks.ts';

/** A word, a punctuation sign, or a whole quoted stretch, which the rules read as one thing. */
export interface Token extends Span {
  /** Lower-cased, apostrophes straight; the sign itself for punctuation; empty for a quoted stretch. */
  word: string;
  isWord: boolean;
  /** Written with a capital first letter. */
  isCapital: boolean;
  quote: QuotedStretch | null;
}

/** A sentence as the rules read it: quotation marks inside never end it. */
export type Clause = Token[];

function pushWords(text: string, from: number, to: number, tokens: Token[]): void {
  for (const { start, end, kind } of tokenize(text, from, to)) {
    const raw = text.slice(start, end);
    const word = raw.toLowerCase().replaceAll('’', "'");
    tokens.push({ start, end, word, isWord: kind !== 'punctuation', isCapital: /^\p{Lu}/u.test(raw), quote: null });
  }
}

/** "Sen." and "Jr.," keep their full stop, so that inside a clause it cannot look like the end of one. */
function joinAbbreviations(clause: Clause): Clause {
  const joined: Clause = [];
  for (const [index, token] of clause.entries()) {
    const last = joined.at(-1);
    const next = clause[index + 1];
    if (token.word === '.' && last?.isWord && next && !next.quote) last.end = token.end;
    else joined.push(token);
  }
  return joined;
}

/**
 * The tokens of one paragraph, cut into clauses at the sentence starts that lie outside quoted stretches.
 * @param sentences those of this paragraph, in text order
 */
export function readClauses(
  text: string,
  paragraph: Span,
  sentences: Sentence[],
  stretches: QuotedStretch[],
): Clause[] {
  const tokens: Token[] = [];
  let at = paragraph.start;
  for (const quote of stretches) {
    pushWords(text, at, quote.start, tokens);
    tokens.push({ start: quote.start, end: quote.end, word: '', isWord: false, isCapital: false, quote });
    at = quote.end;
  }
  pushWords(text, at, paragraph.end, tokens);
  const clauses: Clause[] = [];
  let clause: Clause = [];
  let next = 0;
  for (const token of tokens) {
    let isStart = false;
    for (let s = sentences[next]; s && s.start <= token.start; s = sentences[next]) {
      isStart = s.start === token.start;
      next += 1;
    }
    if (isStart && clause.length > 0) {
      clauses.push(joinAbbreviations(clause));
      clause = [];
    }
    clause.push(token);
  }
  if (clause.length > 0) clauses.push(joinAbbreviations(clause));
  return clauses;
}
