import { toComparedLanguage } from '#analysis/language/languages.ts';
import type { PassageLink, Reuse } from '#analysis/story-annotations.ts';
import { chooseLinks } from './choose-links.ts';
import { findDifferences } from './differences/find-differences.ts';
import { findCopied, measureReuse } from './measure-reuse.ts';
import { type LinkableArticle, profileSentences, type SentenceProfile } from './profile-sentences.ts';
import { scorePairs } from './score-pairs.ts';

/**
 * The linked passages of two articles, in the order of the first, with their differences, and the share of reused
 * 5-grams. Entity ids have to be those of the story. Exchanging the articles exchanges the sides and nothing else:
 * they are always compared in one order, for sums of fractions and ties of alignments are not symmetric. Between two
 * languages nothing is looked for: what words they share are names and numbers, and say too little.
 */
export function linkArticles(a: LinkableArticle, b: LinkableArticle): { links: PassageLink[]; reuse: Reuse } {
  if (!shareLanguage(a, b)) return { links: [], reuse: { a: a.id, b: b.id, share: 0, copied: [] } };
  const inOrder = a.id < b.id || (a.id === b.id && a.text <= b.text);
  const links = inOrder ? compareArticles(a, b) : compareArticles(b, a).map(mirrorLink);
  const copied = inOrder ? findCopied(a, b) : findCopied(b, a).map(({ a: left, b: right }) => ({ a: right, b: left }));
  return {
    links: links.toSorted((x, y) => x.a.start - y.a.start || x.b.start - y.b.start),
    reuse: {
      a: a.id,
      b: b.id,
      share: measureReuse(a, b).shorter,
      copied: copied.toSorted((x, y) => x.a.start - y.a.start || x.b.start - y.b.start),
    },
  };
}

function compareArticles(a: LinkableArticle, b: LinkableArticle): PassageLink[] {
  const [profilesA, profilesB] = [profileSentences(a), profileSentences(b)];
  const isEnglish = toComparedLanguage(a.language) === 'en';
  return chooseLinks(scorePairs(profilesA, profilesB), isEnglish).map(
    ({ a: atA, b: atB, relation, score }): PassageLink => {
      // The scores name sentences by their places in the lists.
      const [profileA, profileB] = [profilesA[atA], profilesB[atB]] as [SentenceProfile, SentenceProfile];
      const passageA = { article: a.id, start: profileA.sentence.start, end: profileA.sentence.end };
      const passageB = { article: b.id, start: profileB.sentence.start, end: profileB.sentence.end };
      return {
        id: toId(passageA, passageB),
        a: passageA,
        b: passageB,
        relation,
        score: Math.round(score * 1000) / 1000,
        differences: !isEnglish
          ? []
          : findDifferences(
              { text: a.text, profile: profileA, article: profilesA },
              { text: b.text, profile: profileB, article: profilesB },
              relation,
            ),
      };
    },
  );
}

const shareLanguage = (a: LinkableArticle, b: LinkableArticle): boolean =>
  toComparedLanguage(a.language) === toComparedLanguage(b.language);

const toId = (a: PassageLink['a'], b: PassageLink['b']): string => `${a.article}.${a.start}-${b.article}.${b.start}`;

function mirrorLink({ a, b, differences, ...link }: PassageLink): PassageLink {
  return {
    ...link,
    id: toId(b, a),
    a: b,
    b: a,
    differences: differences.map(({ kind, a: left, b: right }) => ({ kind, a: right, b: left })),
  };
}
