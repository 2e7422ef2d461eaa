import { describe, expect, it } from 'vitest';
import { suggest } from './suggest.ts';

const NAMES = {
  toSpeakers: () => ['Ana Ruiz', 'José Örn', 'Analena "Lena" Kern', 'Reuters'],
  toArticles: () => [
    { letter: 'A', title: 'The harbour opens' },
    { letter: 'B', title: 'Trade will grow' },
  ],
};

/** `|` is the caret. */
function at(drawn: string) {
  const caret = drawn.indexOf('|');
  return suggest(drawn.replace('|', ''), caret, NAMES);
}
const labelsOf = (drawn: string) => at(drawn).map(({ label }) => label);

describe('suggest', () => {
  it.each([
    ['speaker:|', ['Ana Ruiz', 'José Örn', 'Analena "Lena" Kern', 'Reuters']],
    ['speaker:an|', ['Ana Ruiz', 'Analena "Lena" Kern']],
    ['speaker:orn|', ['José Örn']],
    ['speaker:"ana r|', ['Ana Ruiz']],
    ['-speaker:re|', ['Reuters']],
    ['article:|', ['The harbour opens', 'Trade will grow']],
    ['article:b|', ['Trade will grow']],
    ['article:har|', ['The harbour opens']],
    ['kind:|', ['direct', 'mixed', 'indirect']],
    ['kind:in|', ['indirect']],
    ['kind:direct|', []],
    ['speaker:"Ana Ruiz"|', []],
    ['before:20|', []],
    ['an|', ['Ana Ruiz', 'Analena "Lena" Kern']],
    ['spe|', ['speaker:']],
    ['harbour|', []],
    ['a|', []],
    ['|', []],
    ['ana |', []],
    ['harbour speaker:jo| trade', ['José Örn']],
  ])('offers for %s', (drawn, labels) => {
    expect(labelsOf(drawn)).toEqual(labels);
  });

  it.each([
    ['speaker:an|', 'speaker:"Ana Ruiz" ', 19],
    ['-speaker:re|', '-speaker:Reuters ', 17],
    ['harbour speaker:jo| trade', 'harbour speaker:"José Örn" trade', 27],
    ['article:har|', 'article:A ', 10],
    ['spe|', 'speaker:', 8],
    ['an|', 'speaker:"Ana Ruiz" ', 19],
    ['speaker:kern|', 'speaker:"Analena Lena Kern" ', 28],
  ])('puts the choice in the place of %s', (drawn, q, caret) => {
    expect(at(drawn)[0]).toMatchObject({ q, caret });
  });
});
