import type { Sentence } from '#analysis/annotations.ts';
import { firstEndingAfter } from '#analysis/text/first-ending-after.ts';
import type { Passage, PassageLink } from '#analysis/story-annotations.ts';
import type { BundledArticle, StoryBundle } from '#bundle/story-bundle.ts';
import { groupSentences } from './group-sentences.ts';
import { PairSet } from './pair-set.ts';

/** What one or several articles say, in the words of each. */
export interface Statement {
  /** `<article id>.<offset>` of its first sentence. */
  id: string;
  /** The sentences that say it, by article id, in the order of the articles and of their texts. */
  said: ReadonlyMap<string, readonly Sentence[]>;
  /** By the ids of other articles: sentences that a link joins with it, and that do not say the whole of it. */
  near: ReadonlyMap<string, readonly Sentence[]>;
  /** The links between its own sentences. */
  links: readonly PassageLink[];
}

/**
 * Every sentence of some articles, put together where they say the same. Takes "same" links from the strongest to the
 * weakest, and each puts two groups together if between them more pairs of sentences are linked as the same than are
 * not linked at all. So A1 and C2 stay apart that only B1 ties together, and four tellings of one thing hold together
 * where one link among them is missing. "Related" pairs speak neither for nor against, nor do those of articles that
 * were not compared. Putting together all that any chain of links joins was tried: in a story of eight articles half
 * of the sentences became one statement.
 */
export function toStatements(
  { links, reuse }: Pick<StoryBundle, 'links' | 'reuse'>,
  articles: readonly BundledArticle[],
): Statement[] {
  const nodes = articles.flatMap(({ id, sentences }, at) =>
    sentences.map((sentence) => ({ article: id, at, sentence })),
  );
  const findNodes = toNodeFinder(articles);
  const ties = links.flatMap((link) => {
    const [a, b] = [findNodes(link.a), findNodes(link.b)];
    return a.length > 0 && b.length > 0 ? [{ link, a, b }] : [];
  });
  const compared = new PairSet(articles.length);
  const indexes = new Map(articles.map(({ id }, index) => [id, index]));
  for (const pair of reuse) {
    const [a, b] = [indexes.get(pair.a), indexes.get(pair.b)];
    if (a !== undefined && b !== undefined) compared.add(a, b);
  }
  const strongestFirst = ties.toSorted(
    (x, y) => y.link.score - x.link.score || (x.a[0] ?? 0) - (y.a[0] ?? 0) || (x.b[0] ?? 0) - (y.b[0] ?? 0),
  );
  const groupOf = groupSentences(
    nodes.map(({ at }) => at),
    strongestFirst.map(({ link, a, b }) => ({ relation: link.relation, a, b })),
    compared,
  );
  return describeGroups(nodes, groupOf, ties);
}

interface Node {
  article: string;
  sentence: Sentence;
}

interface LinkTie {
  link: PassageLink;
  a: readonly number[];
  b: readonly number[];
}

/** The groups as statements, in the order of their first sentences. */
function describeGroups(nodes: readonly Node[], groupOf: readonly number[][], ties: readonly LinkTie[]): Statement[] {
  const drafts = new Map<number[], { links: PassageLink[]; near: Set<number> }>();
  for (const group of groupOf) if (!drafts.has(group)) drafts.set(group, { links: [], near: new Set() });
  for (const { link, a, b } of ties) {
    const within = new Set<number[]>();
    for (const x of a) {
      for (const y of b) {
        const [groupX, groupY] = [groupOf[x] ?? [], groupOf[y] ?? []];
        if (groupX === groupY) within.add(groupX);
        else {
          drafts.get(groupX)?.near.add(y);
          drafts.get(groupY)?.near.add(x);
        }
      }
    }
    for (const group of within) drafts.get(group)?.links.push(link);
  }
  return [...drafts].map(([group, { links, near }]) => {
    const said = groupByArticle(nodes, group);
    const other = groupByArticle(
      nodes,
      [...near].filter((node) => !said.has(nodes[node]?.article ?? '')),
    );
    const [[article, sentences] = ['', []]] = said;
    return { id: `${article}.${sentences[0]?.start ?? 0}`, said, near: other, links };
  });
}

function groupByArticle(nodes: readonly Node[], group: readonly number[]): Map<string, Sentence[]> {
  const byArticle = new Map<string, Sentence[]>();
  for (const index of group.toSorted((x, y) => x - y)) {
    const node = nodes[index];
    if (!node) continue;
    const sentences = byArticle.get(node.article);
    if (sentences) sentences.push(node.sentence);
    else byArticle.set(node.article, [node.sentence]);
  }
  return byArticle;
}

/** Finds the sentences that a passage touches, by their place among all sentences of the articles. */
function toNodeFinder(articles: readonly BundledArticle[]): (passage: Passage) => number[] {
  const places = new Map<string, { first: number; sentences: readonly Sentence[] }>();
  let first = 0;
  for (const { id, sentences } of articles) {
    places.set(id, { first, sentences });
    first += sentences.length;
  }
  return ({ article, start, end }) => {
    const place = places.get(article);
    if (!place) return [];
    const found: number[] = [];
    for (let at = firstEndingAfter(place.sentences, start); at < place.sentences.length; at += 1) {
      if ((place.sentences[at]?.start ?? end) >= end) break;
      found.push(place.first + at);
    }
    return found;
  };
}
