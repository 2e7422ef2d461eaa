import type { Entity } from '#analysis/annotations.ts';
import type { ArticleAnalysis } from '#analysis/article-analysis.ts';
import { sumByValue } from '#analysis/search/facet-column.ts';
import type { OnProgress, SearchableArticle, SearchIndex } from '#analysis/search/index-quotations.ts';
import { UNNAMED } from '#analysis/search/quote-request.ts';
import { type WordIndex, WordIndexBuilder } from '#analysis/search/word-index.ts';
import type { StoryEvent } from '#analysis/story-annotations.ts';
import type { NamedIndex } from './find-matches.ts';
import { listPassages, type PassageKind } from './list-passages.ts';
import type { StoryHits } from './story-request.ts';

/** What the search over a whole story reads of it. */
export interface SearchableStory {
  articles: readonly (SearchableArticle &
    Pick<ArticleAnalysis, 'titleSpan' | 'sentences' | 'headings' | 'setAside'> & { author: string | null })[];
  entities: readonly Entity[];
  events: readonly StoryEvent[];
}

const KINDS: readonly PassageKind[] = ['sentence', 'heading', 'set aside'];

/** A whole story, ready to be searched. What is known of a passage stands in columns, by its place among all. */
export interface StoryIndex {
  quotations: SearchIndex;
  /** The place of each article's first quotation among all. */
  firstQuotations: readonly number[];
  passages: { words: WordIndex; at: (passage: number) => StoryHits['passages'] };
  people: NamedIndex & { list: readonly StoryHits['people'][] };
  articles: NamedIndex;
  events: NamedIndex;
}

export function indexStory(
  story: SearchableStory,
  quotations: SearchIndex,
  onProgress: OnProgress = () => undefined,
): StoryIndex {
  const firstQuotations: number[] = [];
  let total = 0;
  for (const article of story.articles) {
    firstQuotations.push(total);
    total += article.quotations.length;
  }
  const people = listPeople(story.entities, quotations);
  const named = { quotations, firstQuotations, people, articles: indexArticles(story), events: indexEvents(story) };
  return { ...named, passages: indexPassages(story, onProgress) };
}

function indexPassages({ articles }: SearchableStory, onProgress: OnProgress): StoryIndex['passages'] {
  const words = new WordIndexBuilder();
  const columns: Record<'article' | 'kind' | 'start' | 'end', number[]> = { article: [], kind: [], start: [], end: [] };
  for (const [place, article] of articles.entries()) {
    for (const { kind, start, end } of listPassages(article)) {
      words.add(article.text, start, end);
      words.endDocument();
      columns.article.push(place);
      columns.kind.push(KINDS.indexOf(kind));
      columns.start.push(start);
      columns.end.push(end);
    }
    onProgress((place + 1) / articles.length);
  }
  const at = (passage: number): StoryHits['passages'] => ({
    article: columns.article[passage] ?? 0,
    kind: KINDS[columns.kind[passage] ?? 0] ?? 'sentence',
    start: columns.start[passage] ?? 0,
    end: columns.end[passage] ?? 0,
  });
  return { words: words.finish(), at };
}

/** Those who are quoted, the most quoted first, then the other people whom the articles name. */
function listPeople(entities: readonly Entity[], { columns }: SearchIndex): StoryIndex['people'] {
  const { of, values, valuesOf } = columns.speaker;
  const byVoice = new Uint32Array(valuesOf.length);
  for (const voice of of) byVoice[voice] = (byVoice[voice] ?? 0) + 1;
  const counts = sumByValue({ values, valuesOf }, byVoice);
  const byName = new Map(entities.map((entity) => [entity.name, entity]));
  const quoted = values.flatMap((name, place) =>
    name === UNNAMED ? [] : [{ name, quotations: counts[place] ?? 0, entity: byName.get(name)?.id ?? null }],
  );
  const isQuoted = new Set(values);
  const others = entities.flatMap(({ id, name, type }) =>
    type === 'person' && !isQuoted.has(name) ? [{ name, quotations: 0, entity: id }] : [],
  );
  const list = [...quoted, ...others];
  return { list, ...indexNamed(list.map(({ name }) => ({ name, more: byName.get(name)?.aliases ?? [] }))) };
}

function indexArticles({ articles }: SearchableStory): NamedIndex {
  return indexNamed(
    articles.map(({ title, titleSpan, text, outlet, author, letter }) => ({
      name: title.text,
      more: [titleSpan ? text.slice(titleSpan.start, titleSpan.end) : '', outlet ?? '', author ?? '', letter],
    })),
  );
}

/** By their sentences, and by who takes part and where, as the filter of the timeline has it. */
function indexEvents({ articles, entities, events }: SearchableStory): NamedIndex {
  const textOf = new Map(articles.map(({ id, text }) => [id, text]));
  const nameOf = new Map(entities.map(({ id, name }) => [id, name]));
  return indexNamed(
    events.map(({ title, sources, participants, places }) => ({
      name: title.words ?? textOf.get(title.article)?.slice(title.start, title.end) ?? '',
      more: [
        ...sources.map(({ article, passage, sentence }) => {
          const [start, end] = [Math.min(passage.start, sentence.start), Math.max(passage.end, sentence.end)];
          return textOf.get(article)?.slice(start, end) ?? '';
        }),
        ...[...participants, ...places].map((id) => nameOf.get(id) ?? ''),
      ],
    })),
  );
}

/** What is found by its name first, and by other words. */
export function indexNamed(things: readonly { name: string; more: readonly string[] }[]): NamedIndex {
  const [names, all] = [new WordIndexBuilder(), new WordIndexBuilder()];
  for (const { name, more } of things) {
    names.add(name);
    names.endDocument();
    all.add(name);
    for (const words of more) {
      all.endPart();
      all.add(words);
    }
    all.endDocument();
  }
  return { names: names.finish(), all: all.finish() };
}
