import type { ArticleStructure } from '#analysis/annotations.ts';
import { readTranscript } from '#analysis/text/read-transcript.ts';
import { PLACES, placeKey } from './countries.ts';
import { findRuns, type NamedSentence, type Word, type WordForm } from './find-runs.ts';
import { type FoundName, toFoundName } from './found-name.ts';
import { parseRun } from './parse-run.ts';
import { settleGuesses } from './settle-guesses.ts';
import { toRole } from './titles.ts';

export interface CollectedNames {
  found: FoundName[];
  sentences: NamedSentence[];
  /** Title, headings and sentences in headline case: there capitals mean nothing. */
  headlines: NamedSentence[];
}

/** Fewer words with a capital make no headline. */
const FEWEST_OF_A_HEADLINE = 4;
const SMALL_WORDS: ReadonlySet<string> = new Set(
  'a an the of in on at to for and or but nor by as with from into over v vs is be al de van von'.split(' '),
);
/** A short word in capitals may be an acronym: "BBC:" asks, "KIM:" answers. In letters. */
const LONGEST_ACRONYM = 4;
/** Who takes a turn without a name. */
const NAMELESS_TURN =
  /^(?:question|answer|moderator|interviewer|reporter|audience|witness|speaker|narrator|announcer|caller|operator|editor|reader|translator|interpreter)s?$/u;
/** How far behind a dateline's town its dash may stand. In words. */
const DATELINE_REACH = 14;

/** Every name of an article's sentences, before the question whose names they are. */
export function collectNames(structure: ArticleStructure): CollectedNames {
  const { text, headings, titleSpan, paragraphs } = structure;
  const headlines = [...(titleSpan ? [titleSpan] : []), ...headings].map((span) =>
    findRuns(text, { ...span, paragraph: -1 }),
  );
  const turns = new Set([...readTranscript(text, paragraphs).values()].map(({ speaker }) => speaker.start));
  const sentences: NamedSentence[] = [];
  const found: FoundName[] = [];
  const lowerCase = new Set<string>();
  const forms = new Map<string, WordForm>();
  for (const sentence of structure.sentences) {
    const named = findRuns(text, sentence, forms);
    if (isHeadline(named.words)) {
      headlines.push(named);
      continue;
    }
    sentences.push(named);
    for (const word of named.words) if (!word.isCapital) lowerCase.add(word.lower);
    for (const run of named.runs) {
      const town = sentence.start === paragraphs[sentence.paragraph]?.start ? toDatelineTown(named, run) : null;
      const own = named.words.slice(run.from, run.to);
      const speaker = turns.has(own[0]?.start ?? -1) ? toTurnSpeaker(named, run) : null;
      if (speaker) found.push(speaker);
      else if (town) found.push(town);
      else if (isShouted(own)) headlines.push({ words: own, runs: [] });
      else found.push(...parseRun(named, run));
    }
  }
  return { found: settleGuesses(dropCommonWords(found, lowerCase), lowerCase), sentences, headlines };
}

/** Every word has a capital but the small ones; in ordinary sentences verbs have none, however many names. */
function isHeadline(words: Word[]): boolean {
  let large = 0;
  let lower = 0;
  for (const { text, isCapital } of words) {
    if (isCapital) large += 1;
    else if (!SMALL_WORDS.has(text) && opensSmall(text)) lower += 1;
  }
  return large >= FEWEST_OF_A_HEADLINE && lower * 16 <= large;
}

/** Most words are told apart without the pattern. */
function opensSmall(text: string): boolean {
  const code = text.charCodeAt(0);
  return code < 0x80 ? code >= 0x61 && code <= 0x7a : /^\p{Ll}/u.test(text);
}

/** Words in capitals are emphasis or a headline within a paragraph, if they are more than acronyms. */
function isShouted(words: Word[]): boolean {
  return (
    words.length > 1 &&
    words.every(({ text }) => text === text.toUpperCase()) &&
    words.some(({ text }) => text.length > 4 && !text.includes('.'))
  );
}

/** "NEW YORK, Nov. 19 (…) —": capitals at the head of a paragraph with a dash not far behind. */
function toDatelineTown({ words }: NamedSentence, run: { from: number; to: number }): FoundName | null {
  const own = words.slice(run.from, run.to);
  if (run.from !== 0 || own.some(({ text }) => text !== text.toUpperCase() || text.length < 2)) return null;
  const dash = words.slice(run.to, run.to + DATELINE_REACH).findIndex(({ text }) => /^[—–_-]$/u.test(text));
  if (dash < 0) return null;
  const name = own.map(({ text }) => text).join(' ');
  const display = PLACES.has(placeKey(name)) ? own : withoutShouting(own);
  return {
    start: own[0]?.start ?? 0,
    end: own.at(-1)?.end ?? 0,
    name: display.map(({ text }) => text).join(' '),
    words: display,
    type: 'place',
    role: null,
    groups: [],
    gender: null,
    age: null,
    factsEnd: 0,
    before: 'in',
    after: '',
    following: '',
    isGuess: false,
  };
}

/**
 * "OKAFOR: Who told you?": a surname in capitals heads the turns of a transcript. Misses short ones, which may be
 * acronyms, unless the article has them elsewhere; "JUDGE:" names an office and "Q:" nobody.
 */
function toTurnSpeaker({ words }: NamedSentence, { from, to }: { from: number; to: number }): FoundName | null {
  const [word, colon] = [words[from], words[to]];
  if (!word || to - from !== 1 || colon?.text !== ':' || word.text !== word.text.toUpperCase()) return null;
  if (word.text.length <= LONGEST_ACRONYM || toRole(word.lower) !== null || NAMELESS_TURN.test(word.lower)) return null;
  return { ...toFoundName(words, from, to, withoutShouting([word])), type: 'person' };
}

const withoutShouting = (words: Word[]): Word[] =>
  words.map((word) => ({ ...word, text: word.text.charAt(0) + word.lower.slice(1) }));

/** A single word that opens a sentence is a name only if it has its capital elsewhere too. */
function dropCommonWords(found: FoundName[], lowerCase: Set<string>): FoundName[] {
  const certain = new Set<string>();
  for (const { words, type } of found) {
    if (words.length > 1 || !words[0]?.isInitial || type !== null) for (const { lower } of words) certain.add(lower);
  }
  return found.filter((name) => {
    const {
      words: [first],
      words,
      type,
    } = name;
    if (!first || words.length > 1 || type !== null || !first.isInitial) return first !== undefined;
    return (certain.has(first.lower) || speaks(name)) && !lowerCase.has(first.lower);
  });
}

/** "Politico reported …": but not "Police said", "Residents said", "Reading said". */
function speaks({ words: [first], after }: FoundName): boolean {
  return (
    /^(?:said|says|announced|reported|told|confirmed|denied|added|claimed|warned|wrote|noted)$/u.test(after) &&
    first !== undefined &&
    !/(?:s|ing|ed|ly|men|ers?)$|^(?:police|staff|management|people|press|congress|nobody)$/u.test(first.lower)
  );
}
