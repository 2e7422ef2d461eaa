import type { DateMention, NameMention, Span } from '#analysis/annotations.ts';
import { FUNCTION_WORDS } from '#analysis/links/function-words.ts';
import type { SentenceProfile } from '#analysis/links/profile-sentences.ts';
import { isEventNoun } from './event-nouns.ts';
import { breaksBefore, findClause, type WordRange } from './find-clause.ts';
import { findVerb } from './find-verb.ts';

/** What a date dates: word ranges of its sentence, the passage with the date, the title without. */
export interface DatedStretch {
  form: 'clause' | 'phrase';
  passage: WordRange;
  title: WordRange;
}

const PREPOSITIONS: ReadonlySet<string> = new Set('on in at by since from of for during until late early'.split(' '));

/**
 * The clause or noun phrase that a date mention dates; null where there is neither. In this order: the noun after it
 * ("Thursday's ruling"), the clause after a date that opens one ("On September 22, …"), the clause before it that
 * has a verb, the noun phrase before it.
 */
export function tieDate(
  text: string,
  { words, names, dates }: SentenceProfile,
  date: DateMention,
): DatedStretch | null {
  const at = rangeOf(words.length, words, date);
  if (!at) return null;
  const noun = tieToNounAfter(text, words, at, dates);
  if (noun) return noun;
  const lead = PREPOSITIONS.has(words[at.from - 1]?.form ?? '') ? at.from - 1 : at.from;
  const clause = findClause(text, words, { from: lead, to: at.to }, dates);
  if (clause.from === lead) return tieToClauseAfter(text, words, { from: lead, to: at.to }, clause, dates);
  const verb = findVerb(words, clause.from, lead);
  if (verb === -1) return tieToPhrase(text, words, clause, lead, at.to, names);
  // A date right after its verb ("met on Wednesday with …") has the rest of the clause still to come.
  const told = words.slice(verb + 1, lead).some(({ form }) => !FUNCTION_WORDS.has(form));
  const from = skipOpener(words, clause.from, verb);
  return told
    ? { form: 'clause', passage: { from, to: at.to }, title: { from, to: lead } }
    : { form: 'clause', passage: { from, to: clause.to }, title: { from, to: clause.to } };
}

function rangeOf(length: number, words: readonly Span[], span: Span): WordRange | null {
  const from = words.findIndex(({ end }) => end > span.start);
  if (from === -1) return null;
  const after = words.findIndex(({ start }) => start >= span.end);
  const to = after === -1 ? length : after;
  return to > from ? { from, to } : null;
}

/** "Thursday's ruling by the court", "the 2016 election": the first words after the date name an event. */
function tieToNounAfter(
  text: string,
  words: SentenceProfile['words'],
  at: WordRange,
  dates: readonly Span[],
): DatedStretch | null {
  for (let head = at.to; head < at.to + 3 && head < words.length; head += 1) {
    const word = words[head];
    if (!word || breaksBefore(text, words, head, dates) || FUNCTION_WORDS.has(word.form)) return null;
    if (!isEventNoun(word.form)) continue;
    const range = { from: at.from, to: head + 1 };
    return { form: 'phrase', passage: range, title: range };
  }
  return null;
}

function tieToClauseAfter(
  text: string,
  words: SentenceProfile['words'],
  date: WordRange,
  clause: WordRange,
  dates: readonly Span[],
): DatedStretch | null {
  const rest = clause.to === date.to ? findClause(text, words, { from: clause.to, to: clause.to + 1 }, dates) : clause;
  const from = date.to;
  const to = findVerb(words, from, rest.to) === -1 ? words.length : rest.to;
  if (findVerb(words, from, to) === -1) return null;
  // The clause runs to the end of the sentence unless a second date has its own part of it.
  const second = dates.find(({ start }) => start > (words[date.to - 1]?.end ?? 0));
  const end = second ? to : words.length;
  return { form: 'clause', passage: { from: date.from, to: end }, title: { from, to: end } };
}

/** The last possessive ("Putin's visit to Beijing … the previous year"), else all that stands before the date. */
function tieToPhrase(
  text: string,
  words: SentenceProfile['words'],
  clause: WordRange,
  lead: number,
  to: number,
  names: readonly NameMention[],
): DatedStretch | null {
  let from = clause.from;
  while (from < lead && FUNCTION_WORDS.has(words[from]?.form ?? '') && !/^(?:the|an?)$/.test(words[from]?.form ?? '')) {
    from += 1;
  }
  for (let at = lead - 1; at > from; at -= 1) {
    const owner = words[at];
    if (!owner || !/['’]s?$/u.test(text.slice(owner.start, owner.end))) continue;
    const name = names.find(({ start, end }) => start < owner.end && owner.start < end);
    from = name ? words.findIndex(({ end }) => end > name.start) : at;
    break;
  }
  const title = { from, to: trimTail(words, from, lead) };
  const named = words.slice(from, title.to);
  if (!named.some(({ form }) => isEventNoun(form))) return null;
  return { form: 'phrase', passage: { from, to }, title };
}

/** "the opening … scheduled for" ends at its noun. */
function trimTail(words: SentenceProfile['words'], from: number, to: number): number {
  let end = to;
  while (
    end > from + 1 &&
    /^(?:scheduled|planned|slated|due|set|expected|held|for|on|in|of|to|be|at)$/.test(words[end - 1]?.form ?? '')
  ) {
    end -= 1;
  }
  return end;
}

/** "and joined" → "joined"; "after he left" → "he left". */
function skipOpener(words: SentenceProfile['words'], from: number, verb: number): number {
  let at = from;
  while (at < verb && /^(?:and|but|or|that|as|also)$/.test(words[at]?.form ?? '')) at += 1;
  return at;
}
