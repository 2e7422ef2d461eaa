import { keepBySide } from './keep-by-side.ts';
import type { KeyedWord, Side } from './side.ts';

/** What a negation denies, by the indices of its first word ("did not") and of the word denied. */
export interface Negation {
  from: number;
  at: number;
  /** "does not have": the other side says the contrary only if it says "has". */
  isHaving?: boolean;
}

/** They deny the doing or the quality that follows. */
const OF_A_VERB: ReadonlySet<string> = new Set(
  `not never cannot can't don't doesn't didn't won't wouldn't isn't aren't wasn't weren't hasn't haven't hadn't
  shouldn't couldn't`.split(/\s+/),
);
/** They deny with the word "to" behind them: "failed to pass". */
const BEFORE_TO: ReadonlySet<string> = new Set(
  'fail fails failed failing refuse refuses refused decline declines declined unable'.split(' '),
);
/** They deny a thing: its name is the last of the content words that follow. */
const OF_A_NOUN: ReadonlySet<string> = new Set('no without'.split(' '));
const LEADS = /^(?:is|are|was|were|be|been|has|have|had|do|does|did|will|would|can|could|should|may|might|must)$/;
/** A negation reaches as far as this to what it denies. In words. */
const REACH = 3;
const LONGEST_NOUN = 4;

/** What the words of a sentence deny, in text order. "Not only", "not just" and "no longer" deny something else. */
export const readNegations = keepBySide((side: Side): readonly Negation[] => findNegations(side.words));

function findNegations(words: readonly KeyedWord[]): Negation[] {
  return words.flatMap(({ form }, at): Negation[] => {
    const next = words[at + 1];
    if (!next || next.afterMark) return [];
    if (OF_A_NOUN.has(form)) {
      let last = at;
      while (last - at < LONGEST_NOUN && words[last + 1]?.content && !words[last + 1]?.afterMark) last += 1;
      return last > at ? [{ from: at, at: last }] : [];
    }
    const isVerb =
      OF_A_VERB.has(form) && !/^(?:only|just|necessarily|least|the|an?|all|every|even|so|because)$/.test(next.form);
    if (!isVerb && !(BEFORE_TO.has(form) && next.form === 'to')) return [];
    // "does not have a permit" denies the permit.
    const had = words.slice(at + 1, at + 1 + REACH).findIndex(({ form: each }) => each === 'have' || each === 'has');
    const thing = had === -1 ? -1 : endOfThing(words, at + 2 + had);
    if (thing !== -1) return [{ from: LEADS.test(words[at - 1]?.form ?? '') ? at - 1 : at, at: thing, isHaving: true }];
    for (let denied = at + 1; denied <= at + REACH; denied += 1) {
      const word = words[denied];
      if (!word || word.afterMark) return [];
      if (word.content) {
        const from = LEADS.test(words[at - 1]?.form ?? '') ? at - 1 : at;
        return [{ from, at: denied }];
      }
    }
    return [];
  });
}

/** The last of the content words that begin at a word, or behind its article; -1 for none. */
function endOfThing(words: readonly KeyedWord[], from: number): number {
  let last = (words[from]?.content ? from : from + 1) - 1;
  while (words[last + 1]?.content && !words[last + 1]?.afterMark) last += 1;
  return words[last]?.content && last >= from ? last : -1;
}

const ANY =
  /^(?:no|not|never|without|neither|nor|nobody|none|cannot|fail(?:s|ed|ing)?|refuse[sd]?|declined?|unable|hardly|unlikely|yet|den(?:y|ies|ied|ying)|reject(?:s|ed)?|[a-z]{1,10}n't)$/;
/** How far before a word something may stand that denies it. In words. */
const BEFORE = 5;

/** Whether something right before a word may deny it. Wider than what `findNegations` is sure of. */
export function isNegated(words: readonly KeyedWord[], at: number): boolean {
  return words.slice(Math.max(0, at - BEFORE), at).some(({ form }) => ANY.test(form));
}
