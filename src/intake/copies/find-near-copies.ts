/** An article with the runs of words of its text. */
export interface Shingled {
  id: string;
  shingles: Uint32Array;
}

/** A text much of which stands in another article of the story too. */
export interface NearCopy {
  /** The id of the other, which is no shorter. */
  of: string;
  /** How much of this text stands there, 0 to 1. */
  share: number;
}

/** Two reports that quote one speech or agency share up to a third; from here on one is made of the other. */
const LEAST_SHARE = 0.5;
/** Texts of a few words share them by chance. */
const LEAST_SHINGLES = 8;

/**
 * Articles most of whose text stands in another one, by id: a republished text, or one cut short. Of two, it is the
 * shorter one. Every run of words is counted for the longest article that has it: the time goes with the length of all
 * texts.
 */
export function findNearCopies(articles: readonly Shingled[]): Map<string, NearCopy> {
  const owners = new Map<number, string>();
  const copies = new Map<string, NearCopy>();
  for (const { id, shingles } of articles.toSorted((a, b) => b.shingles.length - a.shingles.length)) {
    const shared = new Map<string, number>();
    for (const shingle of shingles) {
      const owner = owners.get(shingle);
      if (owner === undefined) owners.set(shingle, id);
      else shared.set(owner, (shared.get(owner) ?? 0) + 1);
    }
    for (const [of, count] of shared) {
      const share = count / shingles.length;
      const isMost = share >= LEAST_SHARE && share > (copies.get(id)?.share ?? 0);
      if (isMost && shingles.length >= LEAST_SHINGLES) copies.set(id, { of, share });
    }
  }
  return copies;
}
