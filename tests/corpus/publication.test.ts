import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { analyzeArticle } from '#analysis/analyze-article.ts';

/**
 * Articles made by hand that come without their publication date. The first line says what a careful reader infers:
 * "published 2024-03-06, dateline" or "unknown".
 */
const FOLDER = new URL('publication/', import.meta.url);

describe('publication dates that were not supplied', () => {
  it.each(readdirSync(FOLDER))('%s', (file) => {
    const [, expected, text = ''] = /^(.*)\n([^]*)$/.exec(readFileSync(new URL(file, FOLDER), 'utf8')) ?? [];
    const { published } = analyzeArticle({ id: file, text });
    const found = published?.source === 'inferred' ? `published ${published.value}, ${published.rule}` : 'unknown';
    expect(found).toBe(expected);
  });
});
