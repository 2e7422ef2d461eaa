import type { AlignedWords } from '#analysis/links/differences/align-words.ts';
import type { KeyedWord } from '#analysis/links/differences/side.ts';
import type { Wording } from './wording.ts';

const NEGATIONS: ReadonlySet<string> = new Set(
  `not no never none nobody nothing neither nor without cannot can't don't doesn't didn't won't wouldn't isn't aren't
  wasn't weren't hasn't haven't hadn't shouldn't couldn't ain't hardly unable unlikely impossible deny denies denied
  denying refuse refuses refused refusing fail fails failed failing`.split(/\s+/),
);
/** "denied that …", "ruled out …": the words after it are what the speaker says is not so. */
const DENIAL =
  /^(?:has |have |had )?(?:den(?:y|ies|ied|ying)|reject|rul(?:e|es|ed|ing) out|disput|refut|dismiss|rebuff)/;
/** They deny the next thing ("nothing so fake as"), not the doing. */
const OF_A_NOUN: ReadonlySet<string> = new Set('no none nobody nothing neither nor without'.split(' '));
/** A negation reaches as far as this to what it denies. In words. */
const REACH = 5;

/**
 * Whether one quotation denies what the other says: a negation that only one of them has, right before words that both
 * have, or a cue that denies. Two on one side cancel each other ("denied that he had not paid").
 */
export function negateOtherwise(a: Wording, b: Wording, aligned: readonly AlignedWords[]): boolean {
  const inA = new Set(aligned.map((pair) => pair.a));
  const inB = new Set(aligned.map((pair) => pair.b));
  const isDenied = ({ words, cue }: Wording, paired: ReadonlySet<number>): boolean =>
    DENIAL.test(cue) !== (countNegations(words, paired) % 2 === 1);
  return isDenied(a, inA) !== isDenied(b, inB);
}

/** Negations that have no partner and stand before a content word that has one. */
function countNegations(words: readonly KeyedWord[], paired: ReadonlySet<number>): number {
  let count = 0;
  for (const [at, { form }] of words.entries()) {
    if (!NEGATIONS.has(form) || paired.has(at)) continue;
    // "No, we will stay" denies what was asked.
    if (form === 'no' && words[at + 1]?.afterMark) continue;
    const ahead = words
      .slice(at + 1, at + 1 + REACH)
      .flatMap(({ content }, index) => (content ? [at + 1 + index] : []));
    if ((OF_A_NOUN.has(form) ? ahead.slice(0, 1) : ahead).some((index) => paired.has(index))) count += 1;
  }
  return count;
}
