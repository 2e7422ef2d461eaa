import { endsAsSpeech, isSeparator } from './ends-as-speech.ts';
import type { Cue } from './find-cues.ts';
import { isPlainPhrase, type Phrase } from './noun-phrase.ts';
import { subjectAfter } from './subject-after.ts';
import type { Clause, Token } from './tokens.ts';
import { isAuxiliary, isComma, isDeterminer, isStop, isSubjectPronoun } from './word-classes.ts';

/** Who speaks, where the words before must end, and where the cue with its speaker ends: token indexes. */
export interface SpeakerBesideCue {
  speaker: Phrase;
  end: number;
  /** Null where the speaker stands before the cue. */
  after: number | null;
}

/** "The plan, says Doe, works": the words before such an attribution are no more than a subject. In tokens. */
const FARTHEST_PARENTHESIS = 8;
/** No subject is longer behind a quotation. In tokens. */
const LONGEST_BEHIND_QUOTE = 14;

const opensSubject = (token: Token | undefined): boolean =>
  token !== undefined && (token.isCapital || isDeterminer(token) || isSubjectPronoun(token));

/** Whether the words before the cue are no more than a subject: "*The plan*, says Doe, works". */
const onlySubjectBefore = (clause: Clause, cue: Cue): boolean =>
  cue.from < FARTHEST_PARENTHESIS &&
  !clause.slice(0, cue.from - 1).some((token) => isComma(token) || isAuxiliary(token));

/** The speaker in "The plan, says *Doe*, works": up to the first comma, unless an apposition begins there. */
function withoutRest(clause: Clause, cue: Cue, { from, to }: Phrase): Phrase {
  const first = clause.slice(from, to).findIndex((token) => isComma(token));
  const ends = first > 0 && !opensSubject(clause[from + first + 1]) && onlySubjectBefore(clause, cue);
  return { from, to: ends ? from + first : to };
}

/** Whether "Doe, a teacher, says" stands there, which no subject can follow; "The plan, says Doe, works" is not it. */
const hasApposition = (clause: Clause, cue: Cue, before: Phrase | null, speaker: Phrase): boolean =>
  before !== null &&
  isComma(clause[cue.from - 1]) &&
  !(isComma(clause[speaker.to]) && onlySubjectBefore(clause, cue)) &&
  isPlainPhrase(clause, before.from, Math.min(before.from + 2, before.to));

/** “…,” said X: the verb before its subject. Null where the verb has its subject before it. */
function inverted(text: string, clause: Clause, cue: Cue, before: Phrase | null): SpeakerBesideCue | null {
  const { form, verb, frames } = cue.verb;
  const isSimple = cue.from === cue.at && (form === 'past' || form === 'third' || verb === 'say');
  if (!isSimple || frames.has('recipient') || !isSeparator(text, clause, cue.from - 1)) return null;
  const phrase = subjectAfter(clause, cue.to);
  if (!phrase) return null;
  if (clause[cue.from - 1]?.quote ?? clause[cue.from - 2]?.quote)
    return { speaker: phrase, end: cue.from, after: phrase.to };
  const speaker = withoutRest(clause, cue, phrase);
  const behind = clause[speaker.to];
  const isClosed = opensSubject(clause[speaker.from]) && (isStop(behind) || isComma(behind));
  return isClosed && !hasApposition(clause, cue, before, speaker)
    ? { speaker, end: cue.from, after: speaker.to }
    : null;
}

/** "…, Doe said", "…, as Doe said". */
function direct(text: string, clause: Clause, before: Phrase | null): SpeakerBesideCue | null {
  if (!before) return null;
  const isAs =
    clause[before.from - 1]?.word === 'as' &&
    (isComma(clause[before.from - 2]) || endsAsSpeech(text, clause, before.from - 2));
  const end = isAs ? before.from - 1 : before.from;
  return isSeparator(text, clause, end - 1) ? { speaker: before, end, after: null } : null;
}

/** “…,” the senator and former mayor told …: all that stands between the quotation and the cue, if it is one phrase. */
function behindQuote(text: string, clause: Clause, cue: Cue): SpeakerBesideCue | null {
  let from = cue.from;
  while (from > Math.max(0, cue.from - LONGEST_BEHIND_QUOTE) && clause[from - 1]?.isWord) from -= 1;
  if (from === cue.from || !endsAsSpeech(text, clause, from - 1) || !isPlainPhrase(clause, from, cue.from)) return null;
  return { speaker: { from, to: cue.from }, end: from, after: null };
}

/**
 * Who speaks in "…, Doe said" and "…, said Doe"; null where no words can end before the cue.
 * @param before the subject before the verb, if there is one
 */
export const speakerBesideCue = (
  text: string,
  clause: Clause,
  cue: Cue,
  before: Phrase | null,
): SpeakerBesideCue | null =>
  inverted(text, clause, cue, before) ?? direct(text, clause, before) ?? behindQuote(text, clause, cue);
