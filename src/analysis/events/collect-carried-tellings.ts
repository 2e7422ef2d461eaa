import type { DateMention } from '#analysis/annotations.ts';
import type { ArticleAnalysis } from '#analysis/article-analysis.ts';
import { toTerms } from '#analysis/links/extract-terms.ts';
import { profileSentences, type SentenceProfile } from '#analysis/links/profile-sentences.ts';
import { breaksBefore } from './find-clause.ts';
import { isCarriedOn } from './find-continuations.ts';
import { findMainClause } from './find-main-clause.ts';
import { findVerb } from './find-verb.ts';
import { isSpeech } from './is-speech.ts';
import { readContent } from './read-content.ts';
import { readTellingModality } from './read-telling-modality.ts';
import type { Telling } from './telling.ts';
import { wordsIn } from './words-in.ts';

/** So many sentences after a date can still be of its day. */
const REACH = 3;
/** "Then", "Minutes later": what follows happened after what stands before, on one day. */
const SEQUENCE = /^(?:then|soon|afterwards?|thereafter|immediately|moments|seconds|minutes|hours?|shortly)$/;
/** "Less than two hours later", "At the same time", "That evening": in the first words. */
const LEAD_WORDS = 6;
const PRONOUN = /^(?:he|she|it|they|both)$/;
/** Verbs of being, having, thinking and saying: they tell how it was and not what happened. */
const STATE =
  /^(?:was|were|had|has|have|is|are|knew|wanted|believed|thought|felt|seemed|lived|included|meant|needed|remained|stood|hoped|feared|owned|liked|loved|cost|said|told|added|called|described|expected|used|belonged|consisted|appeared|looked|tended|did)$/;

/**
 * What an article tells right after a dated happening, in the plain past and without a date, where it plainly goes on
 * with it: in the same paragraph, the next sentence begins with "then" or "an hour later", or with a pronoun or a name
 * or noun of the sentence before. Only days are handed on, not weeks or years, and never from a flashback ("had left").
 */
export function collectCarriedTellings(article: ArticleAnalysis, tellings: readonly Telling[]): Telling[] {
  const profiles = profileSentences(article);
  const dated = new Map<number, Telling[]>();
  for (const telling of tellings) dated.set(telling.sentence, [...(dated.get(telling.sentence) ?? []), telling]);
  const carried: Telling[] = [];
  for (const [sentence, here] of dated) {
    let before = mainTelling(here);
    for (let at = sentence + 1; before && at <= sentence + REACH && !dated.has(at); at += 1) {
      if (isCarriedOn(before)) break;
      const next = carryOn(article, profiles, before, at);
      if (!next) continue;
      carried.push(next);
      before = next;
    }
  }
  return carried;
}

/** The one clause that a day is told of as happened; none where the sentence has two times. */
function mainTelling(tellings: readonly Telling[]): Telling | null {
  const [only, ...others] = tellings.filter(({ form, modality }) => form === 'clause' && modality === 'happened');
  return only?.date && others.length === 0 && isDay(only.date) ? only : null;
}

/** "The ship had left": what follows is of that day only where it says so ("an hour later"). */
function isFlashback({ words }: SentenceProfile, { title }: Telling): boolean {
  const { from } = wordsIn(words, title);
  return words[findVerb(words, from, words.length)]?.form === 'had';
}

function carryOn(
  article: ArticleAnalysis,
  profiles: readonly SentenceProfile[],
  before: Telling,
  at: number,
): Telling | null {
  const [profile, previous] = [profiles[at], profiles[before.sentence]];
  if (!profile || profile.sentence.paragraph !== previous?.sentence.paragraph) return null;
  if (profile.dates.some(({ edtf }) => edtf !== null) || isSpeech(article.text, profile)) return null;
  const passage = findMainClause(article.text, profile);
  const { words } = profile;
  const { from, to } = wordsIn(words, passage);
  const verb = findVerb(words, from, to);
  if (verb <= from || !isPlainPast(words, verb)) return null;
  const isNext = at === before.sentence + 1 && !isFlashback(previous, before);
  if (!isInSequence(words) && !(isNext && takesUp(article.text, profile, from, verb, before))) return null;
  const whole = { start: passage.start, end: profile.sentence.end };
  const parts = { passage: whole, title: passage, subject: null };
  const told = readTellingModality(profile, passage, 'clause', null, null);
  if (told.modality !== 'happened') return null;
  return {
    article,
    sentence: at,
    form: 'clause',
    ...parts,
    ...readContent(article.text, profile, parts),
    date: before.date,
    origin: before.date && { kind: 'before', date: before.date.id },
    ...told,
  };
}

const isDay = ({ earliest, latest }: DateMention): boolean => earliest !== null && earliest === latest;

/** "They recovered", "was pulled", not "was ill", "had been", "knew". */
function isPlainPast(words: SentenceProfile['words'], verb: number): boolean {
  const form = words[verb]?.form ?? '';
  if (/^(?:was|were)$/.test(form)) return /(?:[^e]ed|[^i]en|aught|ought|wn|ut|un)$/.test(words[verb + 1]?.form ?? '');
  return !STATE.test(form);
}

function isInSequence(words: SentenceProfile['words']): boolean {
  const lead = words.slice(0, LEAD_WORDS).map(({ form }) => form);
  return (
    SEQUENCE.test(lead[0] ?? '') ||
    lead
      .slice(1)
      .some((form, at) => form === 'later' && /^(?:minutes?|hours?|seconds?|moments?)$/.test(lead[at] ?? '')) ||
    /^(?:at the same time|that (?:night|evening|morning|afternoon)) /.test(`${lead.join(' ')} `)
  );
}

/** It begins with a pronoun, or with a noun or name that the telling before speaks of. */
function takesUp(text: string, profile: SentenceProfile, from: number, verb: number, before: Telling): boolean {
  const { words, names } = profile;
  const first = words[from];
  if (!first || (from > 0 && !breaksBefore(text, words, from, []))) return false;
  if (PRONOUN.test(first.form)) return true;
  const name = names.find(({ start, end }) => start <= first.start && first.end <= end);
  if (name) return before.terms.has(`@${name.entity}`);
  return (
    first.form === 'the' &&
    words.slice(from + 1, verb).some((word) => toTerms(word).some((term) => before.core.has(term)))
  );
}
