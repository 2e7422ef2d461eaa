import { expect, it } from 'vitest';
import { extractFormTerms } from './extract-form-terms.ts';
import { splitCharacters } from './split-characters.ts';
import { splitWords } from './split-words.ts';

const termsOf = (language: string, text: string) => {
  const words = splitCharacters(text, splitWords(text, { start: 0, end: text.length }));
  return [...extractFormTerms(words, language)].join(' ');
};

it.each([
  ['de', 'Der Stadtrat und die Stadträte', '~stadtr'],
  ['de', 'x Haus y', '~haus'],
  ['de', 'Die Ost-West-Brücke', '~ost ~west ~brücke'],
  ['de-AT', 'Der Stadtrat', '~stadtr'],
  ['de', '1.234,5 und 12 und 10:30', '#12345 #12 #1030'],
  ['ar', 'الميزانية', '~ميزاني'],
  ['ar', 'والميزانية', '~ميزاني'],
  ['ar', 'مِيزَانِيَّة', '~ميزاني'],
  ['ar', 'عام ٢٠٢٤', '~عام #2024'],
  ['fa', 'سال ۱۴۰۲', '~سال #1402'],
  ['hi', '१२ घर', '#12 ~घर'],
  ['zh', '市议会', '~市议 ~议会'],
  ['zh', '市议。会', '~市议'],
  ['zh', '在 NATO 会', '~nato'],
])('the terms of a sentence in %s: %s', (language, text, terms) => {
  expect(termsOf(language, text)).toBe(terms);
});
