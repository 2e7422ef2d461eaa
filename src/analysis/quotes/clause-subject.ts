import { CUE_VERBS } from './cue-verbs.ts';
import type { Phrase } from './noun-phrase.ts';
import type { Clause, Token } from './tokens.ts';
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

/** How far a clause's subject may stand behind its adjuncts. In tokens. */
const FARTHEST = 40;

const opensAdjunct = (token: Token): boolean =>
  isPreposition(token) || isSubordinator(token) || OPENS_TIME.test(token.word) || VERB_ENDING.test(token.word);

/** "Salem, *Ohio*, …": the second half of a place name. */
function isPlaceRest(clause: Clause, from: number): boolean {
  let to = from;
  while (to < from + 3 && clause[to]?.isCapital) to += 1;
  return to > from && isComma(clause[to]) && Boolean(clause[from - 2]?.isCapital);
}

/** Behind "But", "On Friday," and "After the vote, in Salem, Ohio,"; -1 where nothing but adjuncts is found. */
function behindAdjuncts(clause: Clause): number {
  let from = 0;
  const skipToComma = (): boolean => {
    while (from < FARTHEST && from < clause.length && !isComma(clause[from])) from += 1;
    from += 1;
    return isComma(clause[from - 1]);
  };
  for (let token = clause[from]; token && from < FARTHEST; token = clause[from]) {
    const next = clause[from + 1];
    if (isCoordinator(token) || (from > 0 && isTime(token))) from += 1;
    else if (isAdverb(token) || (token.word.endsWith('ly') && isComma(next))) from += isComma(next) ? 2 : 1;
    else if (opensAdjunct(token) || (from > 0 && isPlaceRest(clause, from))) {
      if (!skipToComma()) return -1;
    } else break;
  }
  return from;
}

/** The subject that a clause opens with, for "…, adding that" and "… and said": "*Jo Doe* took the stage and said". */
export function clauseSubject(clause: Clause): Phrase | null {
  const from = behindAdjuncts(clause);
  const first = clause[from];
  if (!first?.isWord) return null;
  if (isSubjectPronoun(first) && !isDeterminer(first)) return { from, to: from + 1 };
  if (!first.isCapital && !isDeterminer(first)) return null;
  let to = from + 1;
  for (; to < Math.min(clause.length, from + 12); to += 1) {
    const token = clause[to];
    if (!token?.isWord || isAuxiliary(token) || isContraction(token) || isSubordinator(token) || isAdverb(token)) break;
    if (isPreposition(token) && token.word !== 'of') break;
    const last = clause[to - 1];
    // "the mayor took *a* walk": a second determiner shows that the word before it was the verb.
    if (isDeterminer(token) && to > from + 2 && last && !isPreposition(last) && !isCoordinator(last)) {
      to -= 1;
      break;
    }
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
