import { toLikelyAuthor, toLikelyTitle } from '#intake/metadata/likely-facts.ts';
import { toIsoDay } from '#intake/metadata/to-iso-day.ts';
import { toLanguage } from '#intake/metadata/to-language.ts';
import { joinParagraphs } from '#intake/markup/join-paragraphs.ts';
import type { Refusal } from '#intake/rejection.ts';
import type { FoundArticle } from '#intake/to-article.ts';
import { isBomb } from './is-bomb.ts';
import { joinLines } from './join-lines.ts';
import { MOST_PAGES, openPdf, type PdfContent } from './open-pdf.ts';
import { orderPages } from './order-lines.ts';
import { setRunningLinesAside } from './set-running-lines-aside.ts';

/** Fewer words are a stamp on a scan. */
const FEWEST_WORDS = 20;
/** Letters that stand for nothing outside of their font. */
const NO_LETTERS = /[\p{Co}\ufffd]/gu;
const MOST_NO_LETTERS = 0.1;

/** A PDF: its text as paragraphs, and what it says of itself. The day on which the file was made is told as nothing. */
export async function readPdf(bytes: Uint8Array, file: string): Promise<FoundArticle | Refusal> {
  if (isBomb(bytes)) return TOO_LARGE;
  const content = await open(bytes);
  if ('reason' in content) return content;
  const { pageCount, info, readProperty } = content;
  if (pageCount > MOST_PAGES) return toTooMany(pageCount);
  const { pages, address } = setRunningLinesAside(content.pages);
  const written = joinParagraphs(joinLines(orderPages(pages.map(({ lines }) => lines))));
  const text = written.replace(/[\ufb00-\ufb06]/g, (ligature) => ligature.normalize('NFKC'));
  if (text.split(/\s+/).filter(Boolean).length < FEWEST_WORDS) return SCANNED;
  if ((text.match(NO_LETTERS)?.length ?? 0) > MOST_NO_LETTERS * text.length) return NO_SENSE;
  const read = (name: string) => (typeof info[name] === 'string' ? info[name] : '');
  return {
    file,
    text,
    title: toLikelyTitle(readProperty('dc:title')) ?? toLikelyTitle(read('Title')),
    author: toLikelyAuthor(readProperty('dc:creator')) ?? toLikelyAuthor(read('Author')),
    published: toIsoDay(readProperty('prism:publicationdate')),
    language: toLanguage(read('Language')),
    url: address,
  };
}

async function open(bytes: Uint8Array): Promise<PdfContent | Refusal> {
  try {
    return await openPdf(bytes);
  } catch (error) {
    if (error instanceof Error && error.name === 'PasswordException') return LOCKED;
    return DAMAGED; // pdf.js throws many kinds of errors at files that are no sound PDF
  }
}

const toTooMany = (pages: number): Refusal => ({
  reason: `It has ${pages} pages, and ${MOST_PAGES} are read at most.`,
  remedy: 'Save the pages of the article as a PDF of their own: print it into a file, and choose the pages.',
});
const TOO_LARGE: Refusal = {
  reason: 'Unpacked, a part of this PDF is far larger than any page needs.',
  remedy: 'Copy its text and paste it here.',
};
const SCANNED: Refusal = {
  reason: 'This PDF has pictures of pages and no text, as scans do.',
  remedy: 'Have its text recognised by a program for that (OCR), and add what it saves.',
};
const NO_SENSE: Refusal = {
  reason: 'The letters in this PDF do not tell which ones they are.',
  remedy: 'Have its text recognised by a program for that (OCR), and add what it saves.',
};
const LOCKED: Refusal = {
  reason: 'This PDF is locked with a password.',
  remedy: 'Open it with the password and print it into a PDF without one, or copy its text and paste it here.',
};
const DAMAGED: Refusal = {
  reason: 'This PDF is damaged, or was not saved completely.',
  remedy: 'Save it again, or open it in another program, copy its text and paste it here.',
};
