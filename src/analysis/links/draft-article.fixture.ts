import type { DateMention, Quotation } from '#analysis/annotations.ts';
import type { ArticleAnalysis } from '#analysis/article-analysis.ts';
import { extractStructure } from '#analysis/text/extract-structure.ts';

/** An analysed article for tests: annotations are given by the words they stand on, every occurrence of them. */
export interface ArticleDraft {
  id?: string;
  text: string;
  published?: string;
  /** Words → entity id. */
  names?: Record<string, string>;
  /** The entities that are people. */
  people?: string[];
  /** Words → EDTF: a day, a month, a year, or two days with a slash. */
  dates?: Record<string, string>;
  /** Quoted words → entity id of the speaker. */
  quotations?: Record<string, string>;
}

export function draftArticle({
  id = 'a',
  text,
  published,
  names,
  people = [],
  dates,
  quotations,
}: ArticleDraft): ArticleAnalysis {
  return {
    ...extractStructure(text),
    id,
    title: { text: id, source: 'supplied', span: null },
    outlet: null,
    url: null,
    published: published === undefined ? null : { value: published, source: 'supplied' },
    names: locateAll(text, names).map(({ value, ...span }) => ({ ...span, entity: value, rule: 'given' })),
    entities: people.map((person) => ({ id: person, name: person, type: 'person', aliases: [] })),
    quotations: locateAll(text, quotations).map(({ value, ...span }): Quotation => ({
      id: `${id}.q${span.start}`,
      kind: 'direct',
      spans: [span],
      speaker: {
        ...span,
        name: value,
        entity: value,
        candidates: [],
        antecedent: null,
        basis: 'stated',
        rule: 'full-name',
      },
      cue: null,
      relay: null,
      closed: true,
      said: null,
      rule: 'given',
    })),
    notQuotations: [],
    dates: locateAll(text, dates).map(({ value, ...span }) => draftDate(id, span, value)),
  };
}

function draftDate(id: string, span: { start: number; end: number }, edtf: string): DateMention {
  const [first = '', last = first] = edtf.split('/');
  return {
    ...span,
    id: `${id}.d${span.start}`,
    type: 'DATE',
    value: edtf,
    edtf,
    earliest: toDay(first, '-01-01'),
    latest: toDay(last, '-12-31'),
    approximate: first === '..',
    basis: 'stated',
    anchor: null,
    rule: 'given',
  };
}

/** A year or month filled up to a day; 31 days are near enough for comparing. */
const toDay = (given: string, filling: string): string | null =>
  given === '..' ? null : given + filling.slice(given.length === 4 ? 0 : given.length === 7 ? 3 : 6);

function locateAll(text: string, given: Record<string, string> = {}): { start: number; end: number; value: string }[] {
  return Object.entries(given)
    .flatMap(([words, value]) => {
      const places: { start: number; end: number; value: string }[] = [];
      for (let start = text.indexOf(words); start !== -1; start = text.indexOf(words, start + words.length)) {
        places.push({ start, end: start + words.length, value });
      }
      return places;
    })
    .toSorted((x, y) => x.start - y.start);
}
