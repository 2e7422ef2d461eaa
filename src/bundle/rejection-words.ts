import type { RejectionReason } from '#analysis/annotations.ts';

/** Why words between quotation marks are not counted as a quotation: in a word or two, and as a sentence. */
export const REJECTION_WORDS: Record<RejectionReason, { short: string; why: string }> = {
  term: { short: 'a term', why: 'The marks set off a term; nobody is said to have spoken it.' },
  title: { short: 'a title', why: 'The marks set off the title of a work.' },
  'scare quotes': {
    short: 'words held at a distance',
    why: 'The marks hold the words at a distance; nobody is named as saying them.',
  },
  nickname: { short: 'a nickname', why: 'The marks set off a nickname.' },
  measurement: { short: 'a measurement', why: 'The marks stand for feet and inches, or for minutes and seconds.' },
  lyrics: { short: 'lines of a song or poem', why: 'The marks set off lines of a song or a poem.' },
};
