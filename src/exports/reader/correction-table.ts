import type { Correction, Selector } from '#bundle/overlay/overlay.ts';
import { toSelectors } from '#bundle/overlay/to-selectors.ts';
import type { StoryBundle } from '#bundle/story-bundle.ts';
import { toStoryIndex } from '#bundle/story-index.ts';
import { column, type Table } from '#exports/table/columns.ts';
import type { ReaderWork } from './reader-work.ts';

/** A correction with its place among the others, from 1, and what became of it. */
export interface CorrectionRecord {
  number: number;
  correction: Correction;
  state: 'made' | 'made in part' | 'lost';
  /** Why it was not made, or not all of it, as a sentence; null where it was. */
  why: string | null;
  selectors: readonly (Selector & { articleLetter: string | null })[];
}

export function toCorrectionRecords(story: StoryBundle, { overlay, lost }: ReaderWork): CorrectionRecord[] {
  const { articles } = toStoryIndex(story);
  const failed = new Map(lost.map((each) => [each.lost.id, each]));
  return overlay.corrections.map((correction, index) => {
    const failure = failed.get(correction.id);
    return {
      number: index + 1,
      correction,
      state: failure === undefined ? 'made' : failure.isPartly ? 'made in part' : 'lost',
      why: failure?.why ?? null,
      selectors: toSelectors(correction).map((selector) => ({
        ...selector,
        articleLetter: articles.get(selector.article)?.letter ?? null,
      })),
    };
  });
}

/** What the reader says instead; empty where something is only hidden or parted. */
function toSaid(correction: Correction): string {
  switch (correction.kind) {
    case 'speaker':
    case 'add-quotation':
      return correction.speaker ?? 'nobody named';
    case 'change-event':
    case 'add-event':
      return [correction.title, correction.date].filter((part) => part !== null).join('; ');
    case 'merge':
      return `${correction.other.name} is ${correction.kept.name}`;
    case 'split':
      return `not ${correction.from}, ${correction.name}`;
    case 'link':
      return correction.relation;
    case 'hide-quotation':
    case 'hide-event':
    case 'unlink':
      return '';
  }
}

const correction = column<CorrectionRecord>;

/** The reader's corrections, a line each. */
export const CORRECTIONS: Table<CorrectionRecord> = {
  name: 'corrections',
  title: 'Corrections',
  about:
    'What the reader has corrected, a line each, in the order in which it was done; the other files have it applied',
  primaryKey: ['number'],
  references: [
    { column: 'article', table: 'articles', of: 'article' },
    { column: 'other article', table: 'articles', of: 'article' },
  ],
  columns: {
    number: correction('1, 2, 3 …', ({ number }) => String(number), 'integer'),
    correction: correction('What is done: speaker, hide-quotation, merge …', (record) => record.correction.kind),
    says: correction('What the reader says instead', (record) => toSaid(record.correction)),
    state: correction('made, made in part, or lost where the words are no longer found', ({ state }) => state),
    why: correction('Why it is lost', ({ why }) => why ?? ''),
    article: correction('The letter of the article', ({ selectors: [first] }) => first?.articleLetter ?? ''),
    words: correction('The words that it is about', ({ selectors: [first] }) => first?.exact ?? ''),
    'other article': correction(
      'Of a pair, the letter of the other article',
      ({ selectors: [, other] }) => other?.articleLetter ?? '',
    ),
    'other words': correction(
      'Of a pair, the words of the other one',
      ({ selectors: [, other] }) => other?.exact ?? '',
    ),
  },
};
