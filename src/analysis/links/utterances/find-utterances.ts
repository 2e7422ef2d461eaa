import type { ArticleAnalysis } from '#analysis/article-analysis.ts';
import type { Rendering, Utterance } from '#analysis/story-annotations.ts';
import { profileSentences } from '#analysis/links/profile-sentences.ts';
import { weighTerms } from '#analysis/links/weigh-terms.ts';
import { describeRendering } from './describe-rendering.ts';
import { findPairs } from './find-pairs.ts';
import { groupCopies } from './group-copies.ts';
import { groupWordings } from './group-wordings.ts';
import { isTellable, type Match, matchWordings } from './match-wordings.ts';
import { toWordings, type Wording } from './wording.ts';

/**
 * The quotations of a story that render one utterance, in groups. Entity ids have to be those of the story. The order
 * of the articles orders the result and changes nothing else: everything is compared in the order of the ids.
 */
export function findUtterances(articles: readonly ArticleAnalysis[]): Utterance[] {
  const weights = weighTerms(articles.map((article) => profileSentences(article)));
  const inStory = articles.flatMap((article) => toWordings(article, weights));
  const place = new Map(inStory.map((wording, at) => [wording.quotation.id, at]));
  const placeOf = (id: string | undefined): number => place.get(id ?? '') ?? 0;

  const copies = groupCopies(inStory.filter(isTellable));
  const leaders = copies.flatMap(([first]) => first ?? []);
  const pairs = findPairs(leaders).flatMap(([a, b]) => {
    const [one, other] = [leaders[a], leaders[b]];
    const match = one && other && matchWordings(one, other);
    return match ? [{ ...match, a, b }] : [];
  });
  const groups = groupWordings(leaders, pairs);
  const grouped = new Set(groups.flatMap(({ fullest, others }) => [fullest, ...others.keys()]));
  const alone = copies.flatMap((same, at) =>
    same.length > 1 && !grouped.has(at) ? [{ fullest: at, others: new Map<number, Match>() }] : [],
  );
  return [...groups, ...alone]
    .flatMap(({ fullest, others }): Utterance[] => {
      const [first, ...same] = copies[fullest] ?? [];
      const otherCopies = [...others].flatMap(([at, match]) =>
        (copies[at] ?? []).map((wording) => ({ wording, match })),
      );
      return first ? toUtterance(first, [...same.map((wording) => ({ wording, match: COPY })), ...otherCopies]) : [];
    })
    .map(({ id, renderings: [first, ...rest] }) => ({
      id,
      renderings: [...(first ? [first] : []), ...rest.toSorted((x, y) => placeOf(x.quotation) - placeOf(y.quotation))],
    }))
    .toSorted((x, y) => placeOf(x.renderings[0]?.quotation) - placeOf(y.renderings[0]?.quotation));
}

const COPY: Match = { rule: 'verbatim', strength: 2 };

/** None when nothing of it is left: within one article more is asked for than between two. */
function toUtterance(fullest: Wording, others: { wording: Wording; match: Match }[]): Utterance[] {
  const renderings = others.flatMap(({ wording, match }): Rendering[] => {
    const kept = wording.article === fullest.article ? matchWordings(fullest, wording) : match;
    return kept ? [describeRendering(fullest, wording, kept.rule)] : [];
  });
  const { article, quotation } = fullest;
  if (renderings.length === 0) return [];
  return [
    {
      id: quotation.id.replace(/\.q(\d+)$/, '.u$1'),
      renderings: [{ quotation: quotation.id, article, differences: [], cuts: [], rule: 'fullest' }, ...renderings],
    },
  ];
}
