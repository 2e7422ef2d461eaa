import type { AlignedWords } from '#analysis/links/differences/align-words.ts';
import { areOpposites } from '#analysis/links/opposites.ts';
import { stemWord } from '#analysis/links/stem-word.ts';
import { findGapsWithEnds } from './find-gaps.ts';
import type { Wording } from './wording.ts';

/** Beyond the words that both have, opposites no longer stand in the place of each other. In words. */
const BESIDE = 3;

/** Whether one says the contrary in the same place: "will raise the toll" / "will cut the toll". */
export function exchangeOpposites(a: Wording, b: Wording, aligned: readonly AlignedWords[]): boolean {
  const lengths = { a: a.words.length, b: b.words.length };
  return findGapsWithEnds(aligned, lengths, BESIDE).some((gap) => {
    const theirs = b.words.slice(gap.b.from, gap.b.to).map(({ form }) => stemWord(form));
    return a.words
      .slice(gap.a.from, gap.a.to)
      .some(({ form }) => theirs.some((their) => areOpposites(stemWord(form), their)));
  });
}
