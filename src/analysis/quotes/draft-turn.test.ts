import { describe, expect, it } from 'vitest';
import { readSpeech } from './read-quotations.fixture.ts';

describe('a transcript', () => {
  it('has its turns in capitals', () => {
    expect(readSpeech('The talk went on for an hour.\n\nHOST: Do you agree?\n\nLEE: Of course we do.')).toEqual([
      'HOST: Do you agree?',
      'LEE: Of course we do.',
    ]);
  });

  it('or comes back to a name', () => {
    expect(readSpeech('They spoke.\n\nAnn Lee: We agree.\n\nBo Day: No.\n\nLee: We do.')).toEqual([
      'Ann Lee: We agree.',
      'Lee: We do.',
    ]);
  });

  it.each([
    ['one label', 'They met.\n\nUPDATE: The talks are over.\n\nNobody spoke.'],
    ['labels of a list', 'Who came:\n\nIowa: two men.\n\nOhio: one man.\n\nUtah: nobody.'],
  ])('is not made by %s', (_what, text) => {
    expect(readSpeech(text)).toEqual([]);
  });
});
