import { analyzeArticle } from '#analysis/analyze-article.ts';
import { RELATED_SCORE } from '#analysis/links/choose-links.ts';
import { profileSentences } from '#analysis/links/profile-sentences.ts';
import { scorePair, type WeighedSentence, weighSentence } from '#analysis/links/score-pair.ts';
import { weighTerms } from '#analysis/links/weigh-terms.ts';
import { mergeEntities } from '#analysis/names/merge-entities.ts';
import type { PassagePair } from './read-passage-pairs.ts';
import { scoreLexically } from './score-lexically.ts';

/** How well a score tells the pairs of one event from the others. */
interface Separation {
  /** The best F1 over all thresholds, and the threshold. */
  best: number;
  threshold: number;
  /** F1 at the threshold from which the app links. */
  atOwn?: number;
}

/**
 * The app's score of two passages, and the lexical ones that it has to beat. Each sentence is analysed as an article
 * of its own and the names of a topic are merged as those of a story; the rarity of terms is counted over all
 * sentences of the file.
 */
export function scorePassages(pairs: readonly PassagePair[]): Record<string, Separation> {
  const texts = new Map(
    pairs.flatMap(({ id, a, b }) => {
      const [idA = '', idB = ''] = id.split('|');
      return [
        [idA, a],
        [idB, b],
      ] as const;
    }),
  );
  const weighed = weighAll(texts);
  const weightOf = (id: string): WeighedSentence => weighed.sentences.get(id)!; // every id of a pair is among the texts
  const sidesOf = ({ id }: PassagePair) => id.split('|') as [string, string];
  const labels = pairs.map(({ label }) => label);
  const own = pairs.map((pair) => {
    const [a, b] = sidesOf(pair);
    return scorePair(weightOf(a), weightOf(b), 0, weighed.greatest).score;
  });
  const lexical = scoreLexically([...texts.values()]);
  return {
    'score of the app': {
      ...separate(own, labels),
      atOwn: f1(labels.filter((label, at) => label === 1 && (own[at] ?? 0) >= RELATED_SCORE).length, {
        found: own.filter((score) => score >= RELATED_SCORE).length,
        gold: labels.filter((label) => label === 1).length,
      }),
    },
    'TF-IDF cosine': separate(
      pairs.map(({ a, b }) => lexical.cosine(a, b)),
      labels,
    ),
    'lexical sum': separate(
      pairs.map(({ a, b }) => lexical.sum(a, b)),
      labels,
    ),
  };
}

function weighAll(texts: ReadonlyMap<string, string>): {
  sentences: Map<string, WeighedSentence>;
  greatest: number;
} {
  const topics = new Map<string, string[]>();
  for (const id of texts.keys()) {
    const topic = id.split('_')[0] ?? '';
    topics.set(topic, [...(topics.get(topic) ?? []), id]);
  }
  const profiles = [...topics.values()].flatMap((ids) => {
    const { articles } = mergeEntities(ids.map((id) => analyzeArticle({ id, text: texts.get(id) ?? '' })));
    // A pair is two passages, also where the analysis sees two sentences in one or takes one for a headline.
    return articles.flatMap((article) =>
      profileSentences({ ...article, sentences: [{ start: 0, end: article.text.length, paragraph: 0 }] }).map(
        (profile) => [article.id, profile] as const,
      ),
    );
  });
  const weights = weighTerms([profiles.map(([, profile]) => profile)]);
  return {
    sentences: new Map(profiles.map(([id, profile]) => [id, weighSentence(profile, weights)])),
    greatest: weights.greatest,
  };
}

function separate(scores: readonly number[], labels: readonly number[]): Separation {
  const gold = labels.filter((label) => label === 1).length;
  const ranked = scores.map((score, at) => ({ score, label: labels[at] ?? 0 })).toSorted((x, y) => y.score - x.score);
  let [right, best, threshold] = [0, 0, 0];
  for (const [at, { score, label }] of ranked.entries()) {
    right += label;
    if (ranked[at + 1]?.score === score) continue;
    const value = f1(right, { found: at + 1, gold });
    if (value > best) [best, threshold] = [value, score];
  }
  return { best, threshold };
}

const f1 = (right: number, { found, gold }: { found: number; gold: number }): number =>
  found + gold === 0 ? 0 : (2 * right) / (found + gold);
