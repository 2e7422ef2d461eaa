import type { ArticleAnalysis, Span } from '#analysis/annotations.ts';
import type { PassageLink } from '#analysis/story-annotations.ts';
import { type Term, toTerms } from '#analysis/links/extract-terms.ts';
import { profileSentences } from '#analysis/links/profile-sentences.ts';
import { termsOf } from './collect-dated-tellings.ts';
import { isEventNoun } from './event-nouns.ts';
import { findMainClause } from './find-main-clause.ts';
import { ordinalsDiffer } from './group-tellings.ts';
import { isSpeech } from './is-speech.ts';
import { readTellingModality } from './read-telling-modality.ts';
import type { Telling } from './telling.ts';

/** A clause has to share so much of itself with a linked one to be told of the same day. */
const SHARED_TERMS = 0.25;
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
  links: readonly PassageLink[],
): Telling[] {
  const told = new Set(group.map(({ article }) => article.id));
  const inferred: Telling[] = [];
  for (const telling of group) {
    for (const place of placesLinkedWith(telling, articles, links)) {
      if (told.has(place.article.id)) continue;
      const found = telling.form === 'clause' ? inferClause(telling, place) : inferPhrase(telling, place);
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
  links: readonly PassageLink[],
): Place[] {
  const reach = form === 'clause' ? [sentence] : [sentence, sentence + 1];
  const starts = new Set(reach.map((at) => article.sentences[at]?.start));
  return links.flatMap((link) => {
    if (form === 'clause' && link.relation !== 'same') return [];
    const [here, there] = link.a.article === article.id ? [link.a, link.b] : [link.b, link.a];
    const other = articles.get(there.article);
    if (here.article !== article.id || !starts.has(here.start) || !other) return [];
    const at = other.sentences.findIndex(({ start }) => start === there.start);
    return at === -1 ? [] : [{ article: other, sentence: at, link: link.id }];
  });
}

function inferClause(telling: Telling, place: Place): Telling | null {
  const profile = profileSentences(place.article)[place.sentence];
  if (!profile || profile.dates.length > 0 || isSpeech(place.article.text, profile)) return null;
  const passage = findMainClause(place.article.text, profile);
  const { terms, plain } = termsOf(profile, [passage]);
  const shared = [...terms].filter((term) => telling.terms.has(term));
  if (shared.length < FEWEST_TERMS || shared.length < SHARED_TERMS * terms.size) return null;
  return sharePlainTerm(plain, telling) ? toTelling(telling, place, passage, { terms, plain }) : null;
}

/** The clause that repeats the phrase's own noun ("opening") and something else of it ("harbour bridge"). */
function inferPhrase(telling: Telling, place: Place): Telling | null {
  const profile = profileSentences(place.article)[place.sentence];
  const heads = headTerms(telling);
  const head = profile?.words.find((word) => toTerms(word).some((term) => heads.includes(term)));
  if (!profile || !head) return null;
  const passage = findMainClause(place.article.text, profile, head);
  const { terms, plain } = termsOf(profile, [passage]);
  const shared = [...terms].filter((term) => telling.terms.has(term));
  if (shared.length < FEWEST_TERMS || ordinalsDiffer(terms, telling.terms)) return null;
  return toTelling(telling, place, passage, { terms, plain });
}

const sharePlainTerm = (plain: ReadonlySet<Term>, telling: Telling): boolean =>
  [...plain].some((term) => telling.plain.has(term));

/** The first event noun of a phrase is what it is about: "the opening of the games", "the queen's visit for the opening". */
function headTerms({ article, sentence, title }: Telling): readonly Term[] {
  const { words } = profileSentences(article)[sentence] ?? { words: [] };
  const head = words.find((word) => word.start >= title.start && word.end <= title.end && isEventNoun(word.form));
  return head ? toTerms(head) : [];
}

function toTelling(
  from: Telling,
  { article, sentence, link }: Place,
  passage: Span,
  spokenOf: Pick<Telling, 'terms' | 'plain'>,
): Telling {
  const profile = profileSentences(article)[sentence] ?? { words: [], quotations: [] };
  return {
    article,
    sentence,
    form: 'clause',
    passage,
    title: passage,
    subject: null,
    ...spokenOf,
    date: from.date,
    origin: { kind: 'link', link, article: from.article.id },
    ...readTellingModality(profile, passage, 'clause', null, article.published?.value ?? null),
  };
}
