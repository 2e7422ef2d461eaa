import { parseMarkup } from '#intake/markup/parse-markup.ts';
import type { Refusal } from '#intake/rejection.ts';
import type { FoundArticle } from '#intake/to-article.ts';
import { readDocumentFacts } from './document-facts.ts';
import { readOpenDocumentText } from './read-open-document.ts';
import { readWordText } from './read-word.ts';
import { DamagedZipError, openZip, TooLargePartError, type ZipParts } from './read-zip.ts';

/** A document of Word (.docx) or of LibreOffice (.odt): both are archives of XML files. */
export function readOffice(bytes: Uint8Array, file: string): FoundArticle | Refusal {
  try {
    const parts = openZip(bytes);
    const found = readParts(parts);
    if ('reason' in found) return found;
    return found.text === '' ? NO_TEXT : { file, ...found };
  } catch (error) {
    if (error instanceof DamagedZipError) return DAMAGED;
    if (error instanceof TooLargePartError) return TOO_LARGE;
    throw error;
  }
}

function readParts(parts: ZipParts): Omit<FoundArticle, 'file'> | Refusal {
  const main = findMainPart(parts);
  if (main !== null) {
    const xml = readXml(parts, main);
    return { text: readWordText(parseMarkup(xml, 'xml')), ...readDocumentFacts(parts.read('docProps/core.xml')) };
  }
  if (parts.read('mimetype')?.startsWith('application/vnd.oasis.opendocument.text')) {
    if (/<[\w:]{0,40}encryption-data\b/.test(parts.read('META-INF/manifest.xml') ?? '')) return LOCKED;
    const xml = readXml(parts, 'content.xml');
    return { text: readOpenDocumentText(parseMarkup(xml, 'xml')), ...readDocumentFacts(parts.read('meta.xml')) };
  }
  return toRefusal(parts.names);
}

/** Where a document of Word says that its text is; nearly always in the same place. */
function findMainPart({ names, read }: ZipParts): string | null {
  if (names.has('word/document.xml')) return 'word/document.xml';
  const target = /Target\s{0,9}=\s{0,9}"\/?(word\/[\w.-]{1,80})"/.exec(
    read('_rels/.rels')?.slice(0, 20_000) ?? '',
  )?.[1];
  return target !== undefined && names.has(target) ? target : null;
}

/** @throws DamagedZipError when it is not there, or was cut off or packed wrongly */
function readXml({ read }: ZipParts, name: string): string {
  const xml = read(name)?.trimEnd();
  if (xml === undefined || xml.includes('\0') || !xml.endsWith('>')) throw new DamagedZipError(name);
  return xml;
}

function toRefusal(names: ReadonlySet<string>): Refusal {
  const has = (beginning: string) => [...names].some((name) => name.startsWith(beginning));
  if (has('xl/')) return { reason: 'This is a spreadsheet.', remedy: 'Save its sheet as CSV (.csv) and add that.' };
  if (has('ppt/')) return { reason: 'This is a presentation.', remedy: 'Copy its text and paste it here.' };
  if (names.has('META-INF/container.xml'))
    return { reason: 'This is an e-book.', remedy: 'Copy its text and paste it here.' };
  return {
    reason: 'This is a zip archive, and holds no document of a word processor.',
    remedy: 'Unpack it, and add the files that are in it.',
  };
}

const DAMAGED: Refusal = {
  reason: 'This document is damaged, or was not saved completely.',
  remedy: 'Open it in a word processor and save it again, or copy its text and paste it here.',
};
const TOO_LARGE: Refusal = {
  reason: 'Unpacked, this document is far larger than an article.',
  remedy: 'Copy its text and paste it here.',
};
const LOCKED: Refusal = {
  reason: 'This document is locked with a password.',
  remedy: 'Open it in a word processor and save it without a password.',
};
const NO_TEXT: Refusal = {
  reason: 'There is no text in this document; what it shows may be a picture.',
  remedy: 'Check that it is the right file.',
};
