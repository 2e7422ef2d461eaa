import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Entity, Quotation } from '#analysis/annotations.ts';
import { toDayBounds } from './day-bounds.ts';
import { findWords, meets } from './find-words.ts';
import { indexQuotations, type SearchableArticle } from './index-quotations.ts';
import { parseQuery } from './parse-query.ts';
import type { QueryFilter, QueryTerm } from './query.ts';
import { type ChosenValues, FACET_NAMES, type FacetName, SORTS, type Sort, UNDATED, UNNAMED } from './quote-request.ts';
import { searchQuotations } from './search-quotations.ts';
import { splitSearchWords } from './split-search-words.ts';
import { ENTITIES, toArticle } from './test-articles.ts';

/*
 * The engine against the plainest search that keeps to the words of its rules: no index, every quotation looked at
 * by itself, everything counted by trying it.
 */
interface Seen {
  quotation: Quotation;
  article: SearchableArticle;
  words: ReturnType<typeof splitSearchWords>;
  entity: Entity | undefined;
}

const see = (articles: SearchableArticle[]): Seen[] =>
  articles.flatMap((article) =>
    article.quotations.map((quotation) => ({
      quotation,
      article,
      words: quotation.spans.flatMap(({ start, end }) => splitSearchWords(article.text, start, end)),
      entity: ENTITIES.find(({ id }) => id === quotation.speaker?.entity),
    })),
  );

const has = (words: QueryTerm['words'], ...texts: string[]) =>
  texts.some((text) => findWords(words, splitSearchWords(text)).length > 0);

function meetsFilter({ quotation, article, entity }: Seen, filter: QueryFilter): boolean {
  const { first, last } = quotation.said ? toDayBounds(quotation.said.edtf) : { first: null, last: null };
  switch (filter.field) {
    case 'speaker':
      return has(filter.words, ...(entity ? [entity.name, ...entity.aliases] : []));
    case 'article': {
      const [word] = filter.words;
      if (filter.words.length === 1 && word?.word.length === 1) return word.word === article.letter.toLowerCase();
      return has(filter.words, article.title.text);
    }
    case 'kind':
      return filter.kinds.includes(quotation.kind);
    case 'before':
      return last !== null && last < (filter.bounds.first ?? '');
    case 'after':
      return first !== null && first > (filter.bounds.last ?? '');
  }
}

function isFound(seen: Seen, typed: string): boolean {
  const { terms, filters } = parseQuery(typed);
  const meetsAll = terms.every((term) => {
    const found = findWords(term.words, seen.words).length > 0 || has(term.words, seen.entity?.name ?? '');
    return found !== term.negated;
  });
  const positive = filters.filter(({ negated }) => !negated);
  const either = (['speaker', 'article', 'kind'] as const).every((field) => {
    const ofField = positive.filter((filter) => filter.field === field);
    return ofField.length === 0 || ofField.some((filter) => meetsFilter(seen, filter));
  });
  const dates = positive.filter(({ field }) => field === 'before' || field === 'after');
  const negated = filters.filter((filter) => filter.negated);
  return (
    meetsAll &&
    either &&
    dates.every((filter) => meetsFilter(seen, filter)) &&
    !negated.some((filter) => meetsFilter(seen, filter))
  );
}

/** The smaller, the better. */
function rankOf({ words }: Seen, typed: string): number[] {
  const all = parseQuery(typed).terms.filter(({ negated }) => !negated);
  const terms = [...new Map(all.map((term) => [JSON.stringify(term.words), term])).values()];
  const places = terms.map((term) => findWords(term.words, words));
  const inWords = places.filter((found) => found.length > 0).length;
  const notWhole = places.filter((found) => !found.some(({ whole }) => whole)).length;
  if (inWords < terms.length) return [3, notWhole];
  const asTyped = terms.flatMap((term) => term.words);
  if (words.some((_, at) => asTyped.every((word, n) => meets(word, words[at + n]?.word ?? '')))) return [0, notWhole];
  const stretches = words.flatMap((_, from) =>
    words.flatMap((__, to) => {
      const holdsAll = places.every((found) => found.some(({ first, last }) => first >= from && last <= to));
      return holdsAll ? [to - from + 1] : [];
    }),
  );
  return [Math.min(...stretches) <= 2 * asTyped.length + 2 ? 1 : 2, notWhole];
}

const dayOf = ({ quotation: { said } }: Seen) => {
  const { first, last } = said ? toDayBounds(said.edtf) : { first: null, last: null };
  return last ?? first;
};

function compareBy(sort: Sort, typed: string) {
  const byDay = (a: Seen, b: Seen, sign: number) => {
    const [one, other] = [dayOf(a), dayOf(b)];
    if (one === other) return 0;
    if (one === null || other === null) return one === null ? 1 : -1;
    return one < other ? -sign : sign;
  };
  const compareText = (one: string, other: string) => (one === other ? 0 : one < other ? -1 : 1);
  const length = ({ quotation }: Seen) => quotation.spans.reduce((sum, { start, end }) => sum + end - start, 0);
  const orders: Record<Sort, (a: Seen, b: Seen) => number> = {
    best: (a, b) => {
      if (parseQuery(typed).terms.every(({ negated }) => negated)) return 0;
      const [x, y] = [rankOf(a, typed), rankOf(b, typed)];
      return (x[0] ?? 0) - (y[0] ?? 0) || (x[1] ?? 0) - (y[1] ?? 0) || byDay(a, b, -1);
    },
    story: () => 0,
    newest: (a, b) => byDay(a, b, -1),
    oldest: (a, b) => byDay(a, b, 1),
    speaker: (a, b) => compareText(a.entity?.name ?? '~', b.entity?.name ?? '~'),
    article: (a, b) => compareText(a.article.title.text, b.article.title.text),
    longest: (a, b) => length(b) - length(a),
  };
  return orders[sort];
}

/** Whether a value of a facet stands for a quotation. */
function hasValue({ quotation, article, entity }: Seen, name: FacetName, value: string): boolean {
  if (name === 'speaker') return (entity?.name ?? UNNAMED) === value;
  if (name === 'article') return article.id === value;
  if (name === 'kind') return quotation.kind === value;
  const { first, last } = quotation.said ? toDayBounds(quotation.said.edtf) : { first: null, last: null };
  const isDated = first !== null && last !== null && first.slice(0, 4) === last.slice(0, 4);
  if (value === UNDATED || !isDated) return (value === UNDATED) === !isDated;
  return first.startsWith(value) && last.startsWith(value);
}

const word = fc.constantFrom('war', 'warm', 'peace', 'peaceful', 'café', 'cafe', 'Ruiz', 'U.S.', 'and', 'the', '—');
const day = fc.constantFrom('', '2023-09-22', '2023-09-21', '2023-09', '2022', '2021/2022', '../2020', '2024/..');
const line = fc
  .tuple(
    fc.constantFrom('', 'e1', 'e2'),
    day,
    fc.constantFrom('“', ''),
    fc.array(word, { minLength: 1, maxLength: 14 }),
  )
  .map(([entity, said, mark, words]) => `${entity}|${said}|${mark}${words.join(' ')}`);
const title = fc.constantFrom('peace in the harbour', 'a warm welcome');
const story = fc
  .array(fc.tuple(title, fc.array(line, { maxLength: 5 })), { minLength: 1, maxLength: 4 })
  .map((articles) =>
    articles.map(([name, lines], place) => toArticle(`id${place}`, String.fromCharCode(65 + place), lines, name)),
  );
const QUERY_PARTS = [
  'war ',
  'wa',
  'wa* ',
  'peace ',
  '"war and" ',
  '"the peace and',
  'CAFÉ ',
  'ruiz ',
  'jose ',
  'us-peace ',
  '-the ',
  '-"and war" ',
  'speaker:mayor ',
  'speaker:orn ',
  '-speaker:ana ',
  'article:b ',
  'article:welc ',
  'kind:direct ',
  '-kind:direct ',
  'before:2023 ',
  'after:2021 ',
  '-after:2023-09-21 ',
  'kind: ',
  'x:war ',
];
const query = fc.array(fc.constantFrom(...QUERY_PARTS), { maxLength: 4 }).map((parts) => parts.join(''));
const chosen = fc.record({
  speaker: fc.subarray(['Ana Ruiz', 'José Örn', UNNAMED]),
  article: fc.subarray(['id0', 'id1']),
  kind: fc.subarray(['direct', 'mixed']),
  date: fc.subarray(['2023', '2023-09-22', UNDATED]),
});

it('finds, orders and counts what the plainest search does', () => {
  fc.assert(
    fc.property(story, query, chosen, fc.constantFrom(...SORTS), (articles, typed, values, sort) => {
      const all = see(articles);
      const answer = searchQuotations(indexQuotations(articles, ENTITIES), { typed, chosen: values, sort });
      fc.pre(answer.respellings.length === 0);
      const known = (name: FacetName) => values[name].filter((value) => all.some((one) => hasValue(one, name, value)));
      const passes = (one: Seen, except?: FacetName) =>
        FACET_NAMES.every((name) => {
          const wanted = known(name);
          // A kind is known whether or not the story has it.
          if (name === 'kind' && values.kind.length > 0 && name !== except) {
            return values.kind.some((value) => hasValue(one, name, value));
          }
          return name === except || wanted.length === 0 || wanted.some((value) => hasValue(one, name, value));
        });
      const found = all.filter((one) => isFound(one, typed));
      const expected = found.filter((one) => passes(one)).toSorted(compareBy(sort, typed));
      expect(Array.from(answer.found)).toEqual(expected.map((one) => all.indexOf(one)));
      for (const name of FACET_NAMES) {
        const counts = answer.facets[name].values.map(
          (value) => found.filter((one) => passes(one, name) && hasValue(one, name, value)).length,
        );
        expect([name, ...answer.facets[name].counts]).toEqual([name, ...counts]);
      }
    }),
    { numRuns: 120 },
  );
});

it('finds with a close spelling what it finds with the right one', () => {
  const slips = fc.constantFrom(['paece ', 'peace '], ['peacefull ', 'peaceful ']);
  fc.assert(
    fc.property(story, slips, (articles, [wrong = '', right = '']) => {
      const index = indexQuotations(articles, ENTITIES);
      const ask: ChosenValues = { speaker: [], article: [], kind: [], date: [] };
      const search = (typed: string) => searchQuotations(index, { typed, chosen: ask, sort: 'story' });
      fc.pre(search(right).found.length > 0);
      expect(search(wrong).found).toEqual(search(right).found);
    }),
  );
});
