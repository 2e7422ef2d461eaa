import { firstEndingAfter } from '#analysis/text/first-ending-after.ts';
import type { Sentence } from '#analysis/annotations.ts';
import type { Passage } from '#analysis/story-annotations.ts';
import type { StoryBundle } from '#bundle/story-bundle.ts';

/** A place in a story: `start` is an offset into the article's text, in UTF-16 code units. */
export interface ReadingPlace {
  article: string;
  start: number;
}

/** Reads `<article id>.<offset>`; null where there is no such article or the text is shorter. */
export function parsePlace(value: string | null, story: StoryBundle): ReadingPlace | null {
  const [, id, digits] = value?.match(/^(.{1,200})\.(\d{1,9})$/) ?? [];
  const article = story.articles.find((one) => one.id === id);
  const start = Number(digits);
  return article && start < article.text.length ? { article: article.id, start } : null;
}

export const toPlaceValue = ({ article, start }: ReadingPlace): string => `${article}.${start}`;

/** The sentence that holds an offset, or the next one after it. */
export function sentenceAt(sentences: readonly Sentence[], offset: number): Sentence | undefined {
  return sentences[firstEndingAfter(sentences, offset)];
}

/**
 * Where a mode that shows only some articles opens: at the place itself, or at the passage that a link joins it with
 * ("same" before "related"); null where none is shown.
 */
export function toShownPlace(
  story: Pick<StoryBundle, 'links'>,
  place: ReadingPlace | null,
  shown: readonly string[],
): ReadingPlace | null {
  if (place === null || shown.includes(place.article)) return place;
  const holds = (passage: Passage) =>
    passage.article === place.article && passage.start <= place.start && place.start < passage.end;
  const partners = story.links.flatMap(({ a, b, relation }) => {
    const partner = holds(a) ? b : holds(b) ? a : null;
    return partner && shown.includes(partner.article) ? [{ partner, relation }] : [];
  });
  const best = partners.find(({ relation }) => relation === 'same') ?? partners[0];
  return best ? { article: best.partner.article, start: best.partner.start } : null;
}
