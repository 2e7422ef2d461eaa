import { describe, expect, it } from 'vitest';
import type { EventSource } from '#analysis/story-annotations.ts';
import { NOTHING_CHOSEN, type ChosenValues } from '#views/timeline/search-params.ts';
import { articleOf, eventOf, storyOf } from '#bundle/test-story.ts';
import { toTimelineModel } from '#views/timeline/to-timeline-model.ts';
import { filterEvents } from './filter-events.ts';
import { resolveChosen, toFacets } from './to-facets.ts';

const TEXT = { A: 'The harbour reopened. The vote is planned.', B: 'A vote will follow; no café is open.' };

const telling = (article: 'a' | 'b', start: number, end: number, more: Partial<EventSource> = {}): EventSource => ({
  article,
  passage: { start, end },
  sentence: { start, end },
  origin: { kind: 'mention', date: 'unknown' },
  edtf: null,
  basis: 'stated',
  modality: 'happened',
  modalityCue: null,
  ...more,
});

const story = storyOf({
  articles: [articleOf('A', TEXT.A), articleOf('B', TEXT.B)],
  entities: [
    { id: 'p1', name: 'Ana Ruiz', type: 'person', aliases: [] },
    { id: 'p2', name: 'Olof Berg', type: 'person', aliases: [] },
    { id: 'l1', name: 'Bergen', type: 'place', aliases: [] },
  ],
  events: [
    eventOf('2020-01-01', '2020-01-01', { id: 'harbour', sources: [telling('a', 0, 21)], participants: ['p1'] }),
    eventOf('2020-02-01', '2020-02-01', {
      id: 'vote',
      sources: [
        telling('a', 22, 42, { modality: 'planned', basis: 'inferred' }),
        telling('b', 0, 36, { modality: 'expected' }),
      ],
      participants: ['p1', 'p2'],
      places: ['l1'],
      certainty: 'approximate',
    }),
    eventOf(null, null, { id: 'café', sources: [telling('b', 20, 36, { origin: null, modality: 'denied' })] }),
  ],
});

function find(chosen: Partial<ChosenValues>, text = '') {
  const { events, toCounts } = filterEvents(story, toTimelineModel(story).events, {
    chosen: { ...NOTHING_CHOSEN, ...chosen },
    text,
  });
  return { ids: events.map(({ event }) => event.id), counts: toCounts() };
}

describe('filterEvents', () => {
  it.each<[string, Partial<ChosenValues>, string[]]>([
    ['nothing is asked', {}, ['harbour', 'vote', 'café']],
    ['one article', { article: ['b'] }, ['vote', 'café']],
    ['either of two people', { who: ['p1', 'p2'] }, ['harbour', 'vote']],
    ['a person and a place', { who: ['p1'], place: ['l1'] }, ['vote']],
    ['a way of telling in one of two articles', { told: ['expected'] }, ['vote']],
    ['that way of telling in the other article', { told: ['expected'], article: ['a'] }, []],
    ['a stated date in the article that infers it', { dates: ['stated'], article: ['a'] }, ['harbour']],
    ['a time that is not exact', { certainty: ['approximate', 'undated'] }, ['vote', 'café']],
    ['an exact time told as planned', { certainty: ['exact'], told: ['planned'] }, []],
    ['no date at all', { dates: ['none'] }, ['café']],
  ])('%s', (_what, chosen, ids) => {
    expect(find(chosen).ids).toEqual(ids);
  });

  it.each([
    ['vote', ['vote']],
    ['cafe', ['vote', 'café']],
    ['harb', ['harbour']],
    ['"vote will"', ['vote']],
    ['"will vote"', []],
    ['reopened follow', []],
    ['-vote', ['harbour', 'café']],
    ['berg', ['vote']],
    ['  ', ['harbour', 'vote', 'café']],
  ])('looks for %j in what the articles say of it, and in its names', (text, ids) => {
    expect(find({}, text).ids).toEqual(ids);
  });

  it('counts what each value would show under all other filters', () => {
    const { counts } = find({ who: ['p1'], told: ['planned'] });
    expect(Object.fromEntries(counts.told)).toEqual({ happened: 1, planned: 1, expected: 1 });
    expect(Object.fromEntries(counts.who)).toEqual({ p1: 1, p2: 1 });
    expect(Object.fromEntries(counts.article)).toEqual({ a: 1 });
    expect(Object.fromEntries(counts.dates)).toEqual({ inferred: 1 });
    expect(Object.fromEntries(counts.certainty)).toEqual({ approximate: 1 });
  });

  it('counts as many as a choice then shows', () => {
    for (const { name, toValues } of toFacets(story, () => find({}).counts, NOTHING_CHOSEN)) {
      for (const { value, count } of toValues()) expect(find({ [name]: [value] }).ids).toHaveLength(count);
    }
  });
});

describe('resolveChosen', () => {
  it('leaves out what the story does not know', () => {
    const chosen = {
      article: ['a', 'z'],
      who: ['p9'],
      place: [],
      told: ['sung', 'denied'],
      certainty: ['exact', 'sure'],
      dates: ['toString', 'none'],
    };
    expect(resolveChosen(story, chosen)).toEqual({
      article: ['a'],
      who: [],
      place: [],
      told: ['denied'],
      certainty: ['exact'],
      dates: ['none'],
    });
  });
});
