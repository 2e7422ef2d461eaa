import { expect, it } from 'vitest';
import { MODALITIES } from '#analysis/story-annotations.ts';
import { assertBundle } from '#bundle/assert-bundle.ts';
import { generateEvents } from './generate-events.ts';

const SIZE = { events: 1_000, articles: 20, people: 30 };

it('makes a story that holds together, of the asked size, the same every time', () => {
  const story = generateEvents(SIZE);
  expect(() => assertBundle(story)).not.toThrow();
  expect(story.articles).toHaveLength(SIZE.articles);
  expect(story.events).toHaveLength(SIZE.events);
  expect(new Set(story.events.map(({ id }) => id)).size).toBe(SIZE.events);
  expect(JSON.stringify(generateEvents(SIZE))).toBe(JSON.stringify(story));
});

it('has dates of every precision and tellings of every modality, some at odds', () => {
  const { events } = generateEvents(SIZE);
  for (const form of [
    /^\d{4}$/,
    /^\d{4}-\d\d$/,
    /^\d{3}X$/,
    /^\.\.\//,
    /\/\.\.$/,
    /~/,
    /^\d{4}-\d\d-\d\d\/\d{4}/,
    /^\d{4}-\d\d-\d\d$/,
  ]) {
    expect(events.filter(({ edtf }) => form.test(edtf ?? '')).length).toBeGreaterThan(5);
  }
  expect(events.filter(({ edtf }) => edtf === null).length).toBeGreaterThan(5);
  const told = events.map(({ sources }) => new Set(sources.map(({ modality }) => modality)));
  for (const modality of MODALITIES) expect(told.filter((each) => each.has(modality)).length).toBeGreaterThan(20);
  expect(told.filter(({ size }) => size > 1).length).toBeGreaterThan(20);
});
