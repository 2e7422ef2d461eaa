import { isWebAddress } from '#intake/metadata/is-web-address.ts';
import { toIsoDay } from '#intake/metadata/to-iso-day.ts';
import { toLanguage } from '#intake/metadata/to-language.ts';
import { toLine } from '#intake/metadata/to-line.ts';
import { toSoundText } from '#intake/metadata/to-sound-text.ts';
import { parseMarkup } from '#intake/markup/parse-markup.ts';
import { toParagraphs } from '#intake/markup/to-paragraphs.ts';

/** An item of a feed, as it stands there; what is not there is empty. */
export interface FeedItem {
  /** Its whole text, as plain text. */
  text: string;
  /** What it is about or how it begins, as plain text. */
  teaser: string;
  title: string;
  outlet: string;
  author: string;
  /** From the surest on. */
  addresses: readonly string[];
  dates: readonly string[];
  languages: readonly string[];
}

/** Markup that a feed holds as a string. */
export const toPlainText = (markup: string): string => toParagraphs(parseMarkup(markup, 'html'));

/** What is known of an item. What does not hold as a day, an address or a language is passed over. */
export function toKnownOfItem(item: FeedItem) {
  const first = (written: readonly string[], read: (each: string) => string | null) => {
    for (const each of written) {
      const value = read(each.trim());
      if (value !== null) return value;
    }
    return null;
  };
  return {
    title: toLine(item.title),
    outlet: toLine(item.outlet),
    author: toLine(item.author),
    url: first(item.addresses, (each) => (each.length <= 2000 && isWebAddress(each) ? toSoundText(each) : null)),
    published: first(item.dates, toIsoDay),
    language: first(item.languages, toLanguage),
  };
}
