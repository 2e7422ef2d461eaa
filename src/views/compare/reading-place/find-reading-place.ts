import type { StoryBundle } from '#bundle/story-bundle.ts';
import { findScroller, listPlaced, toReadingLine, toTopOf } from './locate-text.ts';
import { type ReadingPlace, sentenceAt } from './reading-place.ts';

/**
 * The sentence that is being read: of the text that has the focus, else of the first one on the page. Null while the
 * text has not been scrolled, so that the next mode opens from its start as well.
 */
export function findReadingPlace(story: StoryBundle): ReadingPlace | null {
  const texts = [...document.querySelectorAll<HTMLElement>('[data-reading]')];
  const text = texts.find((one) => one.contains(document.activeElement)) ?? texts[0];
  const placed = text ? listPlaced(text) : [];
  const [first] = placed;
  if (!first) return null;
  const scroller = findScroller(first.element);
  if (scrollY < 1 && (scroller?.scrollTop ?? 0) < 1) return null;

  const line = toReadingLine(scroller);
  // What was put there may lie some of a pixel lower.
  const isAbove = (top: number) => top <= line + 4;
  const tops = placed.map((place) => ({ place, top: place.element.getBoundingClientRect().top }));
  const lowest = Math.max(...tops.filter(({ top }) => isAbove(top)).map(({ top }) => top));
  const { article, start, element } = (tops.find(({ top }) => top === lowest) ?? tops[0])?.place ?? first;
  const sentences = story.articles.find(({ id }) => id === article)?.sentences ?? [];
  const later = placed.filter((place) => place.article === article && place.start > start);
  const next = Math.min(...later.map((place) => place.start));
  const inside = sentences.filter((sentence) => sentence.start >= start && sentence.start < next);
  const read = inside.findLast((sentence) => isAbove(toTopOf(element, sentence.start - start)));
  return { article, start: (read ?? sentenceAt(sentences, start))?.start ?? start };
}
