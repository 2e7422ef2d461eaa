import { describe, expect, it } from 'vitest';
import { findMistake, toKnown } from './to-known.ts';

describe('what is typed about an article', () => {
  it.each([
    ['url', 'https://example.org/a', true],
    ['url', '', true],
    ['url', 'javascript:alert(1)', false],
    ['url', 'example.org', false],
    ['published', '2024-02-29', true],
    ['published', '', true],
    ['published', '2023-02-29', false],
    ['published', '0002-02-01', false],
    ['language', 'pt-BR', true],
    ['language', 'Portuguese of Brazil', false],
    ['title', 'Anything <b>', true],
  ] as const)('is looked at: %s “%s”', (field, typed, isRight) => {
    expect(findMistake(field, typed) === null).toBe(isRight);
  });

  it('is kept without the space around it, and as unknown when there is nothing else', () => {
    expect([toKnown('outlet', ' The Post '), toKnown('outlet', '  '), toKnown('language', '')]).toEqual([
      'The Post',
      null,
      null,
    ]);
  });

  it('is kept as a language is usually written', () => {
    expect(toKnown('language', ' PT_br ')).toBe('pt-BR');
  });
});
