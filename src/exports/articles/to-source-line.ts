import type { BundledArticle } from '#bundle/story-bundle.ts';
import { escapeMarkdown } from '#exports/escape-markdown.ts';
import { toWebAddress } from '#exports/to-web-address.ts';
import type { Locale } from '#ui/reader-locale.ts';
import { toSourceWords } from '#ui/source-words.ts';

/** An article as an item of a list in Markdown: its letter, and what it is cited by. */
export function toSourceLine(article: BundledArticle, locale?: Locale): string {
  const url = toWebAddress(article.url);
  // A title given with the article may have several lines, and each would begin something new.
  const words = toSourceWords(article, locale).replaceAll(/\s+/g, ' ').trim();
  return `- **${article.letter}**: ${escapeMarkdown(words)}${url === null ? '' : ` <${url}>`}`;
}
