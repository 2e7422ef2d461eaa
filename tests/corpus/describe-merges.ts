import { expect, it } from 'vitest';
import type { EventSource, StoryAnalysis, StoryEvent } from '#analysis/story-annotations.ts';
import type { ExpectedMerges, TellingPlace } from './expected.ts';
import { locate, overlaps } from './locate.ts';
import type { ScoreCard } from './score-card.ts';

const TASK = 'one event, told twice';

/**
 * Every expected event with all of its tellings, their dates and modality, and no two articles together in any other.
 * Counted are events; a wrong merge counts as spurious.
 */
export function describeMerges(expected: ExpectedMerges, card: ScoreCard, find: () => StoryAnalysis): void {
  for (const { told, edtf, missed, ...more } of expected.together) {
    const places = toPlaces(told);
    const check = () =>
      card.check(TASK, () => {
        const event = eventAt(places[0]);
        expect(event && places.filter((place) => sourceAt(event, place) === undefined), 'not told there').toEqual([]);
        expect(event?.edtf).toBe(edtf);
        for (const place of places) {
          const source = event && sourceAt(event, place);
          const { article } = place;
          if (more.modality) expect(`${article} ${source?.modality}`).toBe(`${article} ${more.modality[article]}`);
          if (more.dates) expect(`${article} ${source?.edtf}`).toBe(`${article} ${more.dates[article]}`);
          if (more.origin) expect(`${article} ${source?.origin?.kind}`).toBe(`${article} ${more.origin[article]}`);
        }
      });
    if (missed === undefined) it(`${places.map(show).join(' and ')} are one event`, check);
    else it(`misses ${places.map(show).join(' and ')}: ${missed}`, () => expect(check).toThrow('not told there'));
  }

  for (const [one, other] of expected.apart ?? []) {
    const [a, b] = [one, other].flatMap(toPlaces);
    if (!a || !b) throw new Error('two are apart, or nothing is');
    it(`keeps ${show(a)} apart from ${show(b)}`, () => {
      expect(eventAt(a), 'found no event').toBeDefined();
      expect(eventAt(b), 'found no event').toBeDefined();
      expect(eventAt(a)?.id).not.toBe(eventAt(b)?.id);
    });
  }

  it('puts nothing else together', () => {
    const wrong = find().events.filter(
      (event) =>
        event.sources.length > 1 &&
        !expected.together.some(({ told }) => toPlaces(told).filter((place) => sourceAt(event, place)).length > 1),
    );
    card.row(TASK).spurious += wrong.length;
    expect(wrong.map(({ sources }) => sources.map(wordsOf))).toEqual([]);
  });

  function sourceAt({ sources }: StoryEvent, { article, words }: Place): EventSource | undefined {
    const place = locate(textOf(article), words);
    return sources.find((source) => source.article === article && overlaps(source.passage, place));
  }
  function textOf(id: string): string {
    return find().articles.find((article) => article.id === id)?.text ?? '';
  }
  /** The event told there; of two in one sentence the one whose passage is shorter. */
  function eventAt(place: Place | undefined): StoryEvent | undefined {
    const length = (event: StoryEvent) => {
      const passage = place && sourceAt(event, place)?.passage;
      return passage ? passage.end - passage.start : Infinity;
    };
    const events = find().events.filter((event) => length(event) < Infinity);
    return events.toSorted((x, y) => length(x) - length(y))[0];
  }
  function wordsOf({ article, passage }: EventSource): string {
    return `${article}: ${textOf(article).slice(passage.start, passage.end)}`;
  }
}

interface Place {
  article: string;
  words: string;
}

const toPlaces = (told: TellingPlace): Place[] => Object.entries(told).map(([article, words]) => ({ article, words }));
const show = ({ article, words }: Place): string => `${article} “${words}”`;
