import { parseQuery } from '#analysis/search/parse-query.ts';
import type { QueryTerm } from '#analysis/search/query.ts';
import { splitSearchWords } from '#analysis/search/split-search-words.ts';
import type { StoryEvent } from '#analysis/story-annotations.ts';
import type { StoryBundle } from '#bundle/story-bundle.ts';
import { toStoryIndex } from '#bundle/story-index.ts';

/** Each event's words, read when they are first searched. */
const readWords = new WeakMap<StoryEvent, string>();

/**
 * Whether an event's sentences, or the names of who takes part and where, have what was typed: words, prefixes, "an
 * exact phrase", -not, as in every search of the app. Null where nothing is asked. Conditions such as `speaker:` are
 * for quotations and count for nothing here.
 */
export function toTextTest(story: StoryBundle, typed: string): ((event: StoryEvent) => boolean) | null {
  const needles = parseQuery(typed).terms.map((term) => ({ needle: toNeedle(term), negated: term.negated }));
  if (needles.length === 0) return null;
  return (event) => {
    const words = readWords.get(event) ?? toWords(story, event);
    readWords.set(event, words);
    return needles.every(({ needle, negated }) => words.includes(needle) !== negated);
  };
}

function toWords(story: StoryBundle, { sources, participants, places }: StoryEvent): string {
  const { articles, entities } = toStoryIndex(story);
  const texts = sources.map(({ article, passage, sentence }) => {
    const [start, end] = [Math.min(passage.start, sentence.start), Math.max(passage.end, sentence.end)];
    return articles.get(article)?.text.slice(start, end) ?? '';
  });
  const names = [...participants, ...places].map((id) => entities.get(id)?.name ?? '');
  // A sign between them that no word has, so that no phrase goes from one into the next.
  return [...texts, ...names]
    .map(
      (text) =>
        ` ${splitSearchWords(text)
          .map(({ word }) => word)
          .join(' ')} `,
    )
    .join('|');
}

/** The words in a row, as they stand in what `toWords` makes; the last one may go on where it was typed so. */
function toNeedle({ words }: QueryTerm): string {
  return ` ${words.map(({ word }) => word).join(' ')}${words.at(-1)?.prefix ? '' : ' '}`;
}
