import type { ArticleSource } from '#bundle/story-source.ts';

/** What an article can lack, from what matters most. A title is not among it: the text's first line stands for one. */
export const MISSING = ['published', 'whole', 'outlet', 'author', 'url'] as const;
export type Missing = (typeof MISSING)[number];

/** Shorter than any brief of a newspaper: what a feed or a list of hits shows of an article. In characters. */
const TEASER = 120;
/** A text of that length ends as a sentence does, or it is the beginning of an article. In characters. */
const BRIEF = 400;
const SENTENCE_END = /[.!?。！？]["'”’»)\]]{0,3}$/;
const CUT_END = /(?:\[?(?:…|\.\.\.)\]?|\[\+\d{1,9} chars\]|(?:read|continue reading|show) more)\W{0,5}$/i;

/** What is not known of an article, and whether its text seems to be only its beginning. */
export function findMissing(article: ArticleSource): Missing[] {
  return MISSING.filter((each) => (each === 'whole' ? isCut(article.text.trim()) : article[each] === null));
}

function isCut(text: string): boolean {
  const end = text.slice(-60);
  return text.length < TEASER || CUT_END.test(end) || (text.length < BRIEF && !SENTENCE_END.test(end));
}
