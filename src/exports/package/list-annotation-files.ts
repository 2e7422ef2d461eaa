import { writeEventAnnotations } from '#exports/events/write-event-annotations.ts';
import { writeLinkAnnotations } from '#exports/links/write-link-annotations.ts';
import { writeQuoteAnnotations } from '#exports/quotations/write-quote-annotations.ts';
import { writeNoteAnnotations } from '#exports/reader/write-note-annotations.ts';
import { type PackedFile, type Pieces, toPlainFile } from './packed-file.ts';
import type { StoryRecords } from './story-records.ts';

const ABOUT = 'For annotation tools; positions count code points, as that standard does';

/** What is found in the texts as W3C Web Annotations, a file a kind. */
export function* listAnnotationFiles({ story, addresses, ...records }: StoryRecords): Generator<PackedFile> {
  const { story: address, article } = addresses;
  const toFile = (kind: string, title: string, pieces: Pieces) =>
    toPlainFile(`annotations/${kind}.jsonld`, `${title} as W3C Web Annotations`, ABOUT, pieces);
  yield toFile('quotations', 'Quotations', writeQuoteAnnotations(address, records.quotations(), article));
  yield toFile('events', 'Events', writeEventAnnotations(story, address, records.events(), article));
  yield toFile('links', 'Linked passages', writeLinkAnnotations(address, records.links(), article));
  const notes = records.notes();
  if (notes.length > 0) yield toFile('notes', 'Notes', writeNoteAnnotations(story, addresses, notes));
}
