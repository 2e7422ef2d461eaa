import type { Citation } from './citation.ts';

/** Citations as CSL-JSON (https://github.com/citation-style-language/schema), which Zotero and Pandoc read. */
export function toCslJson(citations: readonly Citation[]): string {
  return `${JSON.stringify(citations.map(toItem), null, 2)}\n`;
}

function toItem({ key, title, outlet, author, published, url, language, notes }: Citation) {
  return {
    id: key,
    type: 'article-newspaper',
    ...(title !== null && { title }),
    // One name in one piece: which part of it is the family's name, nobody said.
    ...(author !== null && { author: [{ literal: author }] }),
    ...(outlet !== null && { 'container-title': outlet }),
    ...(published && {
      issued: { 'date-parts': [[Number(published.year), Number(published.month), Number(published.day)]] },
    }),
    ...(url !== null && { URL: url }),
    ...(language !== null && { language }),
    ...(notes.length > 0 && { note: notes.join(' ') }),
  };
}
