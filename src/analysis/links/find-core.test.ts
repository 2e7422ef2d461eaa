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
    ['While it rained, he sang while she slept.', 'he sang while she slept.'],
    ['While it rained, he sang to her while she slept.', 'he sang to her'],
    ['He left when it rained.', 'He left when it rained.'],
    ['He then left when it rained.', 'He then left'],
    ['He met the mayor of Lund before it rained, after which he left.', 'He met the mayor of Lund'],
    ['The town grew so as to be a city.', 'The town grew so as to be a city.'],
    ['Still, he left.', 'Still, he left.'],
    ['As it rained he left.', 'As it rained he left.'],
  ])('of “%s” is “%s”', (sentence, core) => {
    expect(coreOf(sentence)).toBe(core);
  });
});
