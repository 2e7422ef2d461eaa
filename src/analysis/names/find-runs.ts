import type { Sentence } from '#analysis/annotations.ts';
import { tokenize } from '#analysis/text/tokenize.ts';
import { toGivenGender } from './given-names.ts';
import { CALENDAR, OF_HEADS, ORGANISATION_WORDS, PARTICLES } from './name-words.ts';
import { DEMONYM_OPENERS, DEMONYMS, PLACES, placeKey } from './countries.ts';
import { isCourtesyTitle, toRole } from './titles.ts';

/** A word of a sentence; `text` is without a possessive ending, which `end` excludes too. */
export interface Word {
  text: string;
  lower: string;
  start: number;
  end: number;
  isPossessive: boolean;
  isCapital: boolean;
  /** Opens a sentence or a quotation, where every word has a capital. */
  isInitial: boolean;
}

/** Words of one sentence, and which of them belong together as a possible name: `[from, to)`. */
export interface NamedSentence {
  words: Word[];
  runs: { from: number; to: number }[];
}

const CAPITAL = /^(?:\p{Lu}|(?:al|el|as|ash|an|ad|ar|az|ibn|bin|d|l)[-’']\p{Lu}|[ie]\p{Lu}\p{Ll})/u;
/** In capitals within a run they begin something new: a title, a sentence whose full stop is missing. */
const BREAKS = /^(?:in|on|at|the|and|but|when|he|she|it|his|her|as|by|from|with|for|to|that|this|a)$/u;
/** No name is longer; a whole text in capitals is cut into runs of this length. In words. */
const LONGEST_RUN = 24;
const OPENS = new Set(['“', '"', '‘', '(', '[', ':', '—', '–', '•', '*', '-', '--', '_']);
const CONTRACTED = /^(?:I|It|He|She|We|They|You|That|There|What|Who|Don|Won|Can|Isn|Let)[’']/u;

/** What a token is wherever it stands. */
export type WordForm = Pick<Word, 'text' | 'lower' | 'isPossessive' | 'isCapital'>;

/**
 * The words of a sentence and its runs of capitalised ones, joined over "of", particles and initials.
 * @param forms the words met so far, which are not read anew
 */
export function findRuns(text: string, sentence: Sentence, forms = new Map<string, WordForm>()): NamedSentence {
  const words = toWords(text, sentence, forms);
  const runs: NamedSentence['runs'] = [];
  for (let at = 0; at < words.length; at += 1) {
    if (!mayOpenName(words, at)) continue;
    const to = endOfRun(words, at);
    runs.push({ from: at, to });
    at = to - 1;
  }
  return { words, runs };
}

function toWords(text: string, sentence: Sentence, forms: Map<string, WordForm>): Word[] {
  const words: Word[] = [];
  let opens = true;
  for (const { start, end, kind } of tokenize(text, sentence.start, sentence.end)) {
    const raw = text.slice(start, end);
    let form = forms.get(raw);
    if (!form) {
      form = toForm(raw, kind === 'word');
      forms.set(raw, form);
    }
    const { text: plain, lower, isPossessive, isCapital } = form;
    const before = words.at(-1);
    if (before && kind === 'word' && DEMONYM_OPENERS.has(before.lower) && DEMONYMS.has(`${before.lower} ${lower}`)) {
      // "North Korean" is one word for every question that is asked of words.
      before.text += ` ${plain}`;
      before.lower += ` ${lower}`;
      before.end = start + plain.length;
      before.isPossessive = isPossessive;
      continue;
    }
    words.push({ text: plain, lower, start, end: start + plain.length, isPossessive, isCapital, isInitial: opens });
    opens = kind !== 'word' && (OPENS.has(raw) || (opens && kind === 'punctuation'));
  }
  return words;
}

function toForm(raw: string, isWord: boolean): WordForm {
  const isPossessive = isWord && raw.endsWith('s') && (raw.endsWith('’s') || raw.endsWith("'s"));
  const text = isPossessive ? raw.slice(0, -2) : raw;
  const lower = text.toLowerCase();
  return {
    text,
    lower,
    isPossessive,
    isCapital: isWord && lower !== text && CAPITAL.test(text) && !CONTRACTED.test(raw),
  };
}

function mayOpenName(words: Word[], at: number): boolean {
  const word = words[at];
  if (!word?.isCapital || word.text === 'I' || isCalendar(words, at)) return false;
  // Handles, hashtags and the parts of an address are no names.
  const before = words[at - 1];
  return before?.end !== word.start || !/^[@#/]$/u.test(before.text);
}

/** "May" is a month unless a given name stands before it or a name after it ("Theresa May", "April Ryan"). */
function isCalendar(words: Word[], at: number): boolean {
  const word = words[at];
  if (!word || !CALENDAR.has(word.lower)) return false;
  if (toGivenGender(words[at - 1]?.text) !== undefined) return false;
  const next = words[at + 1];
  if (!next?.isCapital || CALENDAR.has(next.lower)) return true;
  return !/^(?:jan|april|june|august)$/u.test(word.lower) && (word.isInitial || !/^(?:may|sun)$/u.test(word.lower));
}

function endOfRun(words: Word[], from: number): number {
  let to = from + 1;
  while (to - from < LONGEST_RUN) {
    const last = words[to - 1];
    const next = words[to];
    if (!last || !next || last.isPossessive) return to;
    if (mayOpenName(words, to) && !BREAKS.test(next.lower)) {
      to += 1;
      continue;
    }
    const jump = joint(words, from, to);
    if (jump === 0) return to;
    to += jump;
  }
  return to;
}

/** How many words from `to` on the run takes over a joint: a period, a particle, "of", "and"; 0 if it ends. */
function joint(words: Word[], from: number, to: number): number {
  const last = words[to - 1];
  const next = words[to];
  if (!last || !next) return 0;
  if (next.text === '.' && next.start === last.end && isAbbreviated(last) && continues(words, to + 1)) return 2;
  if (next.text === ',' && /^[JS]r$/u.test(words[to + 1]?.text ?? '')) return 2;
  if (next.text === '&' && continues(words, to + 1)) return 2;
  if (PARTICLES.has(next.lower)) {
    if (continues(words, to + 1)) return 2;
    return PARTICLES.has(words[to + 1]?.lower ?? '') && continues(words, to + 2) ? 3 : 0;
  }
  const offset = words[to + 1]?.lower === 'the' ? 2 : 1;
  if (!continues(words, to + offset)) return 0;
  if (next.lower === 'of' && OF_HEADS.has(last.lower)) return offset + 1;
  if (
    (next.lower === 'for' ||
      (next.lower === 'on' && /^(?:council|committee|commission|conference|institute)$/u.test(last.lower))) &&
    ORGANISATION_WORDS.has(last.lower) &&
    !isKnownPlace(last)
  ) {
    return offset + 1;
  }
  return next.lower === 'and' && offset === 1 && isInnerAnd(words, from, to) ? 2 : 0;
}

function continues(words: Word[], at: number): boolean {
  return mayOpenName(words, at) && !BREAKS.test(words[at]?.lower ?? '');
}

function isAbbreviated(word: Word): boolean {
  return (
    word.text.length === 1 ||
    isCourtesyTitle(word.text) ||
    /^(?:Sen|Rep|Gov|Gen|Lt|Col|Capt|Sgt|Maj|Adm|Prof|Dr|Rev|Jr|Sr|St|Pres|Cmdr|Supt|Det|Amb)s?$/u.test(word.text)
  );
}

/** "the Food and Drug Administration", "the Department of Health and Human Services". */
function isInnerAnd(words: Word[], from: number, to: number): boolean {
  let end = to + 1;
  while (words[end]?.isCapital && end - to < LONGEST_RUN) end += 1;
  const head = words[end - 1];
  if (!head || !ORGANISATION_WORDS.has(head.lower)) return false;
  const hasOf = words.slice(from, to).some(({ lower }) => lower === 'of');
  const first = words[from]?.lower === 'the' ? from + 1 : from;
  const isSingle = to - first === 1 && words[first - 1]?.lower === 'the' && end - to > 2;
  return (hasOf || isSingle) && !words.slice(from, to).some((word) => isKnownPlace(word) || toRole(word.text) !== null);
}

function isKnownPlace(word: Word): boolean {
  return PLACES.has(placeKey(word.text));
}
