import type { FileReading } from '#intake/file-reading.ts';
import { type Fault, groupFaults } from '#intake/group-faults.ts';
import { MOST_BYTES } from '#intake/limits.ts';
import { toSoundText } from '#intake/metadata/to-sound-text.ts';
import type { FoundArticle } from '#intake/to-article.ts';
import { toSizeWords } from '#ui/size-words.ts';
import { type FeedItem, toKnownOfItem } from './feed-item.ts';

/** A teaser this long may be the whole of a short report. In characters. */
const LONG_TEASER = 600;

/** The articles of a feed. Items that hold only what their article begins with are taken, and said to be that. */
export function takeItems(items: readonly FeedItem[], file: string): FileReading {
  const faults: Fault[] = [];
  let teasers = 0;
  const found = items.flatMap((item, at): FoundArticle[] => {
    const text = toSoundText(item.text.trim() === '' ? item.teaser : item.text);
    const fault = findFault(text);
    if (fault) faults.push({ place: at + 1, ...fault });
    if (fault) return [];
    if (item.text.trim() === '' && text.length < LONG_TEASER) teasers++;
    return [{ file: `${file}, item ${at + 1}`, text, ...toKnownOfItem(item) }];
  });
  const remark = toTeaserRemark(teasers, found.length);
  return [...found, ...groupFaults(file, 'item', faults), ...(remark === null ? [] : [{ what: file, note: remark }])];
}

function findFault(text: string): { reason: string; remedy: string } | null {
  if (text.trim() === '') {
    return { reason: 'There is no text in it.', remedy: 'Open its page, and save it or copy its text.' };
  }
  if (text.length <= MOST_BYTES) return null;
  const reason = `Its text is longer than an article can be here, ${toSizeWords(MOST_BYTES)}.`;
  return { reason, remedy: 'Paste it in parts.' };
}

function toTeaserRemark(teasers: number, all: number): string | null {
  if (teasers === 0) return null;
  const which =
    teasers === all
      ? 'Its items seem to hold'
      : teasers === 1
        ? 'One of its items seems to hold'
        : `${teasers} of its items seem to hold`;
  return `${which} only the beginning of an article, as many feeds do. For the whole texts open the pages, and save them or copy their texts.`;
}
