import type { Span } from '#analysis/annotations.ts';
import { type Term, toTerms } from '#analysis/links/extract-terms.ts';
import { FUNCTION_WORDS } from '#analysis/links/function-words.ts';
import { readModalGroups } from '#analysis/links/read-modality.ts';
import { firstEndingAfter } from '#analysis/text/first-ending-after.ts';
import { overlap } from '#analysis/links/overlap.ts';
import type { SentenceProfile } from '#analysis/links/profile-sentences.ts';
import { breaksBefore } from './find-clause.ts';
import { findVerb } from './find-verb.ts';
import { wordsIn } from './words-in.ts';

/** Who does a thing and what it is done to, each by the terms of its head; empty where it is a pronoun or missing. */
export interface Roles {
  agent: readonly Term[];
  patient: readonly Term[];
  /** All that the words for the agent speak of: "Norway and Peru" is two. */
  doers: readonly Term[];
  /** Whether a pronoun stands for who or what. */
  hasPronoun: boolean;
}

/** "The country", "the company": they stand for whoever was named before, as a pronoun does. */
const GENERIC =
  /^(?:country|nation|company|firm|group|leader|leaders|team|club|city|town|party|organi[sz]ation|agency|man|woman|men|women|couple|pair|side|sides)$/;
const PRONOUN = /^(?:he|she|it|they|who|which|we|i)$/;
const BE = /^(?:was|were|is|are|been|be|being)$/;
const AUXILIARY = /^(?:was|were|is|are|been|be|being|has|have|had|not|to|will|would|also|since|now)$/;
/** Where no object follows a verb, these lead to what it is about: "exploded *outside* a hotel". */
const PLACES = /^(?:in|at|on|outside|inside|near|off|into|over|from|of|with|against|to|for|as)$/;
const NOT_IN_PHRASE =
  /^(?:the|an?|its|their|his|her|this|that|these|those|some|all|two|three|more|than|about|nearly|over|not|also)$/;
/** So many words after a verb is its object looked for. */
const REACH = 8;

/**
 * Read from the order of words: the noun before the verb acts, the first noun after it is acted on; with "was" and a
 * participle the one before is acted on. Knowingly coarse: it serves to keep two tellings apart, never to join them.
 */
export function readRoles(text: string, profile: SentenceProfile, title: Span, subject: Span | null): Roles {
  const { words } = profile;
  const { from, to } = wordsIn(words, title);
  const verb = from === -1 ? -1 : findVerb(words, from, to);
  if (verb === -1) return { agent: [], patient: [], doers: [], hasPronoun: false };
  const who = subject ? wordsIn(words, subject) : { from, to: verb };
  const hasPronoun = PRONOUN.test(words[who.from]?.form ?? '');
  const { main, isPassive } = findMainVerb(words, verb, to);
  const before = hasPronoun ? [] : headBefore(text, profile, who);
  if (isPassive) return { agent: [], patient: before, doers: [], hasPronoun };
  const doers = words.slice(who.from, who.to).flatMap((word) => toTerms(word));
  return { agent: before, patient: headAfter(text, profile, main + 1, to), doers, hasPronoun };
}

/** From "is to be sentenced" to "sentenced", from "has also left" to "left". */
function findMainVerb(words: SentenceProfile['words'], verb: number, to: number): { main: number; isPassive: boolean } {
  const group = readModalGroups(words).find(({ from, to: end }) => from <= verb && verb < end);
  let main = group ? group.to - 1 : verb;
  while (main < to - 1 && (AUXILIARY.test(words[main]?.form ?? '') || words[main]?.form.endsWith('ly'))) main += 1;
  const isPassive =
    main > verb &&
    BE.test(words.slice(verb, main).findLast(({ form }) => AUXILIARY.test(form))?.form ?? '') &&
    /(?:ed|en|n|t|d|un|ung)$/.test(words[main]?.form ?? '');
  return { main, isPassive };
}

/** The last word of the first noun phrase: "a *tunnel* of the mine", "the prime *minister*". */
function headBefore(
  text: string,
  profile: SentenceProfile,
  { from, to }: { from: number; to: number },
): readonly Term[] {
  const { words, dates } = profile;
  let at = from;
  while (at < to && NOT_IN_PHRASE.test(words[at]?.form ?? '')) at += 1;
  let end = at;
  while (
    end < to &&
    !FUNCTION_WORDS.has(words[end]?.form ?? '') &&
    (end === at || !breaksBefore(text, words, end, dates))
  )
    end += 1;
  // "The flooded town of Brill", "the law of Moss": which one it is tells more than what.
  const owner = words[end]?.form === 'of' && end + 1 < to ? words[end + 1] : undefined;
  if (owner && GENERIC.test(words[end - 1]?.form ?? '') && /\p{Lu}/u.test(text.charAt(owner.start))) {
    return termsAt(profile, end + 1, end + 1);
  }
  const isGeneric = words[from]?.form === 'the' && GENERIC.test(words[end - 1]?.form ?? '');
  return isGeneric ? [] : termsAt(profile, end - 1, at);
}

function headAfter(text: string, profile: SentenceProfile, from: number, to: number): readonly Term[] {
  const { words, dates } = profile;
  const dated = dates[firstEndingAfter(dates, words[from]?.start ?? 0)]?.start ?? Infinity;
  let at = from;
  const last = Math.min(to, from + REACH);
  while (
    at < last &&
    (FUNCTION_WORDS.has(words[at]?.form ?? '') ||
      PLACES.test(words[at]?.form ?? '') ||
      NOT_IN_PHRASE.test(words[at]?.form ?? ''))
  )
    at += 1;
  if (at >= last || (words[at]?.end ?? 0) > dated) return [];
  return headBefore(text, profile, { from: at, to });
}

/** The terms of the word, and of the name that it belongs to. */
function termsAt({ words, names }: SentenceProfile, at: number, from: number): readonly Term[] {
  const word = at >= from ? words[at] : undefined;
  if (!word) return [];
  const name = names.find((each) => overlap(each, word));
  return name ? [`@${name.entity}`, ...toTerms(word)] : toTerms(word);
}
