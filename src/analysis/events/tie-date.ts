import type { DateMention, Span } from '#analysis/annotations.ts';
import { FUNCTION_WORDS } from '#analysis/links/function-words.ts';
import type { SentenceProfile } from '#analysis/links/profile-sentences.ts';
import type { Word } from '#analysis/links/split-words.ts';
import type { DatedStretch } from './dated-stretch.ts';
import { datesNoHappening } from './dates-no-happening.ts';
import { extendPassage } from './extend-passage.ts';
import { breaksBefore, findClause, type WordRange } from './find-clause.ts';
import { findAside } from './tie-aside.ts';
import { findSubject } from './find-subject.ts';
import { findVerb } from './find-verb.ts';
import { describesNoun, tieToLastNoun, tieToNounAfter, tieToPhraseBefore, trimTail } from './tie-to-phrase.ts';

/** "which ended on …" or "launch" alone say too little. */
const FEWEST_CONTENT_WORDS = 2;
const PREPOSITIONS: ReadonlySet<string> = new Set(
  'on in at by since from of for during until late early between'.split(' '),
);

/**
 * The clause or noun phrase that a date mention dates; null where there is neither. In this order: the noun after it
 * ("Thursday's ruling"), the clause after a date that opens one ("On September 22, …"), the noun phrase with a
 * participle before it ("an event to be held on …"), the clause around it, the noun phrase before it.
 */
export function tieDate(text: string, profile: SentenceProfile, date: DateMention): DatedStretch | null {
  const stretch = findStretch(text, profile, date);
  if (!stretch) return null;
  const opened = { ...stretch.title, from: skipOpeners(profile.words, stretch.title) };
  const title = isWhole(text, profile, opened) ? opened : trimFunctionWords(profile.words, opened);
  const content = profile.words
    .slice(title.from, title.to)
    .filter(({ form }) => !FUNCTION_WORDS.has(form) || /^(?:he|she|it|they|we|i)$/.test(form));
  // "… asked him, to lay out his plan by July": an infinitive alone is no statement.
  if (!stretch.subject && profile.words[title.from]?.form === 'to') return null;
  if (content.length + (stretch.subject ? 1 : 0) < FEWEST_CONTENT_WORDS) return null;
  const passage = stretch.form === 'clause' ? extendPassage(text, profile, stretch.passage) : stretch.passage;
  return { ...stretch, passage, title };
}

/** "And the announcement", "Once it was": without the word that joins it to what stands before. */
function skipOpeners(words: readonly Word[], { from, to }: WordRange): number {
  let at = from;
  while (at < to - 2 && /^(?:and|but|or|once|when|while|because|although|if|that|then)$/.test(words[at]?.form ?? ''))
    at += 1;
  return at;
}

/** Ended by a mark, not by a date: the last word may be "off" or "on" ("his rivals moved on"). */
const isWhole = (text: string, { words, dates }: SentenceProfile, { to }: WordRange): boolean =>
  to === words.length ||
  (breaksBefore(text, words, to, dates) && !dates.some(({ start }) => start === words[to]?.start));

const DANGLING =
  /^(?:the|an?|any|between|its|their|his|her|our|of|and|or|to|in|on|at|for|with|by|from|that|which|who|last|this)$/;

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
  const whole = { from: lead, to: at.to };
  if (datesNoHappening(words, whole, clause)) return null;
  // "It was three years ago that X said": what follows.
  if (
    /^(?:it (?:was|is))$/.test(
      words
        .slice(clause.from, clause.from + 2)
        .map(({ form }) => form)
        .join(' '),
    ) &&
    words[at.to]?.form === 'that'
  )
    return tieToClauseAfter(text, profile, { from: lead, to: at.to + 1 }, { from: lead, to: at.to + 1 });
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

/** "spent Thursday *scurrying to Oslo*": what a form in -ing says after the date belongs to the verb. */
const titleEnd = (words: readonly Word[], date: WordRange, clause: WordRange): number =>
  /..ing$/.test(words[date.to]?.form ?? '') && date.to < clause.to ? clause.to : date.from;

const hasDateWithin = (words: readonly Span[], dates: readonly DateMention[], { from, to }: WordRange): boolean =>
  dates.some(
    ({ edtf, start }) =>
      edtf !== null && start >= (words[from]?.start ?? Infinity) && start < (words[to - 1]?.end ?? 0),
  );

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
  profile: SentenceProfile,
  date: WordRange,
  clause: WordRange,
): DatedStretch | null {
  const { words, dates } = profile;
  const rest = clause.to === date.to ? findClause(text, words, { from: date.to, to: date.to + 1 }, dates) : clause;
  const aside = findAside(text, profile, date.to);
  if (aside) {
    // "In July, when the ferry sank, the port closed": what follows the clause with "when".
    const passed = { from: date.from, to: aside.to };
    return tieToClauseAfter(text, profile, passed, passed);
  }
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
  profile: SentenceProfile,
  date: WordRange,
  clause: WordRange,
  verb: number,
): DatedStretch {
  const { words, dates } = profile;
  const start = findSubject(text, profile, clause, verb);
  const { subject } = start;
  // An apposition stands between who and what: the passage begins with who, and the title leaves it out.
  const from = subject && breaksBefore(text, words, start.from, dates) ? subject.from : start.from;
  // A date right after its verb ("met on Wednesday with …", "announced Friday that …") has the rest still to come.
  if (words.slice(verb + 1, date.from).some(({ form }) => !FUNCTION_WORDS.has(form))) {
    const end = hasDateWithin(words, dates, { from: date.to, to: clause.to }) ? date.to : clause.to;
    return {
      form: 'clause',
      passage: { from, to: end },
      title: { from: start.from, to: titleEnd(words, date, clause) },
      subject,
    };
  }
  let { to } = clause;
  const next = words[to]?.form ?? '';
  if (next === 'that' || (to === date.to && /^(?:he|she|it|they)$/.test(next))) {
    while (to < words.length && !breaksBefore(text, words, to, dates)) to += 1;
  }
  const second = dates.map((each) => rangeOf(words, each)?.from ?? 0).find((other) => other >= date.to && other < to);
  if (second !== undefined) to = trimFunctionWords(words, { from: date.to, to: trimTail(words, date.to, second) }).to;
  return {
    form: 'clause',
    passage: { from, to },
    title: { from: start.from, to: to === date.to ? date.from : to },
    subject,
  };
}
