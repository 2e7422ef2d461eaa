import type { Phrase } from './noun-phrase.ts';
import { scanMarks } from './scan-marks.ts';
import { readClauses, type Clause } from './tokens.ts';

/** Words as one clause, however many sentences they are. */
export function readClause(text: string): Clause {
  const whole = { start: 0, end: text.length };
  return readClauses(text, whole, [], scanMarks(text, [whole]))[0] ?? [];
}

/** The words of a phrase; "–" for none. */
export function readPhrase(text: string, clause: Clause, phrase: Phrase | null): string {
  return phrase ? text.slice(clause[phrase.from]?.start, clause[phrase.to - 1]?.end) : '–';
}
