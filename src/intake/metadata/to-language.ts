import { toLanguageTag } from '#bundle/language-tag.ts';

const LETTERS = Array.from('abcdefghijklmnopqrstuvwxyz');

/** Languages by their English names, as the browser knows them; made when the first is asked for. */
let known: { english: Intl.DisplayNames; tags: Map<string, string> } | null = null;

/** The BCP 47 tag of a language as tables name it: "en", "eng", "en_GB", "English". Null for what is none. */
export function toLanguage(written: string): string | null {
  const word = written.trim();
  if (word.length > 35) return null;
  known ??= nameLanguages();
  const named = known.tags.get(word.toLowerCase());
  if (named !== undefined) return named;
  const tag = toLanguageTag(word);
  if (tag === null) return null;
  try {
    // "eng" is another way to write "en".
    return known.english.of(tag) === undefined ? null : (Intl.getCanonicalLocales(tag)[0] ?? null);
  } catch {
    return null; // its parts do not stand in the order of a tag
  }
}

function nameLanguages() {
  const english = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });
  const codes = LETTERS.flatMap((first) => LETTERS.map((second) => first + second));
  const tags = new Map(
    codes.flatMap((code) => ((name) => (name ? [[name.toLowerCase(), code]] : []))(english.of(code))),
  );
  return { english, tags };
}
