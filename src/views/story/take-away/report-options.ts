import { toList } from '#bundle/to-list.ts';
import { toDifferenceWords } from '#exports/links/to-difference-words.ts';
import type { StoryRecords } from '#exports/package/story-records.ts';
import type { ReportChoice } from '#exports/report/report-choice.ts';

/** A thing that a report can tell, as a line to choose it by. */
export interface ReportOption {
  id: string;
  /** What comes first and is set apart: a date, a speaker. */
  lead: string;
  words: string;
  /** Of the articles. */
  letters: readonly string[];
}

export const REPORT_PARTS = ['events', 'quotations', 'links', 'notes'] as const satisfies (keyof ReportChoice)[];
export type ReportPart = (typeof REPORT_PARTS)[number];

export function toReportOptions(records: StoryRecords): Record<ReportPart, ReportOption[]> {
  return {
    events: records.events().map(({ id, dateInWords, title, tellings }) => ({
      id,
      lead: dateInWords,
      words: title,
      letters: [...new Set(tellings.map(({ articleLetter }) => articleLetter))],
    })),
    quotations: records.quotations().map(({ record: { id, speakers, speakerIsOpen, words, articleLetter } }) => ({
      id,
      lead: toList(speakers, speakerIsOpen ? 'or' : 'and') || 'Speaker not named',
      words,
      letters: [articleLetter],
    })),
    notes: records.notes().map(({ id, text, words, articleLetter }) => ({
      id,
      lead: text,
      words,
      letters: articleLetter === null ? [] : [articleLetter],
    })),
    links: records.links().flatMap((link) =>
      link.differences.length === 0
        ? []
        : [
            {
              id: link.id,
              lead: [...new Set(link.differences.map(({ kind }) => kind))].join(', '),
              words: link.differences.map((difference) => toDifferenceWords(difference, link)).join('; '),
              letters: link.sides.map(({ article }) => article.letter),
            },
          ],
    ),
  };
}
