import type { Passage } from '#analysis/story-annotations.ts';
import type { StoryBundle } from '#bundle/story-bundle.ts';
import type { Selector } from './overlay.ts';

/** What was selected is not to be found any more, or in more than one place. The message says so as a sentence. */
export class LostPlaceError extends Error {
  override name = 'LostPlaceError';
}

/** So much of the words before or after has to stand there still, unless there were fewer. In code units. */
const LEAST_CONTEXT = 8;
/** Who repeats a phrase more often than that has selected it by its position alone. */
const MOST_OCCURRENCES = 200;

/**
 * Finds what was selected in the articles as they are now: where it was, or else at the one place that has the same
 * words and enough of the same words around them. The same words in other surroundings are another passage.
 * @throws LostPlaceError
 */
export function locatePassage({ articles }: Pick<StoryBundle, 'articles'>, selector: Selector): Passage {
  const { article: id, start, exact } = selector;
  const article = articles.find((one) => one.id === id);
  if (!article) throw new LostPlaceError('The story no longer has the article.');
  const { text } = article;
  const toPlace = (at: number): Passage => ({ article: id, start: at, end: at + exact.length });
  const whole = { before: selector.prefix.length, after: selector.suffix.length };
  const agrees = ({ before, after }: Context) =>
    isEnough(before, whole.before) || isEnough(after, whole.after) || whole.before + whole.after === 0;
  if (text.startsWith(exact, start)) {
    const { before, after } = readContext(text, selector, start);
    if (before === whole.before && after === whole.after) return toPlace(start);
  }
  const found = findAll(text, exact).map((at) => ({ at, context: readContext(text, selector, at) }));
  if (found.length === 0) throw new LostPlaceError('These words no longer stand in the article.');
  const likely = found.filter(({ context }) => agrees(context)).toSorted((x, y) => sum(y.context) - sum(x.context));
  const [best, next] = likely;
  if (!best) throw new LostPlaceError('These words stand in the article in other surroundings only.');
  if (next && sum(best.context) - sum(next.context) < LEAST_CONTEXT) {
    throw new LostPlaceError('These words stand in the article more than once, and the text around them has changed.');
  }
  return toPlace(best.at);
}

/** How many code units before and after a place are those that were selected with it. */
interface Context {
  before: number;
  after: number;
}

const sum = ({ before, after }: Context): number => before + after;
const isEnough = (same: number, whole: number): boolean => whole > 0 && same >= Math.min(LEAST_CONTEXT, whole);

function readContext(text: string, { exact, prefix, suffix }: Selector, at: number): Context {
  let before = 0;
  while (before < prefix.length && before < at && prefix.at(-1 - before) === text[at - 1 - before]) before += 1;
  let after = 0;
  const end = at + exact.length;
  while (after < suffix.length && suffix[after] === text[end + after]) after += 1;
  return { before, after };
}

function findAll(text: string, words: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(words); at !== -1 && places.length < MOST_OCCURRENCES; at = text.indexOf(words, at + 1)) {
    places.push(at);
  }
  return places;
}
