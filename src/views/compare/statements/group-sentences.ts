import type { PairSet } from './pair-set.ts';

/** A link by the sentences that it joins, as numbers. */
export interface Tie {
  relation: 'same' | 'related';
  a: readonly number[];
  b: readonly number[];
}

interface Group {
  sentences: number[];
  /** How many of its sentences each article has. */
  perArticle: Map<number, number>;
  /** For each other group, twice the pairs of sentences linked as the same, and once those that are only related. */
  ties: Map<Group, number>;
  /** For each other group that it was kept apart from, the sentences that both had then. */
  keptApart: Map<Group, number>;
}

/**
 * Puts numbered sentences into groups, as `toStatements` says: `same` ties have to come from the strongest to the
 * weakest. `articles[n]` is the article of sentence n, `compared` the pairs of articles that were compared. Gives the
 * group of each sentence. Groups keep count of the ties between them: to count them anew at every tie took a second
 * for 20 articles that share most of their paragraphs.
 */
export function groupSentences(articles: readonly number[], ties: readonly Tie[], compared: PairSet): number[][] {
  const groupOf = articles.map((article, sentence): Group => {
    return { sentences: [sentence], perArticle: new Map([[article, 1]]), ties: new Map(), keptApart: new Map() };
  });
  countTies(groupOf, ties);
  for (const { relation, a, b } of ties) {
    if (relation !== 'same') continue;
    for (const x of a) {
      for (const y of b) {
        // Both are sentences.
        const [some, others] = [groupOf[x]!, groupOf[y]!];
        if (some === others) continue;
        const size = some.sentences.length + others.sentences.length;
        if (some.keptApart.get(others) === size) continue;
        if (!holdTogether(some, others, compared)) {
          some.keptApart.set(others, size);
          others.keptApart.set(some, size);
          continue;
        }
        const [larger, smaller] = some.sentences.length >= others.sentences.length ? [some, others] : [others, some];
        merge(larger, smaller);
        for (const sentence of smaller.sentences) groupOf[sentence] = larger;
      }
    }
  }
  return groupOf.map(({ sentences }) => sentences);
}

/** Between groups of one sentence each. A pair that is linked as the same as well as related is the same. */
function countTies(groupOf: readonly Group[], ties: readonly Tie[]): void {
  for (const { relation, a, b } of ties) {
    for (const x of a) {
      for (const y of b) {
        const [some, others] = [groupOf[x]!, groupOf[y]!]; // both are sentences
        if (some === others) continue;
        const weight = Math.max(some.ties.get(others) ?? 0, relation === 'same' ? 2 : 1);
        some.ties.set(others, weight);
        others.ties.set(some, weight);
      }
    }
  }
}

/**
 * Whether more pairs of their sentences are linked as the same than are not linked: with s the same, r related and n
 * pairs of compared articles in all, s > n - s - r. Stops counting when n is too large.
 */
function holdTogether(some: Group, others: Group, compared: PairSet): boolean {
  let left = some.ties.get(others) ?? 0;
  for (const [x, countX] of some.perArticle) {
    for (const [y, countY] of others.perArticle) {
      if (x !== y && compared.has(x, y)) left -= countX * countY;
      if (left <= 0) return false;
    }
  }
  return left > 0;
}

function merge(larger: Group, smaller: Group): void {
  larger.sentences.push(...smaller.sentences);
  for (const [article, count] of smaller.perArticle) {
    larger.perArticle.set(article, (larger.perArticle.get(article) ?? 0) + count);
  }
  for (const [other, weight] of smaller.ties) {
    other.ties.delete(smaller);
    if (other === larger) continue;
    const sum = (larger.ties.get(other) ?? 0) + weight;
    larger.ties.set(other, sum);
    other.ties.set(larger, sum);
  }
}
