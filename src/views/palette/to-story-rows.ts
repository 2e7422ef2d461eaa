import { paths } from '#app/paths.ts';
import type { QueryTerm } from '#analysis/search/query.ts';
import type { StoryHits } from '#analysis/search/story/story-request.ts';
import type { BundledArticle, StoryBundle } from '#bundle/story-bundle.ts';
import { toStoryIndex } from '#bundle/story-index.ts';
import { toEventTitle } from '#bundle/to-event-title.ts';
import { toSpeakerNames } from '#bundle/to-speaker-names.ts';
import { toCountWords } from '#ui/count-words.ts';
import { toDateWords } from '#ui/date-words.ts';
import type { FoundWords, PaletteRow } from './palette-row.ts';
import { toFoundWords } from './to-found-words.ts';

/** What makes rows of the finds of a search over a story; `terms` are marked in them. */
export interface RowMaker {
  people: (hit: StoryHits['people']) => PaletteRow[];
  articles: (hit: StoryHits['articles']) => PaletteRow[];
  events: (hit: StoryHits['events']) => PaletteRow[];
  quotations: (hit: StoryHits['quotations']) => PaletteRow[];
  passages: (hit: StoryHits['passages']) => PaletteRow[];
}

export function createRowMaker(story: StoryBundle, terms: readonly QueryTerm[]): RowMaker {
  const { articles, entities } = toStoryIndex(story);
  const find = (text: string) => toFoundWords(text, terms);
  /** The first of some texts in which anything was found, unless something was in the words themselves. */
  const findBeside = (words: FoundWords, texts: readonly string[]): FoundWords | null => {
    if (words.marks.length > 0) return null;
    for (const text of texts) {
      const found = find(text);
      if (found.marks.length > 0) return found;
    }
    return null;
  };

  return {
    people: ({ name, quotations, entity }) => {
      const to = quotations > 0 ? paths.person(story.id, name) : toFirstNaming(story, entity);
      const words = find(name);
      const also = findBeside(words, entities.get(entity ?? '')?.aliases ?? []);
      const note = quotations > 0 ? toCountWords(quotations, 'quotation') : 'named, not quoted';
      return to === null ? [] : [{ key: `person ${name}`, target: { to }, words, also, note }];
    },
    articles: ({ article: place }) => {
      const article = story.articles[place];
      if (!article) return [];
      const { id, letter, title, outlet, author } = article;
      const words = find(title.text);
      const also = findBeside(words, [author ?? '', outlet ?? '']);
      const target = { to: paths.article(story.id, id) };
      return [
        {
          key: `article ${id}`,
          target,
          words,
          also,
          letters: [letter],
          language: article.language,
          note: toSource(article, false),
        },
      ];
    },
    events: ({ event: place }) => {
      const event = story.events[place];
      if (!event) return [];
      const words = find(toEventTitle(story, event.title));
      const tellers = [...new Set(event.sources.map(({ article }) => article))].flatMap((id) => articles.get(id) ?? []);
      const sentences = event.sources.map(({ article, sentence, passage }) =>
        (articles.get(article)?.text ?? '').slice(
          Math.min(sentence.start, passage.start),
          Math.max(sentence.end, passage.end),
        ),
      );
      const names = [...event.participants, ...event.places].map((id) => entities.get(id)?.name ?? '');
      const [only, ...others] = tellers;
      return [
        {
          key: `event ${event.id}`,
          target: { to: paths.timeline(story.id, { event: event.id }) },
          before: event.edtf === null ? 'No date given' : toDateWords(event.edtf),
          words,
          also: findBeside(words, [...sentences, ...names]),
          letters: tellers.map(({ letter }) => letter),
          language: articles.get(event.title.article)?.language ?? 'und',
          note: only && others.length === 0 ? toSource(only) : `told by ${toCountWords(tellers.length, 'article')}`,
        },
      ];
    },
    quotations: ({ article: place, quotation: number }) => {
      const article = story.articles[place];
      const quotation = article?.quotations[number];
      if (!article || !quotation) return [];
      const said = quotation.spans.map(({ start, end }) => article.text.slice(start, end)).join(' […] ');
      return [
        {
          key: `quotation ${quotation.id}`,
          target: { to: paths.quotes(story.id, { quote: quotation.id }) },
          before: toSpeakerNames(quotation, entities).words ?? 'Speaker not named',
          words: find(said),
          isQuoted: true,
          letters: [article.letter],
          language: article.language,
          note: toSource(article),
        },
      ];
    },
    passages: ({ article: place, kind, start, end }) => {
      const article = story.articles[place];
      if (!article) return [];
      return [
        {
          key: `passage ${article.id} ${start}`,
          target: { to: paths.article(story.id, article.id, { at: { start, end } }) },
          words: find(article.text.slice(start, end)),
          isQuoted: true,
          letters: [article.letter],
          language: article.language,
          note: `${toSource(article)}${kind === 'sentence' ? '' : ` · ${kind}`}`,
        },
      ];
    },
  };
}

/** "Reuters · Fri 22 Sept 2023": the outlet, or else the title, and the date. */
function toSource({ outlet, title, published }: BundledArticle, orTitle = true): string {
  const name = outlet ?? (orTitle ? toShortTitle(title.text) : 'outlet unknown');
  return `${name} · ${published ? toDateWords(published.value) : 'date unknown'}`;
}

const LONGEST_TITLE = 48;

function toShortTitle(title: string): string {
  if (title.length <= LONGEST_TITLE) return title;
  const cut = title.lastIndexOf(' ', LONGEST_TITLE);
  return `${title.slice(0, cut > LONGEST_TITLE / 2 ? cut : LONGEST_TITLE)}…`;
}

/** Where the articles first name somebody; null where they do not. */
function toFirstNaming(story: StoryBundle, entity: string | null): string | null {
  for (const { id, names } of story.articles) {
    const mention = names.find((name) => name.entity === entity);
    if (mention) return paths.article(story.id, id, { at: { start: mention.start, end: mention.end } });
  }
  return null;
}
