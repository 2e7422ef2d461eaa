import { describe, expect, it } from 'vitest';
import { findCore } from './find-core.ts';
import { splitWords } from './split-words.ts';

function coreOf(text: string): string {
  const sentence = { start: 0, end: text.length };
  const { start, end } = findCore(text, sentence, splitWords(text, sentence));
  return text.slice(start, end).trim();
}

describe('the main clause', () => {
  it.each([
    ['The visit comes as China expands its role.', 'The visit comes'],
    ['As the war goes on, the president seeks help.', 'the president seeks help.'],
    ['He met the mayor, who praised him.', 'He met the mayor,'],
    ['Nurses as well as doctors left.', 'Nurses as well as doctors left.'],
    ['The court ruled.', 'The court ruled.'],
    ['As', 'As'],
  ])('of “%s” is “%s”', (sentence, core) => {
    expect(coreOf(sentence)).toBe(core);
  });
});
