import { QUOTATION_KINDS } from '#analysis/annotations.ts';
import { parseQuery } from '#analysis/search/parse-query.ts';
import { FILTER_FIELDS } from '#analysis/search/query.ts';
import { splitSearchWords } from '#analysis/search/split-search-words.ts';
import { type FacetName, UNNAMED } from '#analysis/search/quote-request.ts';
import type { Facet } from '#views/quotes/to-facets.ts';

/** What the search field can offer by name, the most quoted first. Asked for when needed: of a large story it is much. */
export interface Nameable {
  toSpeakers: () => readonly string[];
  toArticles: () => readonly { letter: string; title: string }[];
}

/** The names that the facets know, but for that of nobody. */
export function toNameable(facets: readonly Facet[]): Nameable {
  const valuesOf = (wanted: FacetName) => facets.find(({ name }) => name === wanted)?.toAll() ?? [];
  return {
    toSpeakers: () => valuesOf('speaker').flatMap(({ value, label }) => (value === UNNAMED ? [] : label)),
    toArticles: () => valuesOf('article').map(({ label, letter }) => ({ letter: letter ?? '', title: label })),
  };
}

/** A way to go on with what is being typed. */
export interface Suggestion {
  /** As the list shows it: "Ana Ruiz". */
  label: string;
  /** What it is, in a word or two: "speaker", "article B". */
  what: string;
  /** The query with it taken. */
  q: string;
  /** Where the typing goes on in `q`. */
  caret: number;
}

/** More would hide what is found. */
const MOST = 6;

/** A part of a query: sign, field, opening mark, and the value as far as it is typed. */
const PART = /^([-‐‑–—−]?)(?:(\p{L}+):)?["“”„‟«»]?([^"“”„‟«»]*)["“”„‟«»]?$/u;

/**
 * What the part of the query that ends at the caret could become: after a field's colon its values, and for a plain
 * word the speakers of that name and the fields that begin so. `caret` is an offset into `typed`.
 */
export function suggest(typed: string, caret: number, names: Nameable): Suggestion[] {
  const part = findPart(typed, caret);
  if (!part) return [];
  const whole = typed.slice(part.start, part.end);
  const [, sign = '', field, value = ''] = PART.exec(whole) ?? [];
  const take = (insert: string) => toTaken(typed, part, sign + insert);
  const offers = field === undefined ? offerForWord(value, names) : offerForField(field.toLowerCase(), value, names);
  // What is there already is no way to go on.
  const open = offers.filter(({ insert }) => sign + insert.trim() !== whole);
  return open.slice(0, MOST).map(({ label, what, insert }) => ({ label, what, ...take(insert) }));
}

interface Offer {
  label: string;
  what: string;
  /** What stands in the query for it. */
  insert: string;
}

function offerForField(field: string, value: string, names: Nameable): Offer[] {
  const hasWords = createNameTest(value);
  switch (field) {
    case 'speaker':
      return offerSpeakers(value, names);
    case 'article':
      return names
        .toArticles()
        .filter(({ letter, title }) => hasWords(`${letter} ${title}`))
        .map(({ letter, title }) => ({ label: title, what: `article ${letter}`, insert: `article:${letter} ` }));
    case 'kind':
      return QUOTATION_KINDS.filter((kind) => hasWords(kind)).map((kind) => {
        return { label: kind, what: 'kind', insert: `kind:${kind} ` };
      });
    default:
      return [];
  }
}

/** A single letter is the beginning of too much. */
function offerForWord(word: string, names: Nameable): Offer[] {
  if (word.trim().length < 2) return [];
  const fields = FILTER_FIELDS.filter((field) => field.startsWith(word.toLowerCase()));
  return [
    ...fields.map((field) => ({ label: `${field}:`, what: 'filter', insert: `${field}:` })),
    ...offerSpeakers(word, names),
  ];
}

function offerSpeakers(value: string, { toSpeakers }: Nameable): Offer[] {
  return toSpeakers()
    .filter(createNameTest(value))
    .map((name) => {
      const bare = name.replace(/["“”„‟«»]/gu, '');
      return { label: name, what: 'speaker', insert: /\s/.test(bare) ? `speaker:"${bare}" ` : `speaker:${bare} ` };
    });
}

/** Tells of a name whether each word of `value` begins a word of it, diacritics and case aside. */
function createNameTest(value: string): (name: string) => boolean {
  const sought = toWords(value);
  return (name) => {
    const words = wordsByName.get(name) ?? toWords(name);
    wordsByName.set(name, words);
    return sought.every((start) => words.some((word) => word.startsWith(start)));
  };
}

const toWords = (text: string) => splitSearchWords(text).map(({ word }) => word);

/** All names are looked through at every keystroke, and to fold hundreds of them takes longer than a search. */
const wordsByName = new Map<string, readonly string[]>();

/** The part that the caret stands in or right behind. */
function findPart(typed: string, caret: number): { start: number; end: number } | null {
  const { terms, filters, problems } = parseQuery(typed);
  const parts = [...terms, ...filters, ...problems].filter(({ start, end }) => start < caret && caret <= end);
  return parts[0] ?? null;
}

/** The query with `insert` in the place of `part`; no space is left double. */
function toTaken(typed: string, part: { start: number; end: number }, insert: string): { q: string; caret: number } {
  const before = typed.slice(0, part.start) + insert;
  return { q: before + typed.slice(part.end).trimStart(), caret: before.length };
}
