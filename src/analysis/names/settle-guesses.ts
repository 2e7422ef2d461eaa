import type { FoundName } from './found-name.ts';

/** So many different unknown names with one first word are products or programmes ("Space Shuttle …"). */
const FEWEST_OF_A_SERIES = 3;

/** After "the Jane Roe" a noun: "the Jane Roe case" says nothing against a person. */
const ATTRIBUTIVE =
  /^(?!(?:of|and|or|is|was|were|are|has|had|have|will|would|in|on|at|to|for|from|by|with|as|that|which|who|said|says)$)\p{L}/u;

/**
 * Takes back the guess that an unknown name of two words is a person's, where the article speaks against it:
 * it has "the" before it elsewhere, a word of it stands in lower case elsewhere, or it is one of a series.
 * A role, an age or a later bare surname speaks for it.
 */
export function settleGuesses(found: FoundName[], lowerCase: Set<string>): FoundName[] {
  const notPeople = new Set<string>();
  const seconds = new Map<string, Set<string>>();
  const bare = new Set<string>();
  for (const { words, type, isGuess, after } of found) {
    const [first, second] = words;
    if (!first) continue;
    if (words.length === 1) bare.add(first.lower);
    else if (!isGuess && type !== 'person' && !ATTRIBUTIVE.test(after)) notPeople.add(toKey(words));
    else if (isGuess && second) {
      const known = seconds.get(first.lower) ?? new Set();
      seconds.set(first.lower, known.add(toKey(words)));
    }
  }
  return found.map((name) => {
    const { words, role, age, isGuess } = name;
    if (!isGuess || role !== null || age !== null) return name;
    const isSeries =
      (seconds.get(words[0]?.lower ?? '')?.size ?? 0) >= FEWEST_OF_A_SERIES &&
      !words.some(({ text }) => /-\p{Ll}/u.test(text));
    const isCommon = words.some(({ lower }) => lowerCase.has(lower)) && !bare.has(words.at(-1)?.lower ?? '');
    // An Arabic article opens the names of movements and media; a man called Al has a surname that is used.
    const isArticle = words[0]?.lower === 'al' && !bare.has(words.at(-1)?.lower ?? '');
    return isSeries || isArticle || isCommon || notPeople.has(toKey(words))
      ? { ...name, type: 'other', isGuess: false }
      : name;
  });
}

function toKey(words: FoundName['words']): string {
  return words.map(({ lower }) => lower).join(' ');
}
