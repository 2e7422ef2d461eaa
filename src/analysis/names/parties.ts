/** A party's words and its name; a description with another party is of somebody else. */
const PARTIES = new Map(
  'republican republicans=republican gop=republican r=republican democrat=democratic democrats=democratic democratic d=democratic independent i=independent libertarian conservative conservatives=conservative tory=conservative tories=conservative labour liberal liberals=liberal socialist communist'
    .split(' ')
    .map((pair): [string, string] => {
      const [word = '', party = word] = pair.split('=');
      return [word, party];
    }),
);
const NAMES: ReadonlySet<string> = new Set(PARTIES.values());

/** The party that a word names, or undefined. "R" and "D" stand for theirs after a name only ("Roe (R-Vt.)"). */
export function toParty(lower: string): string | undefined {
  return lower.length === 1 ? undefined : PARTIES.get(lower);
}

/** "(R)", "(D-Mass": the party behind a name. */
export function toPartyLetter(word: string): string | undefined {
  return /^[RDI](?:-|$)/u.test(word) ? PARTIES.get(word.charAt(0).toLowerCase()) : undefined;
}

/**
 * Whether one who belongs to `own` (countries, states and parties) can be described as of `said`: of one of the places,
 * and of no other party.
 */
export function belongs(own: readonly string[], said: readonly string[]): boolean {
  const isParty = (name: string): boolean => NAMES.has(name);
  const places = said.filter((name) => !isParty(name));
  const [ownParties, parties] = [own.filter(isParty), said.filter(isParty)];
  if (places.length > 0 && !places.some((name) => own.includes(name))) return false;
  return parties.length === 0 || ownParties.length === 0 || parties.some((name) => ownParties.includes(name));
}
