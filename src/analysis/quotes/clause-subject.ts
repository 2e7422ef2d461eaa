import { CUE_VERBS } from './cue-verbs.ts';
import type { Phrase } from './noun-phrase.ts';
import type { Clause } from './tokens.ts';
import {
  isAdverb,
  isAuxiliary,
  isComma,
  isContraction,
  isCoordinator,
  isDeterminer,
  isPreposition,
  isSubjectPronoun,
  isSubordinator,
  isTime,
} from './word-classes.ts';

const OPENS_TIME = /^(?:late|last|earlier|one|two|three|weighing|days|weeks|months|years)$/u;
const VERB_ENDING = /(?:ed|ing)$/u;

/** The subject that a clause opens with, for "…, adding that" and "… and said": "*Jo Doe* took the stage and said". */
export function clauseSubject(clause: Clause): Phrase | null {
  let from = 0;
  const opening = clause[0];
  if (
    opening &&
    (isPreposition(opening) ||
      isSubordinator(opening) ||
      isAdverb(opening) ||
      OPENS_TIME.test(opening.word) ||
      VERB_ENDING.test(opening.word))
  ) {
    while (from < Math.min(40, clause.length) && !isComma(clause[from])) from += 1;
    if (!isComma(clause[from])) return null;
    from += 1;
  }
  for (let token = clause[from]; token && (isCoordinator(token) || isTime(token)); token = clause[from]) from += 1;
  const first = clause[from];
  if (!first?.isWord) return null;
  if (isSubjectPronoun(first) && !isDeterminer(first)) return { from, to: from + 1 };
  if (!first.isCapital && !isDeterminer(first)) return null;
  let to = from + 1;
  for (; to < Math.min(clause.length, from + 12); to += 1) {
    const token = clause[to];
    if (!token?.isWord || isAuxiliary(token) || isContraction(token) || isSubordinator(token) || isAdverb(token)) break;
    if (isPreposition(token) && token.word !== 'of') break;
    if (
      !token.isCapital &&
      (VERB_ENDING.test(token.word) ||
        CUE_VERBS.get(token.word)?.form === 'past' ||
        CUE_VERBS.get(token.word)?.form === 'third')
    )
      break;
    if (
      !token.isCapital &&
      clause[to - 1]?.isCapital &&
      !isDeterminer(first) &&
      !isPreposition(token) &&
      token.word !== 'and'
    )
      break;
  }
  return { from, to };
}
