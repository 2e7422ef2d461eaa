import type { EntityType, Span } from '#analysis/annotations.ts';
import type { Word } from './find-runs.ts';
import type { Gender } from './given-names.ts';

/** A name as one place in the text has it: the bare name, what stands before it, what it may be. */
export interface FoundName extends Span {
  /** The bare name as it is written, on one line. */
  name: string;
  /** The words of the bare name, without "." tokens; "J." is "J". */
  words: Word[];
  /** Null while one bare word says too little ("Assad" is whoever bears the name elsewhere). */
  type: EntityType | null;
  role: string | null;
  /** Countries, states and parties of the person. */
  groups: string[];
  gender: Gender | null;
  age: string | null;
  /** Where an apposition that tells role or age ends (", 52", ", the mayor"); 0 without one. */
  factsEnd: number;
  /** The words around the mention, in lower case: "in" or "city of" before a place, "said" after a speaker. */
  before: string;
  after: string;
  /** The few words and marks behind the mention, in lower case: ", a bank", "said it would". */
  following: string;
  /** Taken for a person only because most unknown names of two words are. */
  isGuess: boolean;
}

/** In words and marks. */
const FOLLOWING = 4;

/** The words with the spaces that they had: "J. K. Rowling", "J.K. Rowling". */
function toName(words: Word[]): string {
  let name = '';
  for (const [index, { text, start }] of words.entries()) {
    const before = words[index - 1];
    name += before && before.end < start ? ` ${text}` : text;
  }
  return name;
}

/** A name of the words `[from, to)`, of which `own` are the bare name; its type and the rest are still unknown. */
export function toFoundName(words: Word[], from: number, to: number, own: Word[]): FoundName {
  return {
    start: own[0]?.start ?? 0,
    end: own.at(-1)?.end ?? 0,
    name: toName(own),
    words: own.filter(({ text }) => text !== '.' && text !== ','),
    type: null,
    role: null,
    groups: [],
    gender: null,
    age: null,
    factsEnd: 0,
    before: words[from - 1]?.lower === 'of' ? `${words[from - 2]?.lower ?? ''} of` : (words[from - 1]?.lower ?? ''),
    after: words[to]?.lower ?? '',
    following: words
      .slice(to, to + FOLLOWING)
      .map(({ lower }) => lower)
      .join(' '),
    isGuess: false,
  };
}
