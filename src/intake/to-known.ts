import { isIsoDay } from '#bundle/iso-day.ts';
import { toLanguageTag } from '#bundle/language-tag.ts';
import type { ArticleSource } from '#bundle/story-source.ts';
import { isWebAddress } from './metadata/is-web-address.ts';

/** What is known beside the text of an article, and can be corrected. */
export const KNOWN_FIELDS = ['title', 'outlet', 'author', 'published', 'language', 'url'] as const;
export type KnownField = (typeof KNOWN_FIELDS)[number];

/** What is wrong with a value that was typed, as a sentence; null when nothing is. An empty one means "unknown". */
export function findMistake(field: KnownField, typed: string): string | null {
  if (field === 'url' && typed.trim() !== '' && !isWebAddress(typed.trim())) {
    return 'This is not a web address; write it with https://.';
  }
  if (field === 'published' && typed !== '' && !isDay(typed)) return 'This is not a day of the calendar.';
  if (field === 'language' && typed.trim() !== '' && toLanguageTag(typed) === null) {
    return 'This is not a language tag; write “en”, or “pt-BR”.';
  }
  return null;
}

/** What is kept of a value that was typed. */
export const toKnown = (field: KnownField, typed: string): ArticleSource[KnownField] =>
  field === 'language' ? toLanguageTag(typed) : typed.trim() || null;

/** Years of four digits: the field for a day gives others while a year is being typed. */
const isDay = (text: string): boolean => isIsoDay(text) && !text.startsWith('0');
