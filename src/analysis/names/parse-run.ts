import { PLACES, placeKey } from './countries.ts';
import { findApposition } from './find-apposition.ts';
import type { NamedSentence, Word } from './find-runs.ts';
import { findLowerCaseTitle, findTitle, isModifier, peelModifiers } from './find-title.ts';
import { type FoundName, toFoundName } from './found-name.ts';
import { OPENERS } from './name-words.ts';
import { DEPARTMENTS, isRoyal, TITLE_PREFIXES, toRole } from './titles.ts';
import { isTitleWord } from './to-full-role.ts';
import { toNameType } from './to-name-type.ts';

/**
 * The names within a run of capitalised words: "NASA Administrator Charles Bolden" is an organisation, a
 * title and a person; "Syrian President" is a title alone and names nobody.
 */
export function parseRun(sentence: NamedSentence, run: { from: number; to: number }): FoundName[] {
  const { words } = sentence;
  let { from } = run;
  while (from < run.to && isOpener(words[from])) from += 1;
  // "Former Pennsylvania governor": without its title next to it, "former" is a word like any other.
  if (TITLE_PREFIXES.has(words[from]?.lower ?? '') && run.to - from > 1 && !isTitleWord(words[from + 1])) from += 1;
  // "secretary of State Jane Roe": the office's area is no part of the name.
  if (isArea(words, from) && run.to - from > 1) from += 1;
  const title = findTitle(words, from, run.to);
  if (!title) return withLowerCaseTitle(words, from, run.to);
  const left = peelModifiers(words, from, title.from);
  const found = left.to > from ? bareName(words, from, left.to) : [];
  // "the King of Norway", "Prime Ministers of Peru": the office names nobody, its country is a name.
  if (title.to === run.to && title.area > 0) found.push(...bareName(words, title.area, run.to));
  if (title.to === run.to) return found;
  const isGivenNameAlone = words.slice(title.to + 1, run.to).every(({ text }) => /^[IVX]+$/u.test(text));
  const nameFrom = isRoyal(words[title.to - 1]?.text ?? '') && isGivenNameAlone ? title.to - 1 : title.to;
  const [core] = bareName(words, nameFrom, run.to, 'person');
  if (!core || core.type !== 'person') return [...found, ...(core ? [core] : [])];
  const before = findLowerCaseTitle(words, left.to);
  const mentionFrom = left.to === from ? before.from : left.to;
  return [
    ...found,
    {
      ...core,
      start: words[mentionFrom]?.start ?? core.start,
      role: title.role ?? before.role ?? core.role,
      groups: [...left.groups, ...(left.to === from ? before.groups : []), ...core.groups],
      gender: title.gender ?? core.gender,
    },
  ];
}

function isOpener(word: Word | undefined): boolean {
  return (
    word !== undefined && OPENERS.has(word.lower) && (word.isInitial || word.lower === 'the' || word.lower === 'a')
  );
}

function isArea(words: Word[], at: number): boolean {
  return (
    words[at - 1]?.lower === 'of' &&
    toRole(words[at - 2]?.text ?? '') !== null &&
    DEPARTMENTS.has(words[at]?.lower ?? '')
  );
}

function withLowerCaseTitle(words: Word[], from: number, to: number): FoundName[] {
  const title = from < to && !words[from]?.isInitial ? findLowerCaseTitle(words, from) : null;
  if (!title || title.from === from) return bareName(words, from, to);
  return bareName(words, from, to, 'person').map((name) =>
    name.type === 'person'
      ? {
          ...name,
          start: words[title.from]?.start ?? name.start,
          role: title.role,
          groups: [...title.groups, ...name.groups],
          gender: title.gender ?? name.gender,
        }
      : name,
  );
}

/** The names of a run without titles: mostly one; two for "China-Syria"; none for "Syrian". */
function bareName(words: Word[], from: number, to: number, expected: 'person' | null = null): FoundName[] {
  const own = words.slice(from, to);
  const first = own[0];
  const last = own.at(-1);
  if (!first || !last) return [];
  const parts = first.text.split('-');
  if (own.length === 1 && parts.length === 2 && parts.every((part) => PLACES.has(placeKey(part)))) {
    const middle = first.start + (parts[0]?.length ?? 0);
    return [
      { ...toFoundName(words, from, to, [{ ...first, text: parts[0] ?? '', end: middle }]), type: 'place' },
      { ...toFoundName(words, from, to, [{ ...first, text: parts[1] ?? '', start: middle + 1 }]), type: 'place' },
    ];
  }
  const { type, isGuess } = toNameType(own, words[from - 1], expected);
  if (type === 'none') return [];
  // A nationality before a whole name ("Frenchman Jean Moulin") is not a part of it.
  const skipped = type === 'person' && own.length > 2 && isModifier(first) ? 1 : 0;
  const name = { ...toFoundName(words, from, to, own.slice(skipped)), type, isGuess };
  return [type === 'person' ? { ...name, ...findApposition(words, from, to) } : name];
}
