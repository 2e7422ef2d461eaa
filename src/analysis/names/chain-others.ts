import type { EntityType } from '#analysis/annotations.ts';
import { DEMONYMS, PLACES, placeKey } from './countries.ts';
import { GROUP_WORDS } from './name-words.ts';
import type { FoundName } from './found-name.ts';

/** A place, an organisation or something else of an article. */
export interface Thing {
  name: string;
  type: EntityType;
  mentions: FoundName[];
}

const BEFORE_PLACES =
  /^(?:in|near|outside|across|around|(?:city|town|village|province|capital|island|port|region|district) of)$/u;
const AFTER_PLACES = /^(?:province|city|county|district|region|prefecture|state|village|town|airport|island)$/u;
const SPEAKS = /^(?:said|says|announced|reported|told|confirmed|denied|added|claimed|warned)$/u;

/** Joins the mentions of everything that is no person: by the name, its acronym, or its first word. */
export function chainOthers(found: FoundName[]): Thing[] {
  const things = new Map<string, Thing>();
  const acronyms = new Map<string, Thing>();
  const byFirstWord = new Map<string, Thing[]>();
  const single: FoundName[] = [];
  const keys = new Map<string, string>();
  const keyOf = (name: string): string => {
    const known = keys.get(name) ?? toKey(name);
    keys.set(name, known);
    return known;
  };
  for (const mention of found) {
    const { name } = mention;
    if (mention.words.length === 1 && mention.type !== 'place') single.push(mention);
    else add(things, keyOf(name), PLACES.get(placeKey(name)) ?? name, mention);
  }
  for (const [key, thing] of things) {
    if (thing.type === 'place') continue;
    const words = key.split(' ');
    acronyms.set(
      words
        .filter((word) => !/^(?:of|the|for|and|on)$/u.test(word))
        .map((word) => word.charAt(0))
        .join(''),
      thing,
    );
    const [first = ''] = words;
    if (!isCommonOpener(first)) byFirstWord.set(first, [...(byFirstWord.get(first) ?? []).slice(-1), thing]);
  }
  const places = toPlaces(single);
  for (const mention of single) {
    const word = mention.words[0]?.text ?? '';
    const key = keyOf(word);
    const known =
      things.get(key) ?? (mention.type === 'organisation' ? acronyms.get(key.replaceAll('.', '')) : undefined);
    const short = byFirstWord.get(key) ?? [];
    if (known) known.mentions.push(mention);
    else if (places.has(word.toLowerCase())) add(things, key, word, { ...mention, type: 'place' });
    else if (short.length === 1 && short[0]?.type === 'organisation') short[0].mentions.push(mention);
    else add(things, key, PLACES.get(placeKey(word)) ?? word, mention);
  }
  for (const thing of things.values()) thing.type = toType(thing);
  return [...things.values()];
}

function add(things: Map<string, Thing>, key: string, name: string, mention: FoundName): void {
  const known = things.get(key);
  if (known) known.mentions.push(mention);
  else things.set(key, { name, type: mention.type ?? 'other', mentions: [mention] });
}

/** "U.N. Security Council" and "the United Nations Security Council" have one key. */
function toKey(name: string): string {
  return (PLACES.get(placeKey(name)) ?? name)
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/^(?:the|a) /u, '')
    .replace(/^(?:u\.n\.|un)(?= |$)/u, 'united nations')
    .replace(/^(?:u\.s\.|us)(?= |$)/u, 'united states')
    .replace(/^(?:e\.u\.|eu)(?= |$)/u, 'european union')
    .replaceAll('.', '');
}

function isCommonOpener(word: string): boolean {
  return (
    PLACES.has(word) ||
    DEMONYMS.has(word) ||
    GROUP_WORDS.has(word) ||
    /^(?:united|new|national|north|south|east|west|san)$/u.test(word)
  );
}

/** The single words that mostly stand where places stand: "Moss Fire Brigade" is no reason to call Moss one. */
function toPlaces(single: FoundName[]): Set<string> {
  const counts = new Map<string, number>();
  for (const { words, type, before, after, following } of single) {
    const word = words[0]?.lower ?? '';
    if (type !== null) continue;
    counts.set(word, (counts.get(word) ?? 0) + (isInside(before, after, following) ? 1 : -1));
  }
  return new Set([...counts].flatMap(([word, count]) => (count >= 0 ? [word] : [])));
}

/** "in Moss", "Moss county", "Moss, Norway" */
function isInside(before: string, after: string, following: string): boolean {
  const [comma, place = ''] = following.split(' ');
  return BEFORE_PLACES.test(before) || AFTER_PLACES.test(after) || (comma === ',' && PLACES.has(placeKey(place)));
}

/** A single unknown word is a place if most of its mentions follow "in", and an organisation if it speaks. */
function toType({ type, mentions }: Thing): EntityType {
  if (type !== 'other' || mentions.some(({ words }) => words.length > 1)) return type;
  const inside = mentions.filter(({ before, after, following }) => isInside(before, after, following)).length;
  if (inside * 2 >= mentions.length) return 'place';
  return mentions.some(({ after }) => SPEAKS.test(after)) ? 'organisation' : 'other';
}
