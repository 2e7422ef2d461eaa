import type { Span } from '#analysis/annotations.ts';
import { FUNCTION_WORDS } from '#analysis/links/function-words.ts';
import type { SentenceProfile } from '#analysis/links/profile-sentences.ts';
import { breaksBefore, findClause, type WordRange } from './find-clause.ts';
import { findVerb } from './find-verb.ts';

const LONGEST_ANTECEDENT = 9;
/** A subject of more words is left out of what is compared and of the title. */
const LONGEST_SUBJECT = 12;
/** "He came, saw and won": so many verbs back is their common subject looked for. */
const MOST_VERBS = 4;

/** What a circumstance begins with: no subject stands in it. */
const LEADS: ReadonlySet<string> = new Set(
  `in on at by for from with under during after before since of to including as when while although though if because
  until despite amid following where`.split(/\s+/),
);

type Parts = Pick<SentenceProfile, 'words' | 'dates' | 'names'>;

/** Where a clause begins for the reader, and its subject where that stands apart from it. */
export interface ClauseStart {
  from: number;
  subject: WordRange | null;
}

/**
 * Whose verb it is. A clause that begins with its verb had its subject before an apposition ("X, head of Y,
 * announced") or shares it with the verb before ("X resigned in May and *left the country*"); a relative clause goes
 * back to the noun that it is about ("the list, which began …").
 */
export function findSubject(
  text: string,
  { words, dates, names }: SentenceProfile,
  clause: WordRange,
  verb: number,
): ClauseStart {
  let { from } = clause;
  const relative = [from - 1, from].find(
    (at) => /^(?:who|which|whose)$/.test(words[at]?.form ?? '') || (words[at]?.form === 'that' && verb === at + 1),
  );
  if (relative !== undefined && relative > 0)
    return { from: findAntecedent(text, { words, dates, names }, relative), subject: null };
  while (from < verb && /^(?:and|but|or|that|as|also|then)$/.test(words[from]?.form ?? '')) from += 1;
  const isVerb = verb <= from || /^(?:is|are|was|were|has|have|had)$/.test(words[from]?.form ?? '');
  if (!isVerb || from === 0) return { from, subject: null };
  const subject = findSharedSubject(text, { words, dates, names }, from);
  return { from, subject: subject && subject.to - subject.from <= LONGEST_SUBJECT ? subject : null };
}

/**
 * Back over the clauses before: to the words before an earlier verb ("*X* resigned in May and left"), or to the first
 * words without a verb that no preposition leads in ("On Monday, *X*, head of Y, announced").
 */
function findSharedSubject(text: string, profile: Parts, verb: number): WordRange | null {
  const { words, dates } = profile;
  const isApart = breaksBefore(text, words, verb, dates);
  let before = verb;
  let bare: WordRange | null = null;
  for (let step = 0; step < MOST_VERBS && before > 0; step += 1) {
    if (/^(?:and|but|or|then|also|later)$/.test(words[before - 1]?.form ?? '')) before -= 1;
    if (/^(?:who|which|that)$/.test(words[before - 1]?.form ?? '')) {
      before -= 1;
      if (!isApart) return { from: findAntecedent(text, profile, before), to: before };
    }
    if (before <= 0) break;
    const { from, to } = findClause(text, words, { from: before - 1, to: before }, dates);
    const first = findVerb(words, from, to);
    const opener = words[from]?.form ?? '';
    if (LEADS.has(opener) || LEADS.has(words[from - 1]?.form ?? '')) {
      if (bare || first !== -1) break;
    } else if (first > from && !(isApart && isApposition(text, profile, from)))
      return { from: skipOpeners(words, from, first), to: first };
    else if ((first === -1 || isApart) && (from === 0 || breaksBefore(text, words, from, dates))) bare = { from, to };
    before = from;
  }
  return bare && !dates.some(({ start }) => start === words[bare?.from ?? 0]?.start) ? bare : null;
}

/** "X, *a hacker wanted in Peru*, was arrested": it begins with an article, between commas. */
const isApposition = (text: string, { words, dates }: Parts, from: number): boolean =>
  from > 0 && /^(?:an?|the)$/.test(words[from]?.form ?? '') && breaksBefore(text, words, from, dates);

function skipOpeners(words: SentenceProfile['words'], from: number, to: number): number {
  let at = from;
  while (at < to - 1 && /^(?:and|but|or|that|as|also|then)$/.test(words[at]?.form ?? '')) at += 1;
  return at;
}

/** "a veteran agent who joined …": back to the noun's article; with the name that it describes if that stands right before. */
function findAntecedent(text: string, { words, names }: Parts, relative: number): number {
  const article = words.findLastIndex(
    ({ form }, at) =>
      at < relative && at >= relative - LONGEST_ANTECEDENT && /^(?:the|an?|its|their|his|her)$/.test(form),
  );
  const owner = startOfName(words, names, relative);
  const isPlace = /^(?:of|in|from|at)$/.test(words[(owner ?? 0) - 1]?.form ?? '');
  if (owner !== null && article < owner && !isPlace) return owner;
  if (article === -1) return relative - 1;
  const comma = article > 0 && /,/.test(text.slice(words[article - 1]?.end, words[article]?.start));
  const copula = /^(?:is|was|are|were)$/.test(words[article - 1]?.form ?? '');
  const described = comma ? startOfName(words, names, article) : copula ? startOfName(words, names, article - 1) : null;
  return described ?? article;
}

/** Index of the first word of the name that ends right before a word. */
function startOfName(words: SentenceProfile['words'], names: readonly Span[], at: number): number | null {
  const last = words[at - 1];
  const name = last && names.find(({ start, end }) => start <= last.start && last.end <= end + 2);
  if (!name || FUNCTION_WORDS.has(last.form)) return null;
  const first = words.findIndex(({ end }) => end > name.start);
  return first === -1 ? null : first;
}
