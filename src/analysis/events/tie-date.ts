import type { DateMention, Span } from '#analysis/annotations.ts';
import { FUNCTION_WORDS } from '#analysis/links/function-words.ts';
import type { SentenceProfile } from '#analysis/links/profile-sentences.ts';
import type { DatedStretch } from './dated-stretch.ts';
import { breaksBefore, findClause, type WordRange } from './find-clause.ts';
import { findVerb } from './find-verb.ts';
import { describesNoun, tieToLastNoun, tieToNounAfter, tieToPhraseBefore, trimTail } from './tie-to-phrase.ts';

/** "which ended on …" or "launch" alone say too little. */
const FEWEST_CONTENT_WORDS = 2;
const LONGEST_ANTECEDENT = 9;
const PREPOSITIONS: ReadonlySet<string> = new Set('on in at by since from of for during until late early'.split(' '));

/**
 * The clause or noun phrase that a date mention dates; null where there is neither. In this order: the noun after it
 * ("Thursday's ruling"), the clause after a date that opens one ("On September 22, …"), the noun phrase with a
 * participle before it ("an event to be held on …"), the clause around it, the noun phrase before it.
 */
export function tieDate(text: string, profile: SentenceProfile, date: DateMention): DatedStretch | null {
  const stretch = findStretch(text, profile, date);
  if (!stretch) return null;
  const title = trimFunctionWords(profile.words, stretch.title);
  const content = profile.words
    .slice(title.from, title.to)
    .filter(({ form }) => !FUNCTION_WORDS.has(form) || /^(?:he|she|it|they|we|i)$/.test(form));
  return content.length < FEWEST_CONTENT_WORDS ? null : { ...stretch, title };
}

const DANGLING = /^(?:the|an?|its|their|his|her|our|of|and|or|to|in|on|at|for|with|by|from|that|which|who|last|this)$/;

/** A title does not end in "its" or "the", where a second date cut it. */
function trimFunctionWords(words: SentenceProfile['words'], { from, to }: WordRange): WordRange {
  let end = to;
  while (end > from && DANGLING.test(words[end - 1]?.form ?? '')) end -= 1;
  return { from, to: end };
}

function findStretch(text: string, profile: SentenceProfile, date: DateMention): DatedStretch | null {
  const { words, dates } = profile;
  const at = rangeOf(words, date);
  if (!at) return null;
  const noun = tieToNounAfter(text, profile, at);
  if (noun || describesNoun(text, profile, at)) return noun;
  const lead = PREPOSITIONS.has(words[at.from - 1]?.form ?? '') ? at.from - 1 : at.from;
  const clause = findClause(text, words, { from: lead, to: at.to }, dates);
  if (clause.from === lead) return tieToClauseAfter(text, profile, { from: lead, to: at.to }, clause);
  const verb = findVerb(words, clause.from, lead);
  if (verb === -1) {
    const later = findVerb(words, at.to, clause.to);
    if (later !== -1) return { form: 'clause', passage: clause, title: clause };
    return tieToPhraseBefore(text, profile, { from: clause.from, to: at.to }, lead);
  }
  const participle = trimTail(words, clause.from, lead);
  const other = endOfDateBefore(words, dates, date);
  const isSecond = other > clause.from;
  if (isSecond || (participle < lead && verb < participle - 1)) {
    const phrase = tieToLastNoun(text, profile, { from: Math.max(verb + 1, other), to: at.to }, lead);
    // The verb has its date already; a second one dates something that the clause mentions.
    if (phrase || isSecond) return phrase;
  }
  return tieToClauseAround(text, profile, { from: lead, to: at.to }, clause, verb);
}

function rangeOf(words: readonly Span[], span: Span): WordRange | null {
  const from = words.findIndex(({ end }) => end > span.start);
  if (from === -1) return null;
  const after = words.findIndex(({ start }) => start >= span.end);
  const to = after === -1 ? words.length : after;
  return to > from ? { from, to } : null;
}

/** Durations and "recently" date nothing and do not count. */
function endOfDateBefore(words: readonly Span[], dates: readonly DateMention[], date: Span): number {
  const before = dates.findLast(({ edtf, end }) => edtf !== null && end <= date.start);
  return before ? (rangeOf(words, before)?.to ?? 0) : 0;
}

/** "On September 22, X announced …": to the end of the sentence, unless a second date has its own part of it. */
function tieToClauseAfter(
  text: string,
  { words, dates }: SentenceProfile,
  date: WordRange,
  clause: WordRange,
): DatedStretch | null {
  const rest = clause.to === date.to ? findClause(text, words, { from: date.to, to: date.to + 1 }, dates) : clause;
  const from = date.to;
  const to = findVerb(words, from, rest.to) === -1 ? words.length : rest.to;
  if (findVerb(words, from, to) === -1) return null;
  const second = dates.some(({ start }) => start > (words[date.to - 1]?.end ?? 0));
  const end = second ? to : words.length;
  return { form: 'clause', passage: { from: date.from, to: end }, title: { from, to: end } };
}

/** A date inside or at the end of its clause. */
function tieToClauseAround(
  text: string,
  { words, dates }: SentenceProfile,
  date: WordRange,
  clause: WordRange,
  verb: number,
): DatedStretch {
  const from = findSubject(text, words, clause, verb, dates);
  // A date right after its verb ("met on Wednesday with …", "announced Friday that …") has the rest still to come.
  if (words.slice(verb + 1, date.from).some(({ form }) => !FUNCTION_WORDS.has(form))) {
    return { form: 'clause', passage: { from, to: date.to }, title: { from, to: date.from } };
  }
  let { to } = clause;
  if (to === date.to && /^(?:that|he|she|it|they)$/.test(words[to]?.form ?? '')) {
    while (to < words.length && !breaksBefore(text, words, to, dates)) to += 1;
  }
  const next = dates.map((other) => rangeOf(words, other)?.from ?? 0).find((start) => start >= date.to && start < to);
  if (next !== undefined) to = trimFunctionWords(words, { from: date.to, to: trimTail(words, date.to, next) }).to;
  return { form: 'clause', passage: { from, to }, title: { from, to: to === date.to ? date.from : to } };
}

/** A clause that begins with its verb had its subject before an apposition: "X, head of Y, announced". */
function findSubject(
  text: string,
  words: SentenceProfile['words'],
  clause: WordRange,
  verb: number,
  dates: readonly Span[],
): number {
  let { from } = clause;
  if (verb === from && breaksBefore(text, words, from, dates)) return 0;
  const relative = [from - 1, from].find(
    (at) => /^(?:who|which|whose)$/.test(words[at]?.form ?? '') || (words[at]?.form === 'that' && verb === at + 1),
  );
  if (relative !== undefined && relative > 0) {
    // "a veteran agent who joined …", "the list, which began …": back to the noun that the clause is about.
    const article = words.findLastIndex(
      ({ form }, at) => at < relative && /^(?:the|an?|its|their|his|her)$/.test(form),
    );
    return article === -1 || relative - article > LONGEST_ANTECEDENT ? relative - 1 : article;
  }
  while (from < verb && /^(?:and|but|or|that|as|also)$/.test(words[from]?.form ?? '')) from += 1;
  return from;
}
