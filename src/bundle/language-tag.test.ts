import { expect, it } from 'vitest';
import { toLanguageTag } from './language-tag.ts';

it.each([
  ['en', 'en'],
  [' EN_us ', 'en-US'],
  ['zh-hant-TW', 'zh-Hant-TW'],
  ['es-419', 'es-419'],
  ['English', null],
  ['e', null],
  ['en-', null],
  ['', null],
])('writes the language tag “%s” as %s', (written, tag) => {
  expect(toLanguageTag(written)).toBe(tag);
});
