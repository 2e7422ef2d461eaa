import { isPlainPhrase, LONGEST_SUBJECT, nounPhraseBefore, type Phrase } from './noun-phrase.ts';
import type { Clause } from './tokens.ts';
import { isComma, isDash, isPreposition, isSubordinator } from './word-classes.ts';

/** In tokens. */
const LONGEST_BRACKET = 12;

/** "X, a senator from Ohio, said": from the comma before the verb back to the head; null if there is none. */
function withApposition(clause: Clause, comma: number, floor: number): Phrase | null {
  const least = Math.max(floor, comma - LONGEST_SUBJECT);
  let start = least;
  for (let at = comma - 1; at >= least; at -= 1) {
    const token = clause[at];
    if (token?.quote || token?.word === ';' || token?.word === ':' || isDash(token)) {
      start = at + 1;
      break;
    }
  }
  let from = start;
  for (let at = start; at < comma; at += 1) {
    if (!isComma(clause[at])) continue;
    const head = nounPhraseBefore(clause, at, from);
    const opener = head && clause[head.from - 1];
    // "On Friday, Doe, a teacher, said": what stands behind the preposition is no subject.
    const isObject = head && opener && isPreposition(opener) && opener.word !== 'with' && at - head.from < 3;
    if (head && !isObject && isPlainPhrase(clause, head.from, at)) {
      const opening = clause[at + 1];
      const keeps =
        opening !== undefined && !isPreposition(opening) && !opening.word.endsWith('ing') && !isSubordinator(opening);
      const isRelative = opening?.word === 'who' || opening?.word === 'whose';
      return { from: head.from, to: keeps || isRelative ? comma : at };
    }
    from = at + 1;
  }
  return null;
}

/** "X — and above all Y — said": the head stands before the first dash. */
function betweenDashes(clause: Clause, dash: number, floor: number): Phrase | null {
  for (let at = dash - 1; at > Math.max(floor, dash - LONGEST_SUBJECT) && !clause[at]?.quote; at -= 1) {
    if (isDash(clause[at])) return nounPhraseBefore(clause, at, floor);
  }
  return null;
}

/** "Jo Doe (D-Ohio) said": what stands in the brackets belongs to the subject. */
function withBrackets(clause: Clause, end: number, floor: number): Phrase | null {
  let open = end - 2;
  while (open > floor && end - open < LONGEST_BRACKET && clause[open]?.word !== '(') open -= 1;
  const head = clause[open]?.word === '(' ? nounPhraseBefore(clause, open, floor) : null;
  return head && { from: head.from, to: end };
}

/**
 * The subject of a verb whose group begins at token `end`. Apposition is kept: "Jo Doe, a teacher,", "Jo Doe (D-Ohio)".
 * Nothing here calls itself, so that a row of commas or dashes costs no more than its length.
 */
export function subjectBefore(clause: Clause, end: number, floor: number): Phrase | null {
  const last = clause[end - 1];
  if (!last || end <= floor) return null;
  if (isComma(last)) return withApposition(clause, end - 1, floor);
  if (isDash(last)) return betweenDashes(clause, end - 1, floor);
  if (last.word === ')') return withBrackets(clause, end, floor);
  return nounPhraseBefore(clause, end, floor);
}
