import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Note } from '#bundle/overlay/overlay.ts';
import type { ArticleSource } from '#bundle/story-source.ts';
import { parseStoryFile } from './parse-story-file.ts';
import type { SavedStory } from '#bundle/story-file/story-file.ts';
import { toStoryFile } from '#bundle/story-file/to-story-file.ts';

/** Any text, of any code units: halves of signs and control characters too. */
const anyText = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 40 })
  .map((codes) => String.fromCharCode(...codes));
const someText = fc.tuple(anyText, fc.constantFrom('x', 'ß', '\\', '"', '😀')).map((parts) => parts.join(''));
const textOrNull = fc.option(anyText);
const day = fc
  .date({ min: new Date('1000-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

const article: fc.Arbitrary<ArticleSource> = fc.record({
  id: fc.stringMatching(/^[a-z0-9_-]{1,20}$/),
  file: someText,
  title: textOrNull,
  outlet: textOrNull,
  author: textOrNull,
  url: fc.option(fc.webUrl({ withQueryParameters: true, withFragments: true })),
  published: fc.option(day),
  language: fc.option(fc.constantFrom('en', 'pt-BR', 'zh-Hant-TW')),
  text: someText,
});

const selector = fc.tuple(fc.nat(), someText, anyText, anyText).map(([start, exact, prefix, suffix]) => {
  return { article: 'a', start, end: start + exact.length, exact, prefix, suffix };
});
const note: fc.Arbitrary<Note> = fc.record({ id: fc.uuid(), passage: selector, text: someText });

/** Any story that can be kept. */
const savedStory: fc.Arbitrary<SavedStory> = fc.record({
  title: someText,
  summary: textOrNull,
  articles: fc.uniqueArray(article, { selector: ({ id }) => id, maxLength: 4 }),
  corrections: fc.uniqueArray(
    fc.record({ id: fc.uuid(), kind: fc.constant('hide-quotation' as const), quotation: selector }),
    { selector: ({ id }) => id, maxLength: 2 },
  ),
  notes: fc.uniqueArray(note, { selector: ({ id }) => id, maxLength: 2 }),
});

it('gives back any story that is saved, and is the same byte for byte when that is saved', () => {
  fc.assert(
    fc.property(savedStory, (story) => {
      const file = toStoryFile(story);
      const opened = parseStoryFile(file);
      expect(opened).toEqual(story);
      expect(toStoryFile(opened as SavedStory)).toBe(file); // it is, or the line above would have failed
    }),
  );
});

/** Every reason names a line, or the part of the story that it speaks of. */
const PLACE = /line \d+, column \d+|^[\w.[\]]+(: | is )|^(The file|.*) is not a part of|^A newer version/s;
it('is opened or refused with a reason, whatever was changed in it', () => {
  const change = fc.tuple(fc.nat(), fc.nat(40), fc.oneof(fc.string(), fc.json(), fc.constantFrom('"', '{', ']', '\0')));
  fc.assert(
    fc.property(savedStory, fc.array(change, { maxLength: 3 }), (story, changes) => {
      let text = toStoryFile(story);
      for (const [place, length, put] of changes) {
        const at = place % text.length;
        text = text.slice(0, at) + put + text.slice(at + length);
      }
      const read = parseStoryFile(text);
      expect('reason' in read ? read.reason : 'line 1, column 1').toMatch(PLACE);
    }),
  );
});

it('is opened or refused when any values stand in it', () => {
  const value = fc.anything({ withBigInt: false });
  fc.assert(
    fc.property(value, value, value, (articles, corrections, title) => {
      const file = { format: 'parallax story', version: 1, title, articles, corrections };
      expect(() => parseStoryFile(JSON.stringify(file))).not.toThrow();
    }),
  );
  expect('articles' in parseStoryFile('['.repeat(1_000_000))).toBe(false);
});
