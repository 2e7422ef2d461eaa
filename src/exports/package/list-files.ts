import { STORY_FILE_ENDING } from '#bundle/story-file/story-file.ts';
import { toStoryFile } from '#bundle/story-file/to-story-file.ts';
import { toArticleRecords } from '#exports/articles/article-records.ts';
import { ARTICLES } from '#exports/articles/article-table.ts';
import { toCitations } from '#exports/citations/citation.ts';
import { toBibtex } from '#exports/citations/to-bibtex.ts';
import { toCslJson } from '#exports/citations/to-csl-json.ts';
import { toRis } from '#exports/citations/to-ris.ts';
import { EVENTS } from '#exports/events/event-table.ts';
import { TELLINGS, toTellings } from '#exports/events/telling-table.ts';
import { DIFFERENCES, toDifferences } from '#exports/links/difference-table.ts';
import { LINKS } from '#exports/links/link-table.ts';
import { NAMES, toNameRecords } from '#exports/names/name-table.ts';
import { PARTICIPANTS, toParticipantRecords } from '#exports/names/participant-table.ts';
import { SPEAKERS, toSpeakerRecords } from '#exports/names/speaker-table.ts';
import { suggestChoice } from '#exports/report/report-choice.ts';
import { CORRECTIONS, toCorrectionRecords } from '#exports/reader/correction-table.ts';
import { NOTES } from '#exports/reader/note-table.ts';
import { toReport } from '#exports/report/to-report.ts';
import type { PlacedQuote } from '#exports/quotations/list-quote-records.ts';
import type { QuoteRecord } from '#exports/quotations/quote-record.ts';
import { QUOTATIONS } from '#exports/quotations/quotation-table.ts';
import { listAnnotationFiles } from './list-annotation-files.ts';
import { listEventFiles } from './list-event-files.ts';
import { type PackedFile, toPlainFile, toTableFile } from './packed-file.ts';
import type { StoryRecords } from './story-records.ts';
import { toDatapackage } from './to-datapackage.ts';
import { toSavedStory } from './to-saved-story.ts';
import { toReadme } from './to-readme.ts';

/** Every file of the package, one after the other, so that a page can breathe between them. */
export function* listFiles(records: StoryRecords): Generator<PackedFile> {
  /** Without their texts: what speaks of the others comes last, and holds none of them. */
  const files: PackedFile[] = [];
  for (const file of listContents(records)) {
    files.push({ ...file, pieces: [] });
    yield file;
  }
  const { story, addresses } = records;
  const readme = toPlainFile('README.txt', 'Read me', 'What each file is', [toReadme(story, addresses, files)]);
  yield readme;
  const descriptor = toDatapackage(story, [...files, readme]);
  yield toPlainFile('datapackage.json', 'Data Package', 'What each file and each column is, for programs', [
    descriptor,
  ]);
}

function* listContents(records: StoryRecords): Generator<PackedFile> {
  const { story, addresses, each, events, links } = records;
  const articles = toArticleRecords(story, addresses);
  yield toTableFile(ARTICLES, articles);
  yield toTableFile(QUOTATIONS, listRecords(each.quotations));
  yield toTableFile(SPEAKERS, toSpeakerRecords(story));
  yield toTableFile(EVENTS, each.events);
  yield toTableFile(TELLINGS, toTellings(events()));
  yield toTableFile(PARTICIPANTS, toParticipantRecords(story));
  yield toTableFile(LINKS, each.links);
  yield toTableFile(DIFFERENCES, toDifferences(links()));
  yield toTableFile(NAMES, toNameRecords(story, records.work));
  if (records.notes().length > 0) yield toTableFile(NOTES, records.notes());
  if (records.work.overlay.corrections.length > 0) {
    yield toTableFile(CORRECTIONS, toCorrectionRecords(story, records.work));
  }
  yield* listAnnotationFiles(records);
  yield* listEventFiles(records);
  yield toPlainFile('report.md', 'Report', 'What tells most of the story, as Markdown: to read and to go on writing', [
    toReport(records, suggestChoice(records)),
  ]);
  const citations = toCitations(story);
  yield toPlainFile('citations.bib', 'Citations as BibTeX', 'For LaTeX and managers of references', [
    toBibtex(citations),
  ]);
  yield toPlainFile('citations.ris', 'Citations as RIS', 'For managers of references', [toRis(citations)]);
  yield toPlainFile('citations.json', 'Citations as CSL-JSON', 'For Zotero, Pandoc and others', [toCslJson(citations)]);
  yield toPlainFile(
    `story${STORY_FILE_ENDING}`,
    'The story for Parallax',
    'To be opened in Parallax again, with corrections and notes',
    [toStoryFile(toSavedStory(records.work))],
  );
  for (const { article, file } of articles) {
    yield toPlainFile(file, article.title.text, `The text of article ${article.letter}, untouched`, [article.text]);
  }
}

function* listRecords(quotations: Iterable<PlacedQuote>): Generator<QuoteRecord> {
  for (const { record } of quotations) yield record;
}
