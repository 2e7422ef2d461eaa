import type { ArticleAnalysis, PassageLink, Reuse } from '#analysis/annotations.ts';
import { chooseLinks } from './choose-links.ts';
import { findDifferences } from './differences/find-differences.ts';
import { measureReuse } from './measure-reuse.ts';
import { profileSentences } from './profile-sentences.ts';
import { scorePairs } from './score-pairs.ts';

/**
 * The linked passages of two articles, in the order of the first, with their differences, and the share of reused
 * 5-grams. Entity ids have to be those of the story. Exchanging the articles exchanges the sides and nothing else.
 */
export function linkArticles(a: ArticleAnalysis, b: ArticleAnalysis): { links: PassageLink[]; reuse: Reuse } {
  const [profilesA, profilesB] = [profileSentences(a), profileSentences(b)];
  const chosen = chooseLinks(scorePairs(profilesA, profilesB));
  const links = chosen.flatMap(({ a: atA, b: atB, relation, score }): PassageLink[] => {
    const [profileA, profileB] = [profilesA[atA], profilesB[atB]];
    if (!profileA || !profileB) return [];
    const passageA = { article: a.id, start: profileA.sentence.start, end: profileA.sentence.end };
    const passageB = { article: b.id, start: profileB.sentence.start, end: profileB.sentence.end };
    return [
      {
        id: `${a.id}.${passageA.start}-${b.id}.${passageB.start}`,
        a: passageA,
        b: passageB,
        relation,
        score: Math.round(score * 1000) / 1000,
        differences:
          relation === 'same'
            ? findDifferences({ text: a.text, profile: profileA }, { text: b.text, profile: profileB })
            : [],
      },
    ];
  });
  links.sort((x, y) => x.a.start - y.a.start || x.b.start - y.b.start);
  return { links, reuse: { a: a.id, b: b.id, share: measureReuse(a, b) } };
}
