import { LONGEST_SUBJECT, type Phrase } from './noun-phrase.ts';
import type { Clause } from './tokens.ts';
import {
  isAdverb,
  isAuxiliary,
  isComma,
  isCoordinator,
  isDeterminer,
  isPreposition,
  isSubjectPronoun,
  isSubordinator,
  isTime,
} from './word-classes.ts';

/** Words that begin an adjunct after an inverted subject: "said Jo Doe during a visit", "… in a statement". */
const ADJUNCT =
  /^(?:in|on|during|after|before|when|while|as|about|at|to|by|via|through|following|amid|earlier|later|last|this|who|with)$/u;

/** The noun phrase that begins at token `start`, after an inverted verb ("said Jo Doe, a teacher"). */
export function subjectAfter(clause: Clause, start: number): Phrase | null {
  const first = clause[start];
  if (!first?.isWord || isPreposition(first) || isSubordinator(first) || isAuxiliary(first) || isAdverb(first))
    return null;
  if (isSubjectPronoun(first) && !isDeterminer(first)) return { from: start, to: start + 1 };
  let to = start + 1;
  let inApposition = false;
  let inBrackets = false;
  /** "the architect", which a name may follow after a comma: "warned the architect, Jo Doe". */
  let isDescription = isDeterminer(first);
  for (; to < Math.min(clause.length, start + LONGEST_SUBJECT); to += 1) {
    const token = clause[to];
    const next = clause[to + 1];
    if (!token || /^[.;:?!—–]$/u.test(token.word)) break;
    if (token.word === '(') inBrackets = true;
    // "(according to Jo Doe)": the bracket was opened before.
    if (token.word === ')' && !inBrackets) break;
    // "Jo Doe, author of “…”": a title.
    if (token.quote && !(inApposition && token.quote.isTitle)) break;
    if (isComma(token)) {
      if (!next?.isWord || isCoordinator(next) || next.word.endsWith('ing') || isAdverb(next)) break;
      if (isPreposition(next) || isAuxiliary(next) || (isSubordinator(next) && !/^wh(?:o|ose)$/u.test(next.word)))
        break;
      if (isSubjectPronoun(next) && next.word !== 'who' && !isDeterminer(next)) break;
      const isName = next.isCapital && !isDeterminer(next) && !/^(?:[rd]-|jr|sr|ph)/u.test(next.word);
      if (isName && !isDescription) break;
      inApposition = true;
      isDescription = false;
    } else if (
      !inApposition &&
      (isTime(token) ||
        (ADJUNCT.test(token.word) && !(/^(?:at|on|with)$/u.test(token.word) && !(next && isTime(next)))))
    )
      break;
    else if (!inApposition && (isAuxiliary(token) || isSubordinator(token))) break;
    else if (token.isCapital) isDescription = false;
  }
  if (isComma(clause[to - 1])) to -= 1;
  return { from: start, to };
}
