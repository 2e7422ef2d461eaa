import type { Span } from '#analysis/annotations.ts';
import type { SentenceProfile } from '#analysis/links/profile-sentences.ts';
import type { Word } from '#analysis/links/split-words.ts';
import type { Telling } from './telling.ts';

const DENIALS =
  /^(?:den(?:y|ies|ied|ying)|reject(?:s|ed|ing)?|dismiss(?:es|ed|ing)?|refut(?:es|ed|ing)?|disput(?:es|ed|ing)?)$/;
const HEARSAY =
  /^(?:alleg(?:e|es|ed|ing|ation|ations)|claim(?:s|ed|ing)?|accus(?:es|ed|ing|ation|ations)|rumou?rs?|report(?:s|ed|ing)?|suspected|purported)$/;
/** So many words may stand between such a word and what it is about: "denied *reports that* …". */
const REACH = 5;

/**
 * Words outside a clause by which an article keeps its distance from it: "denied that …", "allegations that …", "…,
 * according to X". Not "said that": most of what officials do is told that way.
 */
export function readReport(
  words: readonly Word[],
  quotations: SentenceProfile['quotations'],
  from: number,
  to: number,
): Pick<Telling, 'modality' | 'modalityCue'> | null {
  const lead = words.slice(Math.max(0, from - REACH), from);
  const governs = lead.at(-1)?.form === 'that' || quotedAt(quotations, words[from]) !== undefined;
  const cue = governs ? lead.findLast(({ form }) => DENIALS.test(form) || HEARSAY.test(form)) : undefined;
  if (cue)
    return {
      modality: DENIALS.test(cue.form) ? 'denied' : 'reported',
      modalityCue: { start: cue.start, end: cue.end },
    };
  const at = words.findIndex(({ form }, index) => form === 'according' && words[index + 1]?.form === 'to');
  const [according, next] = [words[at], words[at + 1]];
  // Before the clause or right behind it, with no clause between.
  return according && next && (at < from || at <= to + 1)
    ? { modality: 'reported', modalityCue: { start: according.start, end: next.end } }
    : null;
}

const quotedAt = (quotations: SentenceProfile['quotations'], word: Word | undefined): Span | undefined =>
  word && quotations.find(({ start, end }) => start <= word.start && word.start < end);
