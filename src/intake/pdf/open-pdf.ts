import { getDocument, type PdfDocument, type TextItem } from 'pdfjs-dist/legacy/build/pdf.min.mjs';
import * as pdfWorker from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs';
import type { PageText, TextPiece } from './page-text.ts';
import { toLines } from './to-lines.ts';

// This runs in a worker already: pdf.js then works in the same one, and starts none of its own.
Object.assign(globalThis, { pdfjsWorker: pdfWorker });

/** More pages are a book. */
export const MOST_PAGES = 300;

/** What a PDF says, and what it says of itself. */
export interface PdfContent {
  pageCount: number;
  /** None, when there are too many. */
  pages: PageText[];
  info: Record<string, unknown>;
  /** The words of a property of its XMP metadata. */
  readProperty: (name: string) => string;
}

/**
 * Reads the text of a PDF. Only text is asked for: no font, picture or script of the file is made use of.
 * @throws what pdf.js throws; its `name` is PasswordException or InvalidPDFException for what can be told
 */
export async function openPdf(bytes: Uint8Array): Promise<PdfContent> {
  const task = getDocument({
    data: bytes,
    verbosity: 0,
    isEvalSupported: false,
    useWasm: false,
    useSystemFonts: false,
    disableFontFace: true,
    stopAtErrors: false,
  });
  try {
    const pdf = await task.promise;
    const { info, metadata } = await pdf.getMetadata();
    const pages: PageText[] = [];
    if (pdf.numPages <= MOST_PAGES) for (let at = 1; at <= pdf.numPages; at++) pages.push(await readPage(pdf, at));
    const readProperty = (name: string) => toWords(metadata?.get(name));
    return { pageCount: pdf.numPages, pages, info, readProperty };
  } finally {
    await task.destroy();
  }
}

async function readPage(pdf: PdfDocument, number: number): Promise<PageText> {
  const page = await pdf.getPage(number);
  const { items } = await page.getTextContent();
  const [, bottom = 0, , top = 0] = page.view;
  page.cleanup();
  return { lines: toLines(items.filter((item) => 'str' in item).flatMap(toPiece)), bottom, top };
}

/** Text that is turned is set beside the text or across it. */
function toPiece({ str, width, height, transform }: TextItem): TextPiece[] {
  const [along = 0, turned = 0, , , x = 0, y = 0] = transform;
  const isUpright = along > 0 && Math.abs(turned) < along / 10;
  const isPlaced = [x, y, width, height].every(Number.isFinite);
  return isUpright && isPlaced ? [{ text: str, x, y, width, height: height || along }] : [];
}

const toWords = (value: unknown): string =>
  Array.isArray(value) ? value.map(String).join(', ') : typeof value === 'string' ? value : '';
