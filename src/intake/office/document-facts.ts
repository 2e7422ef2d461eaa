import { toLikelyAuthor, toLikelyTitle } from '#intake/metadata/likely-facts.ts';
import { toLanguage } from '#intake/metadata/to-language.ts';
import { findElements, type MarkupElement, readInnerText } from '#intake/markup/markup-element.ts';
import { parseMarkup } from '#intake/markup/parse-markup.ts';
import type { FoundArticle } from '#intake/to-article.ts';

/** What a document of a word processor says of itself; the day on which its file was made is not told of as more. */
export function readDocumentFacts(xml: string | null): Pick<FoundArticle, 'title' | 'author' | 'language'> {
  const root: MarkupElement = parseMarkup(xml ?? '', 'xml');
  const read = (...names: string[]) => findElements(root, new Set(names)).map(readInnerText)[0] ?? '';
  return {
    title: toLikelyTitle(read('dc:title')),
    author: toLikelyAuthor(read('meta:initial-creator') || read('dc:creator')),
    language: toLanguage(read('dc:language')),
  };
}
