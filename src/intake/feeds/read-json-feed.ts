import { type FeedItem, toPlainText } from './feed-item.ts';
import { type JsonRecord, readNames, readRecords, readWords, toJsonRecord } from './json-values.ts';

/** The items of a JSON Feed (jsonfeed.org); null for what is none. */
export function readJsonFeed(value: unknown): FeedItem[] | null {
  const feed = toJsonRecord(value);
  if (!/^https?:\/\/(?:www\.)?jsonfeed\.org\/version\//.test(readWords(feed, 'version'))) return null;
  return readRecords(feed, 'items').map((item) => ({
    text: readWords(item, 'content_text') || toPlainText(readWords(item, 'content_html')),
    teaser: readWords(item, 'summary'),
    title: readWords(item, 'title'),
    outlet: readWords(feed, 'title'),
    author: readAuthors(item) || readAuthors(feed),
    addresses: [readWords(item, 'url'), readWords(item, 'external_url'), readWords(item, 'id')],
    dates: [readWords(item, 'date_published'), readWords(item, 'date_modified')],
    languages: [readWords(item, 'language'), readWords(feed, 'language')],
  }));
}

const readAuthors = (holder: JsonRecord): string =>
  readNames([...readRecords(holder, 'authors'), ...readRecords(holder, 'author')], 'name');
