import type { Passage } from '#analysis/story-annotations.ts';
import type { Note } from '#bundle/overlay/overlay.ts';
import type { StoryBundle } from '#bundle/story-bundle.ts';
import { toStoryIndex } from '#bundle/story-index.ts';
import { column, type Table } from '#exports/table/columns.ts';
import type { ReaderWork } from './reader-work.ts';

/** What a reader has written beside a passage. */
export interface NoteRecord {
  id: string;
  number: number;
  text: string;
  /** The words that it stands beside, as they were when it was written. */
  words: string;
  /** Null where they are no longer found. */
  passage: Passage | null;
  articleLetter: string | null;
}

/** Those that find their place in its order, then those that have lost it. */
export function toNoteRecords(story: StoryBundle, { notes, lostNotes }: ReaderWork): NoteRecord[] {
  const { articles } = toStoryIndex(story);
  const all: { note: Note; passage: Passage | null }[] = [
    ...notes,
    ...lostNotes.map(({ lost }) => ({ note: lost, passage: null })),
  ];
  return all.map(({ note: { id, text, passage: selector }, passage }, index) => ({
    id,
    number: index + 1,
    text,
    words: selector.exact,
    passage,
    articleLetter: articles.get(selector.article)?.letter ?? null,
  }));
}

const note = column<NoteRecord>;

/** The reader's notes, a line each. */
export const NOTES: Table<NoteRecord> = {
  name: 'notes',
  title: 'Notes',
  about: 'What the reader has written beside passages, a line a note',
  primaryKey: ['number'],
  references: [{ column: 'article', table: 'articles', of: 'article' }],
  columns: {
    number: note('1, 2, 3 …', ({ number }) => String(number), 'integer'),
    article: note('The article’s letter', ({ articleLetter }) => articleLetter ?? ''),
    words: note('The words that the note stands beside', ({ words }) => words),
    note: note('What the reader says', ({ text }) => text),
    start: note(
      'Where the words begin in the article’s text, in UTF-16 code units; empty where they are no longer found',
      ({ passage }) => String(passage?.start ?? ''),
      'integer',
    ),
    end: note('Where they end, exclusive', ({ passage }) => String(passage?.end ?? ''), 'integer'),
  },
};
