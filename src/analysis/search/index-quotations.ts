import type { Entity, Quotation } from '#analysis/annotations.ts';
import { type DayBounds, toDayBounds } from './day-bounds.ts';
import { type SearchWord, splitSearchWords } from './split-search-words.ts';

/** What the search knows about an article beside its quotations. */
export interface SearchableArticle {
  id: string;
  letter: string;
  title: { text: string };
  outlet: string | null;
  text: string;
  quotations: readonly Quotation[];
}

/** A quotation, ready to be searched. */
export interface SearchEntry {
  quotation: Quotation;
  article: string;
  /** The article's text, into which the quotation and its words point. */
  text: string;
  words: SearchWord[];
  /** The words of each speaker's full name, or of what the article calls an unnamed one; offsets into that name. */
  names: SearchWord[][];
  /** The same for whatever else the speaker is called, here or elsewhere in the story. */
  otherNames: SearchWord[][];
  /** Title and outlet of the article. */
  articleNames: SearchWord[][];
  /** Folded. */
  articleLetter: string;
  said: DayBounds;
}

export interface SearchIndex {
  /** In the order of the story: by article, then by place in the text. */
  entries: SearchEntry[];
  /** Every folded word that a search for words can find. */
  vocabulary: ReadonlySet<string>;
}

export function indexQuotations(articles: readonly SearchableArticle[], entities: readonly Entity[]): SearchIndex {
  const entityById = new Map(entities.map((entity) => [entity.id, entity]));
  const entries = articles.flatMap((article) => {
    const articleNames = [article.title.text, article.outlet ?? ''].map((name) => splitSearchWords(name));
    return article.quotations.map((quotation): SearchEntry => {
      const { speaker, spans, said } = quotation;
      const ids = speaker ? [speaker.entity ?? '', ...speaker.candidates] : [];
      const meant = ids.flatMap((id) => entityById.get(id) ?? []);
      const mention = speaker ? article.text.slice(speaker.start, speaker.end) : '';
      const names = meant.length > 0 ? meant.map(({ name }) => name) : [speaker?.name ?? mention];
      return {
        quotation,
        article: article.id,
        text: article.text,
        words: spans.flatMap(({ start, end }) => splitSearchWords(article.text, start, end)),
        names: names.map((name) => splitSearchWords(name)),
        otherNames: [mention, ...meant.flatMap(({ aliases }) => aliases)].map((name) => splitSearchWords(name)),
        articleNames,
        articleLetter: article.letter.toLowerCase(),
        said: said ? toDayBounds(said.edtf) : { first: null, last: null },
      };
    });
  });
  const vocabulary = new Set<string>();
  for (const { words, names } of entries) {
    for (const list of [words, ...names]) for (const { word } of list) vocabulary.add(word);
  }
  return { entries, vocabulary };
}
