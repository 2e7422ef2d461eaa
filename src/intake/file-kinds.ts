import { STORY_FILE_ENDING } from '#bundle/story-file/story-file.ts';
import type { FileReader } from './file-reading.ts';
import { MOST_BYTES, MOST_DOCUMENT_BYTES, MOST_STORY_FILE_BYTES, MOST_TABLE_BYTES } from './limits.ts';
import { readText } from './read-text.ts';
import type { Refusal } from './rejection.ts';

/** A kind of files that is read. */
export interface FileKind {
  /** How the names of its files end, in small letters and with the dot; none where only the beginning counts. */
  endings: readonly string[];
  /** Whether a file that begins so is of this kind whatever it is called; each byte stands as one character. */
  isAt?: (beginning: string) => boolean;
  /** The largest that is read, in bytes. */
  most: number;
  /** What reads it; whatever is large is imported here, when it is needed. */
  load: () => Promise<FileReader>;
}

/** A page may begin with a byte order mark, a declaration and a comment. */
const PAGE =
  /^(?:\u00ef\u00bb\u00bf)?\s{0,99}(?:<\?xml[^>]{0,200}>\s{0,99})?(?:<!--[^>]{0,500}-->\s{0,99})?<(?:!doctype html|html|head)[\s>]/i;

/** Some programs write a few lines before it. */
const PDF = /^%PDF-|[\r\n]%PDF-\d\.\d[\r\n]/;

/** A feed may begin with the same, and with an instruction how to show it. */
const FEED =
  /^(?:\u00ef\u00bb\u00bf)?\s{0,99}(?:<\?xml[^>]{0,200}>\s{0,99}){0,3}(?:<!--[^>]{0,500}-->\s{0,99})?<(?:rss|feed|rdf:RDF)[\s>]/;

const STORY = /^(?:\u00ef\u00bb\u00bf)?\s{0,99}\{\s{0,99}"format"\s{0,9}:\s{0,9}"parallax story"/;

/** A story file is opened as a story of its own, before articles are looked for; it comes here where one is added to. */
const STORY_AMONG_ARTICLES: Refusal = {
  reason: 'This is a whole story that Parallax has saved, and no article of this one.',
  remedy: 'Add it on the first page, beside the stories: there it opens.',
};

const loadMany = async () => (await import('./many/many-worker.ts')).readManyApart;

/** Every kind of files that is read. A file is of the first kind that knows its beginning, else its ending. */
const FILE_KINDS: readonly FileKind[] = [
  {
    endings: ['.html', '.htm', '.xhtml', '.mhtml', '.mht'],
    isAt: (beginning) => PAGE.test(beginning),
    most: MOST_DOCUMENT_BYTES,
    load: async () => (await import('./html/html-worker.ts')).readHtmlApart,
  },
  {
    endings: [],
    isAt: (beginning) => PDF.test(beginning),
    most: MOST_DOCUMENT_BYTES,
    load: async () => (await import('./pdf/pdf-worker.ts')).readPdfApart,
  },
  {
    endings: [],
    isAt: (beginning) => beginning.startsWith('PK\u0003\u0004'),
    most: MOST_DOCUMENT_BYTES,
    load: async () => (await import('./office/office-worker.ts')).readOfficeApart,
  },
  { endings: ['.txt', '.md'], most: MOST_BYTES, load: () => Promise.resolve(readText) },
  {
    endings: ['.xml', '.rss', '.atom', '.rdf'],
    isAt: (beginning) => FEED.test(beginning),
    most: MOST_TABLE_BYTES,
    load: loadMany,
  },
  {
    endings: [STORY_FILE_ENDING],
    isAt: (beginning) => STORY.test(beginning),
    most: MOST_STORY_FILE_BYTES,
    load: () => Promise.resolve(() => STORY_AMONG_ARTICLES),
  },
  { endings: ['.csv', '.tsv', '.tab', '.jsonl', '.ndjson', '.json'], most: MOST_TABLE_BYTES, load: loadMany },
];

/** How much of a file tells what it is. */
export const BEGINNING_BYTES = 1024;

export function findKind(name: string, beginning: string): FileKind | null {
  const byBeginning = FILE_KINDS.find((kind) => kind.isAt?.(beginning));
  return (
    byBeginning ?? FILE_KINDS.find(({ endings }) => endings.some((end) => name.toLowerCase().endsWith(end))) ?? null
  );
}
