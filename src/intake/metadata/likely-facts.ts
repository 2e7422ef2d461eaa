import { toLine } from './to-line.ts';

/** What programs write where nobody said anything. */
const NO_TITLE =
  /^(?:untitled|document|dokument|documento|sans titre|unbenannt|title|titel|presentation|powerpoint|slide|layout|print|page)?[\s\d._-]{0,20}$|^microsoft (?:word|powerpoint|excel)\b|\.(?:docx?|odt|pdf|rtf|indd|qxd|html?|tex|dvi|ps|xlsx?|pptx?)$|[\\/]{1,2}\w{1,80}[\\/]/i;
const NO_AUTHOR =
  /^(?:microsoft office user|user|users|owner|admin|administrator|author|unknown|anonymous|default|windows user|root|python-docx|libreoffice|openoffice|word|mac|pc|none|n\/a|[\d\s._-]*)$/i;

/** A title that a document has of its own, when it may be one that a person gave. */
export function toLikelyTitle(written: string): string | null {
  const title = toLine(written);
  return title === null || NO_TITLE.test(title) ? null : title;
}

/** An author, when it may be the name of a person. */
export function toLikelyAuthor(written: string): string | null {
  const author = toLine(written);
  return author === null || NO_AUTHOR.test(author) ? null : author;
}
