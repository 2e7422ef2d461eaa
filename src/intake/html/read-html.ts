import { decodeText } from '#intake/decode-text.ts';
import type { Refusal } from '#intake/rejection.ts';
import type { FoundArticle } from '#intake/to-article.ts';
import { parseMarkup } from '#intake/markup/parse-markup.ts';
import { findArticle } from './find-article.ts';
import { findMainPart, isWebArchive } from './find-main-part.ts';
import { readPageFacts } from './read-page-facts.ts';

/** Fewer words are a notice that one should log in or switch on scripts, or a heap of links. */
const FEWEST_WORDS = 25;
/** What Chromium writes into the pages that it saves. */
const SAVED_FROM = /<!-- saved from url=\(\d{1,9}\)(\S{1,2000}) -->/;

/** A web page as it was saved, alone or in a web archive: the text of its article, and what the page tells of it. */
export function readHtml(file: Uint8Array, name: string): FoundArticle | Refusal {
  const page = isWebArchive(file) ? findMainPart(file) : { bytes: file, savedFrom: null, encoding: null };
  if (page === null) return NO_PAGE;
  const html = decodeText(page.bytes, page.encoding ?? findDeclaredEncoding(page.bytes));
  if (typeof html !== 'string') return html;
  const root = parseMarkup(html, 'html');
  const facts = readPageFacts(root, page.savedFrom ?? SAVED_FROM.exec(html.slice(0, 5000))?.[1] ?? null);
  const text = findArticle(root, facts.title);
  return countProse(text) < FEWEST_WORDS ? NO_ARTICLE : { file: name, text, ...facts };
}

const COPY = 'Open it in your browser, copy the text of the article and paste it here.';
const NO_ARTICLE: Refusal = {
  reason: 'No article was found in this web page; its text may be loaded by a script, or be shown only after a login.',
  remedy: COPY,
};
const NO_PAGE: Refusal = { reason: 'No web page was found in this web archive.', remedy: COPY };

const DECLARED =
  /<meta[^>]{1,300}?charset\s{0,9}=\s{0,9}["']?([\w.:-]{2,40})|^<\?xml[^>]{1,200}?encoding\s{0,9}=\s{0,9}["']([\w.:-]{2,40})/i;

/** What a page says of its own encoding near its beginning. Said in bytes, it is not UTF-16 whatever it says. */
function findDeclaredEncoding(bytes: Uint8Array): string | null {
  const [, meta, xml] = DECLARED.exec(String.fromCharCode(...bytes.subarray(0, 8192))) ?? [];
  const declared = meta ?? xml ?? null;
  return declared !== null && /^utf-?16/i.test(declared) ? 'utf-8' : declared;
}

/** Words in paragraphs that may be sentences. */
const countProse = (text: string) =>
  text
    .split('\n')
    .map((line) => line.split(/\s+/).length)
    .filter((words) => words >= 8)
    .reduce((sum, words) => sum + words, 0);
