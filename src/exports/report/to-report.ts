import { toSourceLine } from '#exports/articles/to-source-line.ts';
import { escapeMarkdown } from '#exports/escape-markdown.ts';
import type { EventRecord } from '#exports/events/event-record.ts';
import { toLinkLines } from '#exports/links/to-link-lines.ts';
import type { StoryRecords } from '#exports/package/story-records.ts';
import type { QuoteRecord } from '#exports/quotations/quote-record.ts';
import type { NoteRecord } from '#exports/reader/note-table.ts';
import { toMarkWords } from '#exports/reader/reader-work.ts';
import { toDateWords } from '#ui/date-words.ts';
import type { Locale } from '#ui/reader-locale.ts';
import type { ReportChoice } from './report-choice.ts';

/** A story as a text to read and to go on writing: its articles, and the events, quotations and differences chosen. */
export function toReport(records: StoryRecords, choice: ReportChoice): string {
  const { story, addresses, locale } = records;
  const events = records.events().filter(({ id }) => choice.events.has(id));
  const quotations = records.quotations().flatMap(({ record }) => (choice.quotations.has(record.id) ? [record] : []));
  const links = records.links().filter(({ id }) => choice.links.has(id));
  const notes = records.notes().filter(({ id }) => choice.notes.has(id));
  const parts = [
    `# ${toLine(story.title)}`,
    ...(story.summary === null || story.summary === '' ? [] : [toLine(story.summary)]),
    `Read with Parallax: <${addresses.story}>`,
    ...section('Articles', story.articles, (article) => toSourceLine(article, locale), '\n'),
    ...section('Events', events, toEventLines, '\n'),
    ...section('Quotations', quotations, (record) => toQuoteLines(record, locale)),
    ...section('How the articles differ', links, (link, index) => toLinkLines(link, index + 1), '\n'),
    ...section('Notes', notes, toNoteLines),
  ];
  return `${parts.join('\n\n')}\n`;
}

function section<Thing>(
  title: string,
  things: readonly Thing[],
  toLines: (thing: Thing, index: number) => string,
  between = '\n\n',
): string[] {
  return things.length === 0 ? [] : [`## ${title}`, things.map(toLines).join(between)];
}

function toEventLines(record: EventRecord, index: number): string {
  const { title, dateInWords, differences, tellings, corrected, permalink } = record;
  return [
    `${index + 1}. **${toLine(dateInWords)}**: ${toLine(title)}${corrected === null ? '' : `, ${toMarkWords(corrected)}`} ([show](<${permalink}>))`,
    ...tellings.map(({ articleLetter, sentence }) => `   - **${articleLetter}**: “${toLine(sentence)}”`),
    ...differences.map((words) => `   - *The articles differ*: ${toLine(words)}`),
  ].join('\n');
}

function toQuoteLines(record: QuoteRecord, locale: Locale): string {
  const { words, corrected, kind, speakers, speakerIsOpen, speakerMention, relay, said, articleLetter, permalink } =
    record;
  const speaker =
    speakers.length === 0 ? (speakerMention ?? 'Speaker not named') : speakers.join(speakerIsOpen ? ' or ' : ' and ');
  const more = [
    `${kind} quotation in **${articleLetter}**`,
    ...(relay === null ? [] : [`reported by ${toLine(relay)}`]),
    ...(said === null ? [] : [`said ${toLine(toDateWords(said, locale))}`]),
    ...(corrected === null ? [] : [toMarkWords(corrected)]),
  ];
  return `> ${toLine(words)}\n>\n> — ${toLine(speaker)}, ${more.join(', ')} ([show](<${permalink}>))`;
}

function toNoteLines({ words, articleLetter, text }: NoteRecord): string {
  const lines = text.split(/\r\n|[\n\r\u2028\u2029]/).map(toLine);
  return `> ${toLine(words)}${articleLetter === null ? '' : ` (**${articleLetter}**)`}\n\n${lines.join('\n')}`;
}

const toLine = (words: string): string => escapeMarkdown(words.replaceAll(/[\s\u2028\u2029]+/gu, ' ').trim());
