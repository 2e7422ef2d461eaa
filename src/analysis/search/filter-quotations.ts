import { QUOTATION_KINDS } from '#analysis/annotations.ts';
import type { EntryFlags } from './facet-column.ts';
import { eachDocumentWith, type SoughtWord, seekWord } from './find-documents.ts';
import type { SearchIndex } from './index-quotations.ts';
import { FACET_NAMES, type FacetName } from './quote-request.ts';
import type { QueryFilter, QueryWord } from './query.ts';
import type { WordIndex } from './word-index.ts';

/** For each facet the entries that may be in an answer. */
export type FlagsByFacet = Record<FacetName, EntryFlags>;

const FACET_OF = { speaker: 'speaker', article: 'article', kind: 'kind', before: 'date', after: 'date' } as const;

/**
 * What the conditions of a query leave: of several speakers, articles or kinds one is enough, as with the facets;
 * everything else must hold together.
 */
export function toFilterFlags(index: SearchIndex, filters: readonly QueryFilter[]): FlagsByFacet {
  const flags: FlagsByFacet = { speaker: null, article: null, kind: null, date: null };
  const eitherOf = new Map<FacetName, Uint8Array>();
  for (const filter of filters) {
    const facet = FACET_OF[filter.field];
    const meets = toMeetingEntries(index, filter);
    if (filter.negated) {
      flags[facet] = both(
        flags[facet],
        meets.map((does) => 1 - does),
      );
    } else if (facet === 'date') {
      flags[facet] = both(flags[facet], meets);
    } else {
      const before = eitherOf.get(facet);
      eitherOf.set(facet, before ? before.map((does, entry) => does | (meets[entry] ?? 0)) : meets);
    }
  }
  for (const facet of FACET_NAMES) {
    const either = eitherOf.get(facet);
    if (either) flags[facet] = both(flags[facet], either);
  }
  return flags;
}

const both = (a: EntryFlags, b: Uint8Array) => (a ? a.map((does, entry) => does & (b[entry] ?? 0)) : b);

/** The entries of the filter's column that meet it, whether or not it is negated. */
function toMeetingEntries(index: SearchIndex, filter: QueryFilter): Uint8Array {
  const { voices, days } = index;
  switch (filter.field) {
    case 'speaker': {
      const names = findDocuments(voices.names, filter.words);
      const otherNames = findDocuments(voices.otherNames, filter.words);
      return Uint8Array.from(voices.namesOf, (own, voice) => {
        const isMeant = own.some((name) => names[name]) || voices.otherNamesOf[voice]?.some((name) => otherNames[name]);
        return isMeant ? 1 : 0;
      });
    }
    case 'article':
      return toMeantArticles(index, filter.words);
    case 'kind':
      return Uint8Array.from(QUOTATION_KINDS, (kind) => (filter.kinds.includes(kind) ? 1 : 0));
    case 'before': {
      const { first } = filter.bounds;
      return Uint8Array.from(days, ({ last }) => (last !== null && first !== null && last < first ? 1 : 0));
    }
    case 'after': {
      const { last } = filter.bounds;
      return Uint8Array.from(days, ({ first }) => (first !== null && last !== null && first > last ? 1 : 0));
    }
  }
}

/** `article:a` means the letter of the badge and not every title with an "a…" in it. */
function toMeantArticles({ articles, articleNames }: SearchIndex, words: readonly QueryWord[]): Uint8Array {
  const only = words.length === 1 ? words[0]?.word : undefined;
  const found = only?.length === 1 ? null : findDocuments(articleNames, words);
  return Uint8Array.from(articles, ({ letter }, article) => {
    const isNamed = found?.[2 * article] === 1 || found?.[2 * article + 1] === 1;
    return isNamed || letter.toLowerCase() === only ? 1 : 0;
  });
}

/** The voices one of whose full names has the sought words in a row; null when there are none. */
export function toVoicesNamed({ voices }: SearchIndex, words: readonly QueryWord[]): EntryFlags {
  const names = findDocuments(voices.names, words);
  if (!names.includes(1)) return null;
  return Uint8Array.from(voices.namesOf, (own) => (own.some((name) => names[name]) ? 1 : 0));
}

function findDocuments(index: WordIndex, words: readonly QueryWord[]): Uint8Array {
  const found = new Uint8Array(index.starts.length - 1);
  const sought = words.map((word): SoughtWord => seekWord(index, word));
  eachDocumentWith(index, sought, (document) => (found[document] = 1));
  return found;
}
