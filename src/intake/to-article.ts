import { type ArticleSource, NOTHING_KNOWN } from '#bundle/story-source.ts';
import { toAddressId } from '#bundle/to-address-id.ts';

/** What a file or a page tells of its article. */
export type FoundArticle = Pick<ArticleSource, 'file' | 'text'> & Partial<ArticleSource>;

/** Addresses are read and sent by people: an id need not hold a whole headline. */
const LONGEST_ID = 48;

/** An article with an id that no other of its story has. @param taken the ids of the others */
export function toArticle(found: FoundArticle, taken: ReadonlySet<string>): ArticleSource {
  return { ...NOTHING_KNOWN, ...found, id: toFreeId(found.file, taken) };
}

function toFreeId(file: string, taken: ReadonlySet<string>): string {
  // Of a file in a folder, its own name.
  const name = file
    .slice(file.lastIndexOf('/') + 1)
    .slice(-200)
    .replace(/\.[a-z]{1,5}$/i, '');
  const id = toAddressId(name).slice(0, LONGEST_ID);
  for (let n = 1; ; n++) {
    const candidate = n === 1 ? id : `${id}-${n}`;
    if (!taken.has(candidate)) return candidate;
  }
}
