import type { ArticleAnalysis } from '#analysis/article-analysis.ts';
import { isAnalysed } from '#analysis/language/languages.ts';
import type { PassageLink } from '#analysis/story-annotations.ts';
import { profileSentences } from '#analysis/links/profile-sentences.ts';
import { numbersDiffer, weighAgreement } from './agree.ts';
import { findMainClause } from './find-main-clause.ts';
import { findVerb } from './find-verb.ts';
import { isSpeech } from './is-speech.ts';
import { readTellingModality } from './read-telling-modality.ts';
import { readContent } from './read-content.ts';
import type { Telling } from './telling.ts';
import { wordsIn } from './words-in.ts';

/**
 * Happenings that two or more articles tell and none dates: sentences linked as the same, outside quotations and
 * dated events, with a verb in the past. Groups, since a third article may be linked with the second only.
 * `taken` holds the sentences ("article.offset") that tell a dated event or carry one on.
 */
export function collectUndatedTellings(
  articles: ReadonlyMap<string, ArticleAnalysis>,
  links: readonly PassageLink[],
  taken: ReadonlySet<string>,
): Telling[][] {
  const groupOf = new Map<string, Telling[]>();
  for (const { a, b, relation } of links) {
    if (relation !== 'same' || [a, b].some(({ article, start }) => taken.has(`${article}.${start}`))) continue;
    const tellings = [a, b].map(({ article, start }) => toTelling(articles.get(article), start));
    const [first, second] = tellings;
    if (!first || !second || numbersDiffer(first, second) || weighAgreement(first, second, true) === 0) continue;
    const [keyA, keyB] = [`${a.article}.${a.start}`, `${b.article}.${b.start}`];
    const group = groupOf.get(keyA) ?? groupOf.get(keyB) ?? [];
    for (const telling of [first, second]) {
      if (!group.some(({ article }) => article === telling.article)) group.push(telling);
    }
    groupOf.set(keyA, group);
    groupOf.set(keyB, group);
  }
  return [...new Set(groupOf.values())];
}

function toTelling(article: ArticleAnalysis | undefined, start: number): Telling | null {
  if (!article || !isAnalysed(article.language)) return null;
  const sentence = article.sentences.findIndex((each) => each.start === start);
  const profile = profileSentences(article)[sentence];
  if (!profile || isSpeech(article.text, profile) || profile.dates.some(({ edtf }) => edtf !== null)) return null;
  const title = findMainClause(article.text, profile);
  const { from, to } = wordsIn(profile.words, title);
  const modality = readTellingModality(profile, title, 'clause', null, null);
  if (modality.modality !== 'happened' || findVerb(profile.words, from, to) === -1) return null;
  const parts = { passage: { start: profile.sentence.start, end: profile.sentence.end }, title, subject: null };
  return {
    article,
    sentence,
    form: 'clause',
    ...parts,
    ...readContent(article.text, profile, parts),
    date: null,
    origin: null,
    ...modality,
  };
}
