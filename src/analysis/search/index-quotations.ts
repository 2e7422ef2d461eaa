import { type Entity, QUOTATION_KINDS, type Quotation } from '#analysis/annotations.ts';
import type { FacetColumn } from './facet-column.ts';
import { DayCollector, type SpokenDay } from './index-days.ts';
import { VoiceCollector, type Voices } from './index-voices.ts';
import type { FacetName, Sort } from './quote-request.ts';
import { type WordIndex, WordIndexBuilder } from './word-index.ts';

/** What the search knows about an article beside its quotations. */
export interface SearchableArticle {
  id: string;
  letter: string;
  title: { text: string };
  outlet: string | null;
  text: string;
  quotations: readonly Quotation[];
}

/** What the index keeps of an article; the quotations themselves it can do without. */
export interface IndexedArticle {
  id: string;
  letter: string;
  title: string;
  text: string;
}

/**
 * The quotations of a story, ready to be searched. A quotation is an ordinal: its place in the order of the story,
 * by article, then as the article lists them. What is known of it stands in columns, by ordinal.
 */
export interface SearchIndex {
  total: number;
  articles: readonly IndexedArticle[];
  /** The words of each quotation; the parts of a split one in a row. */
  words: WordIndex;
  /** The entries of the column of speakers. */
  voices: Voices;
  /** The entries of the column of dates. */
  days: readonly SpokenDay[];
  /** Documents 2n and 2n + 1 are title and outlet of article n. */
  articleNames: WordIndex;
  columns: Record<FacetName, FacetColumn>;
  /** Length of the words in UTF-16 code units. */
  lengths: Uint32Array;
  /** The orders that were asked for. */
  orders: Map<Sort, Order>;
}

/** All quotations in a certain order. */
export interface Order {
  ordinals: Uint32Array;
  /** The place of each ordinal. */
  places: Uint32Array;
}

/** Called now and then with the share of the work that is done, from 0 to 1. */
export type OnProgress = (done: number) => void;

export function indexQuotations(
  articles: readonly SearchableArticle[],
  entities: readonly Entity[],
  onProgress: OnProgress = () => undefined,
): SearchIndex {
  const total = articles.reduce((sum, { quotations }) => sum + quotations.length, 0);
  const column = () => new Uint32Array(total);
  const [voiceOf, articleOf, kindOf, dayOf, lengths] = [column(), column(), column(), column(), column()];
  const words = new WordIndexBuilder();
  const articleNames = new WordIndexBuilder();
  const voiceCollector = new VoiceCollector(entities);
  const dayCollector = new DayCollector();
  let ordinal = 0;
  for (const [place, { title, outlet, text, quotations }] of articles.entries()) {
    for (const name of [title.text, outlet ?? '']) {
      articleNames.add(name);
      articleNames.endDocument();
    }
    for (const { speaker, spans, said, kind } of quotations) {
      for (const { start, end } of spans) {
        words.add(text, start, end);
        lengths[ordinal] = (lengths[ordinal] ?? 0) + end - start;
      }
      words.endDocument();
      voiceOf[ordinal] = voiceCollector.toVoice(speaker, text);
      articleOf[ordinal] = place;
      kindOf[ordinal] = QUOTATION_KINDS.indexOf(kind);
      dayOf[ordinal] = dayCollector.toEntry(said?.edtf ?? null);
      ordinal++;
    }
    onProgress(ordinal / total);
  }
  const { voices, column: speaker } = voiceCollector.finish(voiceOf);
  const { days, column: date } = dayCollector.finish(dayOf);
  return {
    total,
    articles: articles.map(({ id, letter, title, text }) => ({ id, letter, title: title.text, text })),
    words: words.finish(),
    voices,
    days,
    articleNames: articleNames.finish(),
    columns: {
      speaker,
      article: { of: articleOf, ...toArticleValues(articles) },
      kind: { of: kindOf, values: QUOTATION_KINDS, valuesOf: QUOTATION_KINDS.map((_, place) => [place]) },
      date,
    },
    lengths,
    orders: new Map(),
  };
}

/** The articles that quote anybody. */
function toArticleValues(articles: readonly SearchableArticle[]): Omit<FacetColumn, 'of'> {
  const values: string[] = [];
  const valuesOf = articles.map(({ id, quotations }) => (quotations.length > 0 ? [values.push(id) - 1] : []));
  return { values, valuesOf };
}
