import type { Span } from '#analysis/annotations.ts';
import type { Word } from '#analysis/links/split-words.ts';
import { findVerb } from './find-verb.ts';
import type { Telling } from './telling.ts';

/** So many words may stand between a date and the verb that cancels what was to be on it. */
const REACH = 8;
const DROPPED = /^(?:(?:cancell?ed|scrapped|postponed|shelved|abandoned)|called off|put off) /;
const POSTPONED = /^(?:postponed|put off|delayed|moved|rescheduled) (?:until|till|to|for) /;
const PASSIVE = /^(?:was|were|is|are|be|been|being|has|have|had)$/;

/**
 * What is called off, of the five ways to tell an event, with the words that say so. "The match on Saturday *was
 * cancelled*", "was to begin on Friday but *has been postponed*": the words deny that it took place on that day.
 * "*Postponed until* October 3" plans it for then. "Was cancelled on Saturday", "cancelled the match on Saturday": the
 * cancelling is what happened. Null for all else.
 */
export function readCancellation(
  words: readonly Word[],
  from: number,
  date: Span,
): Pick<Telling, 'modality' | 'modalityCue'> | null {
  const at = words.findIndex(({ end }) => end > date.start);
  const after = words.findIndex(({ start }) => start >= date.end);
  for (const length of [2, 3]) {
    const start = POSTPONED.test(formsOf(words.slice(at - length, at))) ? startOfPassive(words, at - length) : at;
    if (start < at - length) return { modality: 'planned', modalityCue: spanOf(words, start, at) };
  }
  if (after === -1) return null;
  for (let verb = after + 1; verb < after + REACH && verb < words.length; verb += 1) {
    const dropped = DROPPED.exec(formsOf(words.slice(verb, verb + 2)))?.[0]
      .trim()
      .split(' ').length;
    if (dropped === undefined) continue;
    const start = startOfPassive(words, verb);
    const isPassive = start < verb && start >= after;
    const isMeant = isSubject(words, { from, at, after, start, date }) || isPlan(words, { from, at, start });
    return isPassive && isMeant ? { modality: 'denied', modalityCue: spanOf(words, start, verb + dropped) } : null;
  }
  return null;
}

interface Place {
  /** The passage's first word, the date's, the one behind it, and the first of "has been cancelled". */
  from: number;
  at: number;
  after: number;
  start: number;
  date: Span;
}

/** "the match on Saturday between X and Y", "Saturday's match": no verb up to the one that cancels it. */
function isSubject(words: readonly Word[], { from, at, after, start, date }: Place): boolean {
  const isPossessive = (words[after - 1]?.end ?? 0) > date.end;
  return (isPossessive || at > from + 1) && findVerb(words, from, start) === -1;
}

/** "was to begin on Friday but". */
function isPlan(words: readonly Word[], { from, at, start }: Pick<Place, 'from' | 'at' | 'start'>): boolean {
  const verb = findVerb(words, from, at);
  const forms = formsOf(words.slice(verb, verb + 2));
  return words[start - 1]?.form === 'but' && /^(?:was|were) (?:to|due|set|scheduled|expected) /.test(forms);
}

const formsOf = (words: readonly Word[]): string => words.map(({ form }) => `${form} `).join('');

const spanOf = (words: readonly Word[], from: number, to: number): Span => ({
  start: words[from]?.start ?? 0,
  end: words[to - 1]?.end ?? 0,
});

/** "has been cancelled" from its first word on. */
function startOfPassive(words: readonly Word[], verb: number): number {
  let start = verb;
  while (start > 0 && verb - start < 3 && PASSIVE.test(words[start - 1]?.form ?? '')) start -= 1;
  return start;
}
