import type { EntityType } from '#analysis/annotations.ts';
import { PLACES, placeKey } from './countries.ts';
import type { FoundName } from './found-name.ts';
import { COMMON_FIRST_WORDS, PARTICLES } from './name-words.ts';

/** So many different unknown names with one first word are products or programmes ("Space Shuttle …"). */
const FEWEST_OF_A_SERIES = 3;
/** Family names of East Asia stand first and are used alone, as the first word of a firm's name is; they are short. */
const LONGEST_FAMILY_NAME = 5;

/** A role or an age outweighs whatever speaks against a person. */
const CERTAIN = 4;
/** After "the Jane Roe" a noun: "the Jane Roe case" says nothing against a person. */
const ATTRIBUTIVE =
  /^(?!(?:of|and|or|is|was|were|are|has|had|have|will|would|in|on|at|to|for|from|by|with|as|that|which|who|said|says)$)\p{L}/u;
const WHO = /^,? ?(?:who|whose)\b/u;
const WHICH = /^,? ?which\b|^(?:said|says) (?:that )?its?\b/u;
const SPEAKS = /^(?:said|says|told|asked|added|wrote|writes|recalled|thinks|believes|remembers|laughed|joked)\b/u;
const BUSINESS =
  /^, an? (?:\p{L}+ )?(?:company|firm|bank|group|maker|airline|club|charity|newspaper|website|agency|union|start-up|startup|retailer|producer|developer)\b/u;
const INSIDE = /^(?:in|near|outside|across|around|(?:city|town|village|capital|port|island) of)$/u;

/** What the mentions of one unknown name of two words or more speak for. */
interface Evidence {
  person: number;
  organisation: number;
  inside: number;
  count: number;
  /** It cannot be a person: "the" before it, common words, a series. */
  isNobody: boolean;
}

/**
 * Settles the guess that an unknown name of two words is a person's, by all its mentions in the article: a role, an
 * age, "who", the last word used alone speak for a person; "which", "said it", the first word used alone for an
 * organisation; "in" before it for a place; "the" before it or a lower-case use of its words for neither.
 */
export function settleGuesses(found: FoundName[], lowerCase: Set<string>): FoundName[] {
  const evidence = new Map<string, Evidence>();
  const bare = new Map<string, number>();
  const seconds = new Map<string, Set<string>>();
  const firsts = new Map<string, Set<string>>();
  for (const { words, isGuess } of found) {
    const [first, second] = words;
    if (!first) continue;
    if (words.length === 1) bare.set(first.lower, (bare.get(first.lower) ?? 0) + 1);
    else if (isGuess && second) {
      const known = seconds.get(first.lower) ?? new Set();
      seconds.set(first.lower, known.add(toKey(words)));
      const last = words.at(-1)?.lower ?? '';
      firsts.set(last, (firsts.get(last) ?? new Set()).add(first.lower));
    }
  }
  for (const name of found) if (name.words.length > 1) learn(name);
  return found.map((name) => {
    const known = name.isGuess ? evidence.get(toKey(name.words)) : undefined;
    if (!known) return name;
    const type = decide(known);
    return type === 'person' ? name : { ...name, type, isGuess: false };
  });

  function learn(name: FoundName): void {
    const { words, type, isGuess, after } = name;
    const key = toKey(words);
    const known = evidence.get(key) ?? { person: 0, organisation: 0, inside: 0, count: 0, isNobody: false };
    evidence.set(key, known);
    if (!isGuess && type !== 'person' && !ATTRIBUTIVE.test(after)) known.isNobody = true;
    const [first, last] = [words[0]?.lower ?? '', words.at(-1)?.lower ?? ''];
    if (known.count === 0) {
      const isSeries =
        (seconds.get(first)?.size ?? 0) >= FEWEST_OF_A_SERIES && !words.some(({ text }) => /-\p{Ll}/u.test(text));
      // An Arabic article opens the names of movements and media; a man called Al has a surname that is used.
      const isCommon =
        first === 'al' || COMMON_FIRST_WORDS.has(first) || words.some(({ lower }) => lowerCase.has(lower));
      if (/^(?:one|two|three|four|five|six|seven|eight|nine|ten)$/u.test(last)) known.isNobody = true;
      // Brother and sister have one last word.
      if ((firsts.get(last)?.size ?? 0) > 1) known.person += 2;
      if (bare.has(last)) known.person += 2;
      else if (isCommon) known.isNobody = true;
      if (isSeries) known.isNobody = true;
      if (bare.has(first) && !bare.has(last) && first.length > LONGEST_FAMILY_NAME) known.organisation += 2;
      if (words.some(({ text, lower }, at) => text.length === 1 || (at > 0 && PARTICLES.has(lower)))) known.person += 1;
    }
    known.count += 1;
    weigh(name, known);
  }
}

function weigh({ role, age, before, following, words }: FoundName, known: Evidence): void {
  // “Home and Away”
  if (/^[“"‘]$/u.test(before) && /^[”"’]/u.test(following)) known.isNobody = true;
  if (role !== null || age !== null) known.person += CERTAIN;
  if (WHO.test(following)) known.person += 3;
  if (WHICH.test(following)) known.organisation += 3;
  else if (SPEAKS.test(following) || SPEAKS.test(before)) known.person += 1;
  if (BUSINESS.test(following)) known.organisation += 3;
  else if (/^, (?:an?|the) /u.test(following)) known.person += 1;
  if (before === 'at') known.organisation += 1;
  if ((INSIDE.test(before) && !words.at(-1)?.isPossessive) || isInPlace(following)) known.inside += 1;
}

/** "San Bernardo, California" */
function isInPlace(following: string): boolean {
  const [comma, place = ''] = following.split(' ');
  return comma === ',' && PLACES.has(placeKey(place));
}

function decide({ person, organisation, inside, count, isNobody }: Evidence): EntityType {
  if (inside * 2 >= count && person < 2) return 'place';
  if (isNobody && person < CERTAIN) return organisation > 0 ? 'organisation' : 'other';
  if (organisation > person) return 'organisation';
  return 'person';
}

function toKey(words: FoundName['words']): string {
  return words.map(({ lower }) => lower).join(' ');
}
