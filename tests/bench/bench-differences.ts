import { existsSync, readFileSync } from 'node:fs';
import { analyzeArticle } from '#analysis/analyze-article.ts';
import { analyzeStory } from '#analysis/analyze-story.ts';
import type { Span } from '#analysis/annotations.ts';
import type { ArticleAnalysis } from '#analysis/article-analysis.ts';
import { findDifferences } from '#analysis/links/differences/find-differences.ts';
import { overlap } from '#analysis/links/overlap.ts';
import { profileSentences, type SentenceProfile } from '#analysis/links/profile-sentences.ts';
import { type Difference, DIFFERENCE_KINDS, type PassageLink, type Relation } from '#analysis/story-annotations.ts';

/** Pairs of reports in which people marked what is linked and a few differences; for measuring only, never part of the project. */
const GOLD = '../shared/eval/compare/basil.dev.jsonl';

/** Two reports as lists of sentences; `aligned` and `differing` point into them. */
interface GoldPair {
  a: string[];
  b: string[];
  aligned: [number, number][];
  /** The words that differ, and where they begin in their sentences. */
  differing: { i: number; j: number; type: string; a: string; b: string; offset_a: number; offset_b: number }[];
}

/** How many of the marked differences are found, in pairs of sentences that people linked and through our own links. */
export function benchDifferences(): void {
  if (!existsSync(GOLD)) {
    console.log(`differences: not scored, since ${GOLD} is not here`);
    return;
  }
  const gold = readFileSync(GOLD, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as GoldPair);
  const counts = { marked: 0, given: 0, own: 0 };
  const reported: { given: Counted; own: Counted } = { given: countNothing(), own: countNothing() };
  for (const pair of gold) {
    const { articles, links } = analyzeStory([toArticle('a', pair.a), toArticle('b', pair.b)]);
    const [a, b] = articles;
    if (!a || !b) continue;
    const [placesA, placesB] = [toPlaces(pair.a), toPlaces(pair.b)];
    for (const [i, j] of pair.aligned) {
      const places = [placesA[i], placesB[j]] as const;
      if (places[0] && places[1]) count(reported.given, compareGiven(a, places[0], b, places[1]));
    }
    for (const link of links) if (link.relation === 'same') count(reported.own, link.differences);
    for (const { i, j, offset_a, offset_b, ...marked } of pair.differing) {
      const [placeA, placeB] = [placesA[i], placesB[j]];
      if (!placeA || !placeB) continue;
      const wanted = { a: toSpan(placeA.start + offset_a, marked.a), b: toSpan(placeB.start + offset_b, marked.b) };
      const given = compareGiven(a, placeA, b, placeB).find((each) => isAt(each, wanted));
      const own = links.flatMap(({ differences }: PassageLink) => differences).find((each) => isAt(each, wanted));
      counts.marked += 1;
      counts.given += given ? 1 : 0;
      counts.own += own ? 1 : 0;
      const how = given ? `as ${given.kind}` : 'not found';
      console.log(`${marked.type}: “${marked.a}” / “${marked.b}”: ${how}${own ? ', also through our links' : ''}`);
    }
  }
  console.log(`Marked differences found between given sentences: ${counts.given} of ${counts.marked}`);
  console.log(`Marked differences found through our links:       ${counts.own} of ${counts.marked}`);
  print('pairs linked by people', reported.given);
  print('our links, same', reported.own);
}

const toArticle = (id: string, sentences: string[]): ArticleAnalysis =>
  analyzeArticle({ id, text: sentences.join('\n') });

function toPlaces(sentences: readonly string[]): Span[] {
  let start = 0;
  return sentences.map((sentence) => {
    const place = toSpan(start, sentence);
    start = place.end + 1;
    return place;
  });
}

const toSpan = (start: number, words: string): Span => ({ start, end: start + words.length });

/** The program may cut a sentence of the gold in two: all of its parts are compared. */
function compareGiven(a: ArticleAnalysis, placeA: Span, b: ArticleAnalysis, placeB: Span): Difference[] {
  const relation: Relation = 'same';
  return within(a, placeA).flatMap((first) =>
    within(b, placeB).flatMap((second) =>
      findDifferences(
        { text: a.text, profile: first, article: profileSentences(a) },
        { text: b.text, profile: second, article: profileSentences(b) },
        relation,
      ),
    ),
  );
}

const within = (article: ArticleAnalysis, place: Span): SentenceProfile[] =>
  profileSentences(article).filter(({ sentence }) => overlap(sentence, place));

const isAt = (found: Difference, wanted: { a: Span; b: Span }): boolean =>
  overlap(found.a, wanted.a) && overlap(found.b, wanted.b);

interface Counted {
  pairs: number;
  silent: number;
  kinds: Map<string, number>;
}

const countNothing = (): Counted => ({ pairs: 0, silent: 0, kinds: new Map() });

function count(counted: Counted, differences: readonly Difference[]): void {
  counted.pairs += 1;
  if (differences.length === 0) counted.silent += 1;
  for (const { kind } of differences) counted.kinds.set(kind, (counted.kinds.get(kind) ?? 0) + 1);
}

function print(what: string, { pairs, silent, kinds }: Counted): void {
  const total = [...kinds.values()].reduce((sum, each) => sum + each, 0);
  console.log(
    `\n${what}: ${pairs} pairs, ${silent} without a difference, ${(total / Math.max(1, pairs)).toFixed(2)} a pair`,
  );
  for (const kind of DIFFERENCE_KINDS) {
    console.log(`${kind.padEnd(14)}${String(kinds.get(kind) ?? 0).padStart(5)}`);
  }
}
