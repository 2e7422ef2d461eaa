import { toSizeWords } from '#ui/size-words.ts';
import { MOST_BYTES } from './limits.ts';
import type { Refusal, Rejection } from './rejection.ts';
import type { FoundArticle } from './to-article.ts';

const ADDRESS_ALONE = /^https?:\/\/\S{1,2000}$/i;

/** Text that was pasted or typed. @param number tells it from others that were pasted into the same story */
export function readPasted(text: string, number: number): FoundArticle | Rejection {
  const refusal = refuse(text.trim());
  return refusal ? { what: toBeginning(text.trim()), ...refusal } : { file: `pasted text ${number}`, text };
}

function refuse(trimmed: string): Refusal | null {
  if (trimmed === '')
    return { reason: 'There is no text to add.', remedy: 'Copy the text of an article and paste it.' };
  if (ADDRESS_ALONE.test(trimmed)) {
    return {
      reason: 'This is an address alone, and a page in your browser may not fetch pages from other sites.',
      remedy: 'Open it in another tab, copy the text of the article and paste it here.',
    };
  }
  if (trimmed.length > MOST_BYTES) {
    return {
      reason: `This is longer than an article can be here, ${toSizeWords(MOST_BYTES)}.`,
      remedy: 'Paste it in parts.',
    };
  }
  return null;
}

const toBeginning = (trimmed: string) => (trimmed.length > 80 ? `${trimmed.slice(0, 79)}…` : trimmed || 'Nothing');
