/** Scripts in which one language of news is written, by its tag. */
const OF_ONE_LANGUAGE = [
  ['el', /\p{Script=Greek}/u],
  ['he', /\p{Script=Hebrew}/u],
  ['ko', /\p{Script=Hangul}/u],
  ['th', /\p{Script=Thai}/u],
  ['lo', /\p{Script=Lao}/u],
  ['km', /\p{Script=Khmer}/u],
  ['my', /\p{Script=Myanmar}/u],
  ['bn', /\p{Script=Bengali}/u],
  ['ta', /\p{Script=Tamil}/u],
  ['te', /\p{Script=Telugu}/u],
  ['gu', /\p{Script=Gujarati}/u],
  ['pa', /\p{Script=Gurmukhi}/u],
  ['kn', /\p{Script=Kannada}/u],
  ['ml', /\p{Script=Malayalam}/u],
  ['si', /\p{Script=Sinhala}/u],
  ['ka', /\p{Script=Georgian}/u],
  ['hy', /\p{Script=Armenian}/u],
  ['am', /\p{Script=Ethiopic}/u],
] as const;

const SHARED = [
  ['Latin', /\p{Script=Latin}/u],
  ['Cyrillic', /\p{Script=Cyrillic}/u],
  ['Arabic', /\p{Script=Arabic}/u],
  ['Devanagari', /\p{Script=Devanagari}/u],
] as const;

const SCRIPTS = [...SHARED, ...OF_ONE_LANGUAGE];

/** An alphabet that several languages share. */
export type SharedScript = (typeof SHARED)[number][0];

/** What the letters of a text alone tell: a language, or the alphabet that several share. */
export type ScriptReading = { language: string } | { script: SharedScript } | null;

/** A text in Japanese has about half of its letters in kana, headlines a tenth; one in Chinese quotes a name. */
const LEAST_KANA = 0.08;
/** Letters that only one of the two ways to write Chinese has. */
const SIMPLIFIED = /[们国这说会时对为发经关东门见长车马个让义区汉]/u;
const TRADITIONAL = /[們國這說會時對為發經關東門見長車馬個讓義區漢]/u;

/** The script that most letters of a sample are written in. Of Chinese with how it is written: "zh-Hans", "zh-Hant". */
export function readScript(sample: string): ScriptReading {
  // Each letter is looked up once, however often it stands there.
  const letters = new Map<string, number>();
  for (const letter of sample) letters.set(letter, (letters.get(letter) ?? 0) + 1);
  const counts = new Map<string, number>();
  let [han, kana, simplified, traditional] = [0, 0, 0, 0];
  for (const [letter, count] of letters) {
    if (!/\p{L}/u.test(letter)) continue;
    if (/\p{Script=Han}/u.test(letter)) {
      han += count;
      if (SIMPLIFIED.test(letter)) simplified += count;
      else if (TRADITIONAL.test(letter)) traditional += count;
    } else if (/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(letter)) {
      kana += count;
    } else {
      const found = SCRIPTS.find(([, pattern]) => pattern.test(letter));
      if (found) counts.set(found[0], (counts.get(found[0]) ?? 0) + count);
    }
  }
  // A character of Chinese says about as much as three letters.
  const [name, most] = [...counts].toSorted((x, y) => y[1] - x[1])[0] ?? ['', 0];
  if (3 * (han + kana) > most) {
    if (kana > LEAST_KANA * (han + kana)) return { language: 'ja' };
    return { language: simplified === traditional ? 'zh' : simplified > traditional ? 'zh-Hans' : 'zh-Hant' };
  }
  const script = SHARED.find(([shared]) => shared === name)?.[0];
  if (script !== undefined) return { script };
  return name === '' ? null : { language: name };
}
