import { expect, it } from 'vitest';
import { toLanguageName, toLanguagesOf } from './language-words.ts';

const articles = (...languages: string[]) => languages.map((language, at) => ({ letter: 'ABCDE'[at] ?? '', language }));

it.each([
  [['de'], 'Article A is in German'],
  [['de', 'zh-Hans', 'de'], 'Articles A and C are in German, B is in Simplified Chinese'],
  [['und', 'pt-BR'], 'Article A is in a language that could not be told, B is in Brazilian Portuguese'],
  [['fr', 'fr', 'fr'], 'Articles A, B and C are in French'],
])('says of articles in %j: %s', (languages, words) => {
  expect(toLanguagesOf(articles(...languages))).toBe(words);
});

it('gives back what is no language', () => {
  expect(toLanguageName('ab-c-d-e-f')).toBe('ab-c-d-e-f');
  expect(toLanguageName('qqq')).toBe('qqq');
});
