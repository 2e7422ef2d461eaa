import { Index } from 'flexsearch';
import MiniSearch from 'minisearch';
import { indexQuotations } from '#analysis/search/index-quotations.ts';
import { searchQuotations } from '#analysis/search/search-quotations.ts';
import type { StoryBundle } from '#bundle/story-bundle.ts';

/** What is asked of an engine; `phrase` stands in a row, and the last of `words` may go on. */
export interface Question {
  words: readonly string[];
  isPhrase?: boolean;
  hasTypo?: boolean;
}

/** An engine with a story in it; a search gives the number of quotations found. */
export interface Engine {
  name: string;
  load: (story: StoryBundle) => (question: Question) => number;
}

interface Plain {
  id: number;
  words: string;
  speaker: string;
}

/** The quotations as the other engines want them: a text and a name each. */
function toPlain({ articles, entities }: StoryBundle): Plain[] {
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  return articles
    .flatMap(({ text, quotations }) => quotations.map((quotation) => ({ text, quotation })))
    .map(({ text, quotation: { spans, speaker } }, id) => ({
      id,
      words: spans.map(({ start, end }) => text.slice(start, end)).join(' '),
      speaker: names.get(speaker?.entity ?? '') ?? '',
    }));
}

const NOTHING_CHOSEN = { speaker: [], article: [], kind: [], date: [] };

export const ENGINES: Engine[] = [
  {
    name: 'Parallax',
    load: ({ articles, entities }) => {
      const index = indexQuotations(articles, entities);
      return ({ words, isPhrase = false }) => {
        const typed = isPhrase ? `"${words.join(' ')}"` : words.join(' ');
        return searchQuotations(index, { typed, chosen: NOTHING_CHOSEN, sort: 'best' }).found.length;
      };
    },
  },
  {
    name: 'MiniSearch',
    load: (story) => {
      const plain = toPlain(story);
      const index = new MiniSearch<Plain>({ fields: ['words', 'speaker'], storeFields: ['words'] });
      index.addAll(plain);
      return ({ words, isPhrase = false, hasTypo = false }) => {
        const query = words.join(' ');
        return index.search(query, {
          combineWith: 'AND',
          prefix: (_, place, terms) => !isPhrase && place === terms.length - 1,
          fuzzy: hasTypo && 0.2,
          // It knows no phrases: what it finds has to be looked through.
          ...(isPhrase && { filter: ({ id }) => plain[Number(id)]?.words.includes(query) ?? false }),
        }).length;
      };
    },
  },
  {
    name: 'FlexSearch',
    load: (story) => {
      const plain = toPlain(story);
      // `forward` is what finds the beginnings of words.
      const index = new Index({ tokenize: 'forward' });
      for (const { id, words, speaker } of plain) index.add(id, `${words} ${speaker}`);
      return ({ words, isPhrase = false }) => {
        const query = words.join(' ');
        const found = index.search(query, { limit: plain.length });
        return isPhrase ? found.filter((id) => plain[Number(id)]?.words.includes(query)).length : found.length;
      };
    },
  },
];
