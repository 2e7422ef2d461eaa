import { Readability } from '@mozilla/readability';
import JSDOMParser from '@mozilla/readability/JSDOMParser.js';
import type { MarkupElement } from '#intake/markup/markup-element.ts';
import { parseMarkup } from '#intake/markup/parse-markup.ts';
import { toParagraphs } from '#intake/markup/to-paragraphs.ts';
import { toReadableMarkup } from './to-readable-markup.ts';

/** Around the text of an article, where it cannot be told apart better. */
const AROUND: ReadonlySet<string> = new Set(['nav', 'aside', 'footer', 'menu', 'dialog']);

/**
 * The text of the article of a page, without what stands around it; of the whole page when no part stands out, or when
 * it has more elements than can be weighed against each other in a short time.
 */
export function findArticle(root: MarkupElement, title: string | null): string {
  const readable = toReadableMarkup(root, title);
  if (readable === null) return toParagraphs(root, AROUND);
  const found = new Readability(new JSDOMParser().parse(readable)).parse();
  const text = toParagraphs(parseMarkup(found?.content ?? '', 'html'));
  return text === '' ? toParagraphs(root, AROUND) : text;
}
