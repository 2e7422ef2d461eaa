import type { Span } from '#analysis/annotations.ts';
import { FUNCTION_WORDS } from '#analysis/links/function-words.ts';
import { mayBePast } from '#analysis/links/may-be-past.ts';
import type { SentenceProfile } from '#analysis/links/profile-sentences.ts';
import type { DatedStretch } from './dated-stretch.ts';
import { isEventNoun } from './event-nouns.ts';
import { breaksBefore, type WordRange } from './find-clause.ts';

/** "this year's annual developers conference": the noun may stand a few words after the date. */
const REACH_OF_POSSESSIVE = 5;
const REACH = 3;
/** A complement ends with its first name, or after so many words. */
const LONGEST_COMPLEMENT = 5;
const TAIL =
  /^(?:scheduled|planned|slated|due|set|expected|held|released|launched|published|for|on|in|of|to|be|at|from|during|late|early)$/;

/** "Thursday's ruling", "the 2016 election": the first words after the date name an event. Else null. */
export function tieToNounAfter(text: string, profile: SentenceProfile, at: WordRange): DatedStretch | null {
  const { words, dates } = profile;
  const reach = isPossessive(text, words, at) ? REACH_OF_POSSESSIVE : REACH;
  for (let head = at.to; head < at.to + reach && head < words.length; head += 1) {
    const form = words[head]?.form ?? '';
    if (breaksBefore(text, words, head, dates) || FUNCTION_WORDS.has(form)) return null;
    if (!isHeadOfEvent(text, { words, dates }, head)) continue;
    // "Saturday's primary debate": the last of them is what it is.
    while (isEventNoun(words[head + 1]?.form ?? '') && !breaksBefore(text, words, head + 1, dates)) head += 1;
    const range = { from: at.from, to: endOfComplement(text, profile, head + 1) };
    return { form: 'phrase', passage: range, title: range };
  }
  return null;
}

/** "Thursday's ruling *by the court in Oslo*": what a preposition adds to the noun. */
function endOfComplement(text: string, { words, dates, names }: SentenceProfile, from: number): number {
  if (!/^(?:by|of|in|at|with|against|between)$/.test(words[from]?.form ?? '')) return from;
  const [first, second] = [words[from + 1], words[from + 2]];
  const name = names.find(({ start, end }) => first && second && start < second.end && first.start < end);
  let to = from + 1;
  while (
    to < words.length &&
    !breaksBefore(text, words, to, dates) &&
    !dates.some(({ start }) => start === words[to]?.start)
  ) {
    const word = words[to];
    if (!word || (name ? word.start >= name.end : to >= from + LONGEST_COMPLEMENT)) break;
    if (!name && (mayBePast(word.form) || NO_COMPLEMENT.test(word.form))) break;
    to += 1;
  }
  while (to > from && FUNCTION_WORDS.has(words[to - 1]?.form ?? '')) to -= 1;
  return to > from + 1 ? to : from;
}

const NO_COMPLEMENT = /^(?:has|have|had|is|are|was|were|will|would|that|who|which|as|and|but|stands?|comes?|marks?)$/;

/** Whether an event noun is what a phrase is about: "the primary on Tuesday", not "primary voters". */
function isHeadOfEvent(text: string, { words, dates }: Pick<SentenceProfile, 'words' | 'dates'>, at: number): boolean {
  const next = words[at + 1];
  if (!isEventNoun(words[at]?.form ?? '')) return false;
  if (!next || FUNCTION_WORDS.has(next.form) || TAIL.test(next.form) || mayBePast(next.form)) return true;
  return (
    breaksBefore(text, words, at + 1, dates) ||
    dates.some(({ start }) => start === next.start) ||
    isEventNoun(next.form)
  );
}

/** "the 2011 version", "potential 2012 candidates", "this year's model": the date only describes a thing. */
export function describesNoun(text: string, { words }: SentenceProfile, at: WordRange): boolean {
  if (isPossessive(text, words, at)) return true;
  const [before, after] = [words[at.from - 1]?.form ?? '', words[at.to]];
  if (!after || FUNCTION_WORDS.has(after.form) || mayBePast(after.form)) return false;
  if (text.slice(words[at.to - 1]?.end ?? 0, after.start) !== ' ') return false;
  const isYear = at.to - at.from === 1 && words[at.from]?.kind === 'number';
  return (
    /^(?:the|an?|any|some|all|most|no|every|its|their|his|her|our)$/.test(before) ||
    (isYear && before !== '' && !FUNCTION_WORDS.has(before))
  );
}

const isPossessive = (text: string, words: readonly Span[], at: WordRange): boolean =>
  /['’]s?$/u.test(text.slice(words[at.to - 1]?.start, words[at.to - 1]?.end));

/**
 * The noun phrase between `from` and the date: the last possessive ("the queen's visit to Oslo … the previous year"),
 * else all of it. Null unless it names an event.
 */
export function tieToPhraseBefore(
  text: string,
  { words, names, dates }: SentenceProfile,
  range: WordRange,
  lead: number,
): DatedStretch | null {
  let { from } = range;
  while (
    from < lead &&
    FUNCTION_WORDS.has(words[from]?.form ?? '') &&
    !/^(?:the|an?|another|his|her|its|their)$/.test(words[from]?.form ?? '')
  ) {
    from += 1;
  }
  for (let at = lead - 1; at > from; at -= 1) {
    const owner = words[at];
    if (!owner || !/['’]s?$/u.test(text.slice(owner.start, owner.end))) continue;
    const name = names.find(({ start, end }) => start < owner.end && owner.start < end);
    from = name ? words.findIndex(({ end }) => end > name.start) : at;
    if (!name && /^(?:the|an?|his|her|its|their|this)$/.test(words[at - 1]?.form ?? '')) from = at - 1;
    break;
  }
  const title = { from, to: trimTail(words, from, lead) };
  let head = title.from;
  while (head < title.to && !isHeadOfEvent(text, { words, dates }, head)) head += 1;
  if (head === title.to) return null;
  return { form: 'phrase', passage: { from, to: range.to }, title };
}

/** The last event noun of a range with its article and what follows it ("another special event to be held on …"). */
export function tieToLastNoun(
  text: string,
  profile: SentenceProfile,
  range: WordRange,
  lead: number,
): DatedStretch | null {
  const head = profile.words.findLastIndex(
    (_, at) => at >= range.from && at < lead && isHeadOfEvent(text, profile, at),
  );
  if (head === -1) return null;
  const article = profile.words.findLastIndex(
    ({ form }, at) => at >= range.from && at <= head && /^(?:the|an?|another|its|their|his|her)$/.test(form),
  );
  return tieToPhraseBefore(text, profile, { from: article === -1 ? head : article, to: range.to }, lead);
}

/** "the opening … scheduled for" ends at its noun; the index after it. */
export function trimTail(words: SentenceProfile['words'], from: number, to: number): number {
  let end = to;
  while (end > from + 1 && TAIL.test(words[end - 1]?.form ?? '')) end -= 1;
  return end;
}
