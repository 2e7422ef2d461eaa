import { FREQUENT_WORDS } from './frequent-words.ts';
import { readScript, type SharedScript } from './read-script.ts';

/** The beginning of a text decides. In characters. */
const SAMPLE_LENGTH = 3000;
const SCRIPT_LENGTH = 1000;

/** The most frequent words of English that are rare as words of its neighbours. */
const ENGLISH_WORDS = new Set(
  'the of and to that for it with as his by are this have from they which not but were had been has will would said its who more than when about he at be after their if we you or there what all one could she him her'.split(
    ' ',
  ),
);
/** English news has .35 to .45, tables of names about .15, other languages less than .05. */
const LEAST_ENGLISH = 0.12;
/** A text in Latin letters with fewer words says too little; if nothing speaks for another language, it is English. */
const FEWEST_WORDS = 12;

const SCRIPTS: Readonly<Record<Exclude<SharedScript, 'Latin'>, readonly string[]>> = {
  Cyrillic: ['ru', 'uk', 'be', 'bg', 'sr_cyrl', 'mk', 'kk'],
  Arabic: ['ar', 'fa', 'ur'],
  Devanagari: ['hi', 'mr', 'ne'],
};
const NOT_LATIN = new Set(Object.values(SCRIPTS).flat());

/** Letters that hardly any other language of the same alphabet has. */
const OWN_LETTERS: Readonly<Record<string, string>> = {
  de: 'ß',
  es: 'ñ',
  pt: 'ãõ',
  pl: 'łźżąę',
  cs: 'řůě',
  sk: 'ľĺŕ',
  hu: 'őű',
  tr: 'ğ',
  az: 'ə',
  ro: 'șță',
  is: 'ðþ',
  hr: 'đ',
  lt: 'ėųį',
  lv: 'ģķļņ',
  vi: 'ạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ',
  eo: 'ĉĝĥĵŝŭ',
  fr: 'œ',
  uk: 'їє',
  be: 'ў',
  sr_cyrl: 'ђћџ',
  mk: 'ѓќѕ',
  kk: 'әғқңұһ',
  ru: 'ыэё',
  ur: 'ٹڈڑےں',
  fa: 'پچژگ',
  ar: 'ةىأإ',
  mr: 'ळ',
};
const languageOfLetter = new Map(
  Object.entries(OWN_LETTERS).flatMap(([language, letters]) =>
    Array.from(letters).map((letter) => [letter, language] as const),
  ),
);
const OWN_LETTER = new RegExp(`[${[...languageOfLetter.keys()].join('')}]`, 'gu');
/** "l’eau", "d’une", "qu’il" */
const FRENCH_ELISION = /^(?:l|d|qu|c|n|s|j)['’]/;

/** How much a word with such a letter says beside a frequent word that no other language has. */
const LETTER_WEIGHT = 0.5;
/** The share of the words that has to speak for a language, and how clearly more than for the next. */
const LEAST_SHARE = 0.08;
const LEAST_LEAD = 1.1;

/** Languages so near to each other that the better one is named, however close it is. */
const NEIGHBOURS: readonly (readonly string[])[] = [
  ['da', 'no'],
  ['hr', 'sr', 'sl'],
  ['id', 'ms'],
  ['cs', 'sk'],
  ['es', 'gl', 'pt', 'ca'],
  ['nl', 'af'],
  ['fi', 'et'],
  ['bg', 'mk', 'sr_cyrl'],
  ['ru', 'uk', 'be'],
  ['hi', 'mr', 'ne'],
];

/** Which languages have a word, each with what the word says for it: less, the more of them have it. */
const speakers = new Map<string, { language: string; weight: number }[]>();
for (const [language, words] of Object.entries(FREQUENT_WORDS)) {
  for (const word of new Set(words.split(' '))) {
    const known = speakers.get(word);
    if (known) known.push({ language, weight: 1 });
    else speakers.set(word, [{ language, weight: 1 }]);
  }
}
for (const all of speakers.values()) for (const one of all) one.weight = 1 / Math.sqrt(all.length);

/**
 * The language that a text is written in, as a BCP 47 tag, by its letters and most frequent words; `und` where they do
 * not tell. Knowingly misses: languages that are not in `FREQUENT_WORDS`, which may pass for a neighbour.
 */
export function detectLanguage(text: string): string {
  const sample = text.slice(0, SAMPLE_LENGTH).toLowerCase();
  const reading = readScript(sample.slice(0, SCRIPT_LENGTH));
  if (reading === null) return text.trim() === '' ? 'en' : 'und';
  if ('language' in reading) return reading.language;
  const words = sample.normalize('NFC').match(/[\p{L}\p{M}'’]+/gu) ?? [];
  const isLatin = reading.script === 'Latin';
  const best = weigh(words, isLatin ? null : SCRIPTS[reading.script as keyof typeof SCRIPTS]);
  if (best !== null) return best.replace('_cyrl', '-Cyrl');
  const known = words.filter((word) => ENGLISH_WORDS.has(word)).length;
  return isLatin && (known >= LEAST_ENGLISH * words.length || words.length < FEWEST_WORDS) ? 'en' : 'und';
}

const NOBODY: readonly never[] = [];

/** The language for which the words speak most, of those given or of all in Latin letters; null where none clearly leads. */
function weigh(words: readonly string[], among: readonly string[] | null): string | null {
  const scores = new Map<string, number>();
  const add = (language: string, weight: number) => {
    if (among ? !among.includes(language) : NOT_LATIN.has(language)) return;
    scores.set(language, (scores.get(language) ?? 0) + weight);
  };
  for (const word of words) {
    for (const { language, weight } of speakers.get(word) ?? NOBODY) add(language, weight);
    if (FRENCH_ELISION.test(word)) add('fr', LETTER_WEIGHT);
    for (const language of ownersOf(word)) add(language, LETTER_WEIGHT);
  }
  const [best, ...others] = [...scores].toSorted((x, y) => y[1] - x[1]);
  if (!best || best[1] < LEAST_SHARE * words.length) return null;
  const near = NEIGHBOURS.find((group) => group.includes(best[0])) ?? [];
  const second = others.find(([language]) => !near.includes(language));
  return second && best[1] < LEAST_LEAD * second[1] ? null : best[0];
}

/** The languages that alone have a letter of the word, each once. */
const ownersOf = (word: string): Set<string> =>
  new Set((word.match(OWN_LETTER) ?? NOBODY).flatMap((letter) => languageOfLetter.get(letter) ?? NOBODY));
