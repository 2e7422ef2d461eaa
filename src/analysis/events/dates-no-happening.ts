import type { Word } from '#analysis/links/split-words.ts';
import type { WordRange } from './find-clause.ts';

const NEGATIONS = /^(?:no|none|never|not|nobody|nothing|first|last|only|.{2,6}n't)$/;
const NEARS = /^(?:nears?|approach|approaches|looms?|passes|comes|marks|marked|was|is)$/;

/**
 * A clause in which nothing happens on the date `at`: since it something has not been ("none *since 1912* has won"),
 * it is what something is compared with, it is itself what the clause is about ("as *Election Day* nears"), or the clause only points back ("as they did
 * *last week*").
 */
export function datesNoHappening(words: readonly Word[], at: WordRange, clause: WordRange): boolean {
  const isWithout =
    words[at.from]?.form === 'since' && words.slice(clause.from, clause.to).some(({ form }) => NEGATIONS.test(form));
  const isSubject = clause.from === at.from && NEARS.test(words[at.to]?.form ?? '');
  const pointsBack =
    words[clause.from - 1]?.form === 'as' &&
    /^(?:he|she|it|they|we)$/.test(words[clause.from]?.form ?? '') &&
    /^(?:did|do|does|was|were|had)$/.test(words[clause.from + 1]?.form ?? '');
  // "rose 3 per cent *compared with 2014*"
  const isCompared = words.slice(clause.from, at.from).some(({ form }) => form === 'compared');
  return isWithout || isCompared || isSubject || pointsBack;
}
