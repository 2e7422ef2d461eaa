import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { StoryLineReader, toStoryLines } from './story-lines.ts';

/** What comes of a text that arrives in pieces with ends at these places. */
function readIn(text: string, ends: readonly number[]): object {
  const reader = new StoryLineReader();
  const places = [0, ...ends.map((end) => end % (text.length + 1)).toSorted((a, b) => a - b), text.length];
  for (const [index, place] of places.entries()) reader.read(text.slice(places[index - 1] ?? 0, place));
  return reader.finish();
}

const story = { version: 5, title: 'Fire, and “ice”:[', articles: [{ text: 'One.\nTwo,' }, { text: '],' }], links: [] };

describe('a story in lines', () => {
  test('is JSON, with a line for each member and each element of a list', () => {
    const text = toStoryLines(story);
    expect(JSON.parse(text)).toEqual(story);
    expect(text.split('\n')).toEqual([
      '{',
      '"version":5,',
      '"title":"Fire, and “ice”:[",',
      '"articles":[',
      '{"text":"One.\\nTwo,"},',
      '{"text":"],"}',
      '],',
      '"links":[]',
      '}',
      '',
    ]);
  });

  test('is read as it was written, wherever the pieces end in which it comes', () => {
    const anything = fc.dictionary(fc.string({ unit: 'binary' }), fc.jsonValue());
    fc.assert(
      fc.property(anything, fc.array(fc.nat(), { maxLength: 8 }), (members, ends) => {
        const own = Object.assign({}, members);
        // What JSON cannot hold, such as a negative zero, is not asked of it.
        expect(readIn(toStoryLines(own), ends)).toEqual(JSON.parse(JSON.stringify(own)));
      }),
    );
  });

  test('is read too when somebody has put it into one line', () => {
    expect(readIn(JSON.stringify(story), [7, 40])).toEqual(story);
    expect(readIn(`${JSON.stringify(story)}\n`, [])).toEqual(story);
  });

  test.each([
    ['', 'the end of the story is missing'],
    [toStoryLines(story).slice(0, -3), 'the end of the story is missing'],
    [toStoryLines(story).slice(0, 60), 'JSON'],
    [JSON.stringify(story, null, 2), 'JSON'],
    ['<!doctype html>', 'JSON'],
  ])('%#: half a story, or none, is refused', (text, words) => {
    expect(() => readIn(text, [])).toThrow(new RegExp(words, 'u'));
    expect(() => readIn(text, [])).toThrow(SyntaxError);
  });
});
