import type { ArticleAnalysis } from '#analysis/article-analysis.ts';
import { toTerms, type Term } from '#analysis/links/extract-terms.ts';
import { profileSentences, type SentenceProfile } from '#analysis/links/profile-sentences.ts';
import { ordinalsDiffer, weighAgreement } from './agree.ts';
import { isEventNoun } from './event-nouns.ts';
import { findMainClause } from './find-main-clause.ts';
import { isSpeech } from './is-speech.ts';
import type { LinkIndex } from './link-index.ts';
import { canBe } from './same-time.ts';
import { readContent } from './read-content.ts';
import { readTellingModality } from './read-telling-modality.ts';
import type { Telling } from './telling.ts';

const FEWEST_TERMS = 2;

/** Where a link leads: an article and the index of a sentence in it. */
interface Place {
  article: ArticleAnalysis;
  sentence: number;
  link: string;
}

/**
 * What other articles tell of a dated happening without saying when: the sentences linked with it. A dated clause
 * hands its date to a sentence that says the same; a dated noun phrase ("the opening of the games scheduled for …")
 * to a linked sentence that names the thing again, there or right after ("the opening ceremony").
 */
export function collectInferredTellings(
  group: readonly Telling[],
  articles: ReadonlyMap<string, ArticleAnalysis>,
  links: LinkIndex,
): Telling[] {
  const told = new Set(group.map(({ article }) => article.id));
  const inferred: Telling[] = [];
  for (const telling of group) {
    for (const place of placesLinkedWith(telling, articles, links)) {
      if (told.has(place.article.id)) continue;
      const found = inferTelling(telling, place);
      if (!found) continue;
      told.add(place.article.id);
      inferred.push(found);
    }
  }
  return inferred;
}

/** A clause's own links of the same statement; for a phrase also those of the next sentence, which may take it up. */
function placesLinkedWith(
  { form, article, sentence }: Telling,
  articles: ReadonlyMap<string, ArticleAnalysis>,
  links: LinkIndex,
): Place[] {
  const reach = form === 'clause' ? [sentence] : [sentence, sentence + 1];
  return reach.flatMap((at) =>
    links.from(article.id, article.sentences[at]?.start).flatMap(({ id, relation, to }) => {
      const other = articles.get(to.article);
      if (!other || (form === 'clause' && relation !== 'same')) return [];
      const there = other.sentences.findIndex(({ start }) => start === to.start);
      return there === -1 ? [] : [{ article: other, sentence: there, link: id }];
    }),
  );
}

function inferTelling(telling: Telling, place: Place): Telling | null {
  const profile = profileSentences(place.article)[place.sentence];
  // A sentence with a date of its own tells what happened then.
  const { date } = telling;
  if (!profile || profile.dates.some((other) => other.edtf !== null || (date && !canBe(other, date)))) return null;
  return telling.form === 'clause' ? inferClause(telling, place, profile) : inferPhrase(telling, place, profile);
}

function inferClause(telling: Telling, place: Place, profile: SentenceProfile): Telling | null {
  if (isSpeech(place.article.text, profile)) return null;
  const found = toTelling(telling, place, profile);
  return weighAgreement(telling, found, true) > 0 ? found : null;
}

/** The clause that repeats the phrase's own noun ("opening") and something else of it ("harbour bridge"). */
function inferPhrase(telling: Telling, place: Place, profile: SentenceProfile): Telling | null {
  const heads = headTerms(telling);
  const head = profile.words.find((word) => toTerms(word).some((term) => heads.includes(term)));
  if (!head) return null;
  const found = toTelling(telling, place, profile, head);
  const shared = [...found.terms].filter((term) => telling.terms.has(term));
  return shared.length < FEWEST_TERMS || ordinalsDiffer(found.terms, telling.terms) ? null : found;
}

/** The first event noun of a phrase is what it is about: "the opening of the games", "the queen's visit for the opening". */
function headTerms({ article, sentence, title }: Telling): readonly Term[] {
  const { words } = profileSentences(article)[sentence] ?? { words: [] };
  const head = words.find((word) => word.start >= title.start && word.end <= title.end && isEventNoun(word.form));
  return head ? toTerms(head) : [];
}

function toTelling(
  from: Telling,
  { article, sentence, link }: Place,
  profile: SentenceProfile,
  around?: SentenceProfile['words'][number],
): Telling {
  const passage = findMainClause(article.text, profile, around);
  const parts = { passage, title: passage, subject: null };
  return {
    article,
    sentence,
    form: 'clause',
    ...parts,
    ...readContent(article.text, profile, parts),
    date: from.date,
    origin: { kind: 'link', link, article: from.article.id },
    ...readTellingModality(profile, passage, 'clause', null, article.published?.value ?? null),
  };
}
