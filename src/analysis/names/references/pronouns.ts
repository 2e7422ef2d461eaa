import type { Gender } from '#analysis/names/given-names.ts';

/** What a pronoun can go back to: a man, a woman, the person just named, a thing, several people; nobody for "I". */
export type Wanted = Gender | 'just named' | 'thing' | 'several' | 'nobody';

const PRONOUNS: Record<string, Wanted | undefined> = {
  he: 'male',
  him: 'male',
  himself: 'male',
  she: 'female',
  her: 'female',
  herself: 'female',
  who: 'just named',
  it: 'thing',
  they: 'several',
  them: 'several',
  i: 'nobody',
  we: 'nobody',
  you: 'nobody',
};

/** What a phrase goes back to when it is a pronoun, else undefined. */
export function toWanted(phrase: string): Wanted | undefined {
  return PRONOUNS[phrase.toLowerCase()];
}
