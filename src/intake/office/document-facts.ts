import { toLine } from '#intake/metadata/to-line.ts';
import { toLanguage } from '#intake/metadata/to-language.ts';
import { findElements, type MarkupElement, readInnerText } from '#intake/markup/markup-element.ts';
import { parseMarkup } from '#intake/markup/parse-markup.ts';
import type { FoundArticle } from '#intake/to-article.ts';

/** What programs write where nobody said anything. */
const NO_TITLE =
  /^(?:untitled|document|dokument|documento|sans titre|unbenannt|title|titel|presentation|powerpoint|slide|layout|print|page)?[\s\d._-]{0,20}$|^microsoft (?:word|powerpoint|excel)\b|\.(?:docx?|odt|pdf|rtf|indd|qxd|html?|tex|dvi|ps|xlsx?|pptx?)$|[\\/]{1,2}\w{1,80}[\\/]/i;
const NO_AUTHOR =
  /^(?:microsoft office user|user|users|owner|admin|administrator|author|unknown|anonymous|default|windows user|root|python-docx|libreoffice|openoffice|word|mac|pc|none|n\/a|[\d\s._-]*)$/i;

/** A title that a document has of its own, when it may be one that a person gave. */
function toLikelyTitle(written: string): string | null {
  const title = toLine(written);
  return title === null || NO_TITLE.test(title) ? null : title;
}

/** An author, when it may be the name of a person. */
function toLikelyAuthor(written: string): string | null {
  const author = toLine(written);
  return author === null || NO_AUTHOR.test(author) ? null : author;
}

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
