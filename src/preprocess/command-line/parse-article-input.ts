import type { ArticleInput } from '#analysis/annotations.ts';
import { isIsoDay } from '#bundle/iso-day.ts';
import { toLanguageTag } from '#bundle/language-tag.ts';

/** A JSON object, or an error that says what stands there instead. */
export function parseRecord(value: unknown): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new Error('expected a JSON object');
  }
  return value as Record<string, unknown>; // every object has string keys
}

/** An article as the filters receive it; the message of the error names the field and the remedy. */
export function parseArticleInput(value: unknown): ArticleInput {
  const record = parseRecord(value);
  const { id, text } = record;
  if (typeof id !== 'string' || id === '') throw new Error('"id" must be a non-empty string');
  if (typeof text !== 'string') throw new Error('"text" must be a string');
  const article: ArticleInput = { id, text };
  for (const key of ['title', 'published', 'outlet', 'url', 'language'] as const) {
    const field = record[key];
    if (field === undefined || field === null) continue;
    if (typeof field !== 'string') throw new Error(`"${key}" must be a string`);
    article[key] = field;
  }
  if (article.published !== undefined && !isIsoDay(article.published)) {
    throw new Error(`"published" must be a day as YYYY-MM-DD, not "${article.published}"`);
  }
  if (article.language !== undefined) {
    const tag = toLanguageTag(article.language);
    if (tag === null)
      throw new Error(`"language" must be a language tag as "en" or "pt-BR", not "${article.language}"`);
    article.language = tag;
  }
  return article;
}
