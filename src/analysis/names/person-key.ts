import { PARTICLES } from './name-words.ts';
import { isRoyal } from './titles.ts';
import type { Word } from './find-runs.ts';

/** Short forms that are not the beginning of the long one. */
const NICKNAMES = new Map(
  'joe=joseph,bill=william,bob=robert,mike=michael,jim=james,dick=richard,rick=richard,ted=edward,tony=anthony,jack=john,bernie=bernard,liz=elizabeth,kate=katherine,peggy=margaret,chuck=charles,hank=henry,larry=lawrence,steve=stephen,andy=andrew,jerry=gerald'
    .split(',')
    .map((pair): [string, string] => {
      const [short = '', long = ''] = pair.split('=');
      return [short, long];
    }),
);
const SUFFIX = /^(?:jr|sr|ii|iii|iv)$/u;

/** A word of a name without accents, apostrophes and a leading article: "al-Ássad" and "Assad" are one. */
export function toNameKey(word: string): string {
  if (/^[A-Za-z]+$/u.test(word)) return word.toLowerCase();
  return word
    .normalize('NFD')
    .replace(/[\p{M}’'.]/gu, '')
    .toLowerCase()
    .replace(/^(?:al|el|as|ash|an|ad|ar|az)-/u, '');
}

export interface PersonKey {
  tokens: string[];
  hasSuffix: boolean;
}

/** The words that tell people apart: no particles; a "Jr." is told by `hasSuffix`. */
export function toPersonKey(words: Pick<Word, 'text'>[]): PersonKey {
  const tokens = words.map(({ text }) => toNameKey(text)).filter((token) => token !== '' && !PARTICLES.has(token));
  if (tokens.length > 1 && isRoyal(tokens[0] ?? '')) tokens.shift();
  const hasSuffix = SUFFIX.test(tokens.at(-1) ?? '') && tokens.length > 1;
  return { tokens: hasSuffix ? tokens.slice(0, -1) : tokens, hasSuffix };
}

/**
 * Whether two full names can be one person's: the same surname, and given names that are equal, short for
 * each other ("J.", "Joe" and "Joseph"), or one letter apart; or the same given name and a surname one letter
 * apart. Knowingly misses: rarer nicknames.
 */
export function areOnePerson(a: string[], b: string[]): boolean {
  const [firstA = '', firstB = ''] = [a[0], b[0]];
  const [lastA = '', lastB = ''] = [a.at(-1), b.at(-1)];
  if (lastA !== lastB)
    return firstA === firstB && firstA.length > 2 && lastA.length > 4 && differsByOneLetter(lastA, lastB);
  if (firstA === firstB) return true;
  const [short, long] = firstA.length < firstB.length ? [firstA, firstB] : [firstB, firstA];
  if (NICKNAMES.get(firstA) === firstB || NICKNAMES.get(firstB) === firstA) return true;
  if ((short.length === 1 || short.length >= 3) && long.startsWith(short)) return true;
  if (firstA.length > 4 && differsByOneLetter(firstA, firstB)) return true;
  // "Mohamed Hosni Mubarak" and "Hosni Mubarak"
  return (a.length > 2 && a.includes(firstB)) || (b.length > 2 && b.includes(firstA));
}

/** Whether one letter put in, left out or exchanged makes `a` of `b`. */
export function differsByOneLetter(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let from = 0;
  while (from < a.length && a[from] === b[from]) from += 1;
  let back = 0;
  while (back < Math.min(a.length, b.length) - from && a[a.length - 1 - back] === b[b.length - 1 - back]) back += 1;
  return Math.max(a.length, b.length) - from - back <= 1;
}
