import type { Refusal } from './rejection.ts';
import type { FoundArticle } from './to-article.ts';

const SENTENCE = /^\S[^]*[.!?]$/;
/** No half characters, no control characters but those that part lines and columns. */
// oxlint-disable-next-line no-control-regex -- they are what may not be there
const SOUND_TEXT = /^[^\u0000-\u0008\u000e-\u001f\u007f\p{Surrogate}]*$/u;

/** Whether what came of one document is an article with words that can be shown, or says why it is none and what to do. */
export function isSoundReading(read: FoundArticle | Refusal): boolean {
  if ('reason' in read) return SENTENCE.test(read.reason) && SENTENCE.test(read.remedy);
  const known = [read.title, read.outlet, read.author, read.url, read.published, read.language];
  return (
    read.text.trim() !== '' && [read.text, ...known.map((each) => each ?? '')].every((each) => SOUND_TEXT.test(each))
  );
}
