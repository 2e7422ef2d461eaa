import type { ArticleInput, ArticleStructure, ArticleTitle } from '#analysis/annotations.ts';

/** A longer first sentence is cut at a word when it has to serve as a title. In characters. */
const LONGEST_TITLE = 90;

/** An article's title: supplied, else found in the text, else its first sentence, else its id. */
export function resolveTitle(structure: ArticleStructure, input: ArticleInput): ArticleTitle {
  if (input.title) return { text: input.title, source: 'supplied', span: null };
  const { text, titleSpan } = structure;
  if (titleSpan) return { text: text.slice(titleSpan.start, titleSpan.end), source: 'text', span: titleSpan };
  const [first] = structure.sentences;
  if (!first) return { text: input.id, source: 'file name', span: null };
  const sentence = text.slice(first.start, first.end);
  if (sentence.length <= LONGEST_TITLE) {
    return { text: sentence, source: 'first sentence', span: { start: first.start, end: first.end } };
  }
  const space = sentence.lastIndexOf(' ', LONGEST_TITLE);
  const cut = sentence.slice(0, space > 0 ? space : LONGEST_TITLE).replace(/[\s,;:–—-]+$/u, '');
  return { text: `${cut}…`, source: 'first sentence', span: { start: first.start, end: first.start + cut.length } };
}
