import { describe, expect, it } from 'vitest';
import type { EventSource, StoryEvent } from '#analysis/story-annotations.ts';
import type { ExpectedEvent } from './expected.ts';
import { locate, overlaps, show } from './locate.ts';
import type { ScoreCard } from './score-card.ts';

/** Every expected event with its date, certainty and sources, and no other. `texts` by article id. */
export function describeEvents(
  expected: ExpectedEvent[],
  texts: Map<string, string>,
  card: ScoreCard,
  find: () => StoryEvent[],
): void {
  const text = (article: string) => texts.get(article) ?? '';
  const touches = (source: EventSource, wanted: ExpectedEvent['sources'][number]) =>
    source.article === wanted.article && overlaps(source.passage, locate(text(wanted.article), wanted.passage));
  const isOf = (event: StoryEvent, wanted: ExpectedEvent) =>
    event.sources.some((source) => wanted.sources.some((each) => touches(source, each)));
  const name = ({ edtf, sources }: StoryEvent) =>
    `${edtf ?? 'undated'}: ${sources.map(({ article, passage }) => show(text(article), passage)).join(' + ')}`;

  describe('events', () => {
    for (const wanted of expected) {
      const places = wanted.sources.map(({ article, passage }) => show(text(article), locate(text(article), passage)));
      it(`${wanted.edtf ?? 'undated'}: ${places.join(' + ')}`, () =>
        card.check('events', () => {
          // A sentence may tell several things: an event of another date in the same passage is another event.
          const event = find().find((each) => isOf(each, wanted) && each.edtf === wanted.edtf);
          const instead = find()
            .filter((each) => isOf(each, wanted))
            .map(name);
          expect(event, `found instead: ${instead.join('; ') || 'no event'}`).toBeDefined();
          expect(event?.certainty).toBe(wanted.certainty);
          expect(event?.sources.map(({ article }) => article)).toEqual(wanted.sources.map(({ article }) => article));
          for (const each of wanted.sources) expectSource(event, each);
        }));
    }

    it('and nothing else', () => {
      const others = find().filter((event) => !expected.some((each) => isOf(event, each) && event.edtf === each.edtf));
      card.row('events').spurious += others.length;
      expect(others.map(name)).toEqual([]);
    });
  });

  function expectSource(event: StoryEvent | undefined, wanted: ExpectedEvent['sources'][number]): void {
    const source = event?.sources.find((each) => touches(each, wanted));
    expect(source, `no passage at ${JSON.stringify(wanted.passage)}`).toBeDefined();
    if (wanted.basis) expect(source?.basis).toBe(wanted.basis);
    if (wanted.origin) expect(source?.origin?.kind).toBe(wanted.origin);
    if (wanted.modality) expect(wanted.modality).toContain(source?.modality);
  }
}
