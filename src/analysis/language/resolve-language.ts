import { detectLanguage } from './detect-language.ts';
import { isAnalysed, toPrimaryLanguage } from './languages.ts';

/** The language that an article is treated as being in, and how that is known. */
export interface ArticleLanguage {
  /** A BCP 47 tag; `und` where nothing says it and the words do not tell. */
  tag: string;
  source: 'supplied' | 'inferred';
}

/** From so many characters on, a text that reads as English is, and one that reads as another language is not. */
const LONG_ENOUGH = 300;

/**
 * What is supplied holds, with one exception: pages and documents often carry the language of the program that made
 * them. A longer text that plainly is not in English is not analysed as if it were, nor is an English one left out.
 */
export function resolveLanguage(text: string, supplied: string | null): ArticleLanguage {
  if (supplied === null || toPrimaryLanguage(supplied) === 'und')
    return { tag: detectLanguage(text), source: 'inferred' };
  if (text.length >= LONG_ENOUGH) {
    const read = detectLanguage(text);
    if (read !== 'und' && isAnalysed(read) !== isAnalysed(supplied)) return { tag: read, source: 'inferred' };
  }
  return { tag: supplied, source: 'supplied' };
}
