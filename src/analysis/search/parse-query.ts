import { QUOTATION_KINDS } from '#analysis/annotations.ts';
import { parseDayBounds } from './day-bounds.ts';
import { foldText } from './fold-text.ts';
import {
  FILTER_FIELDS,
  type FilterField,
  type Query,
  type QueryFilter,
  type QueryProblem,
  type QueryWord,
} from './query.ts';
import { splitSearchWords } from './split-search-words.ts';

/**
 * One part of a query: a sign, a field, then words in quotation marks (to the next mark or the end) or
 * up to the next space. Quotation marks of every style open and close alike; a dash of any length is a sign.
 */
const PART = /([-‐‑–—−](?=[^\s\-‐‑–—−]))?(?:(\p{L}+):)?(?:["“”„‟«»]([^"“”„‟«»]*)(["“”„‟«»])?|([^\s"“”„‟«»]*))/uy;

/** Reads what a reader typed. Never throws: what is not understood becomes a problem, and the rest still counts. */
export function parseQuery(typed: string): Query {
  const query: Query = { terms: [], filters: [], problems: [] };
  let at = 0;
  while (at < typed.length) {
    PART.lastIndex = at;
    const [whole = '', sign, field, quoted, closing, bare = ''] = PART.exec(typed) ?? [];
    if (whole === '') {
      at++; // a space
      continue;
    }
    const end = at + whole.length;
    const isQuoted = quoted !== undefined;
    const part = { start: at, end, negated: sign !== undefined, typed: whole.slice(sign?.length ?? 0) };
    if (isQuoted && closing === undefined && quoted.trim() !== '') {
      query.problems.push({ ...part, problem: 'unclosed quotation mark' });
    }
    const value = quoted ?? bare;
    const known = FILTER_FIELDS.find((name) => name === foldText(field ?? '').text);
    if (known !== undefined) {
      const found = toFilter(part, known, value, isQuoted);
      if ('problem' in found) query.problems.push(found);
      else query.filters.push(found);
    } else {
      if (field !== undefined && value !== '') query.problems.push({ ...part, problem: 'unknown filter', field });
      const goesOn = value.endsWith('*') || (end === typed.length && closing === undefined && !part.negated);
      const words = toWords(field === undefined ? value : `${field} ${value}`, goesOn);
      if (words.length > 0) query.terms.push({ ...part, words, exact: isQuoted });
    }
    at = end;
  }
  return query;
}

type Part = Omit<QueryProblem, 'problem' | 'field'>;

function toFilter(part: Part, field: FilterField, value: string, exact: boolean): QueryFilter | QueryProblem {
  if (value.trim() === '') return { ...part, problem: 'empty filter', field };
  switch (field) {
    case 'speaker':
    case 'article': {
      const words = toWords(value, !exact);
      return words.length > 0 ? { ...part, field, words } : { ...part, problem: 'empty filter', field };
    }
    case 'kind': {
      const start = foldText(value).text.trim();
      const kinds = QUOTATION_KINDS.filter((kind) => kind.startsWith(start));
      return kinds.length > 0 ? { ...part, field, kinds } : { ...part, problem: 'not a kind', field };
    }
    case 'before':
    case 'after': {
      const bounds = parseDayBounds(foldText(value).text.trim());
      return bounds ? { ...part, field, bounds } : { ...part, problem: 'not a date', field };
    }
  }
}

/** The words of a term; only the last one may go on. */
function toWords(text: string, lastGoesOn: boolean): QueryWord[] {
  const words = splitSearchWords(text);
  return words.map(({ word }, index) => ({ word, prefix: lastGoesOn && index === words.length - 1 }));
}
