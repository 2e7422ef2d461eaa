import { decodeText } from '#intake/decode-text.ts';
import type { FileReading } from '#intake/file-reading.ts';
import { findElements, type MarkupElement } from '#intake/markup/markup-element.ts';
import { parseMarkup } from '#intake/markup/parse-markup.ts';
import { readAtom } from './read-atom.ts';
import { readRss } from './read-rss.ts';
import { takeItems } from './take-items.ts';

const ENCODING = /^[^>]{0,200}?encoding\s{0,9}=\s{0,9}["']([\w.:-]{2,40})/;
const END = /<\/(?:rss|feed|rdf:RDF)\s{0,99}>\s{0,99}(?:<!--[^>]{0,200}-->\s{0,99})?$/;

/** A feed of news: RSS 2.0 and its forerunners, RSS 1.0, or Atom. */
export function readXmlFeed(bytes: Uint8Array, file: string): FileReading {
  const declared = ENCODING.exec(String.fromCharCode(...bytes.subarray(0, 300)))?.[1] ?? null;
  const xml = decodeText(bytes, declared !== null && /^utf-?16/i.test(declared) ? 'utf-8' : declared);
  if (typeof xml !== 'string') return xml;
  const root = parseMarkup(xml, 'xml');
  const [feed] = root.children.filter(
    (each): each is MarkupElement => typeof each !== 'string' && FEEDS.has(each.name),
  );
  if (!feed) {
    const reason = 'It is XML, but no feed: neither RSS nor Atom.';
    return { reason, remedy: 'Save its articles as text (.txt), as web pages or as a table.' };
  }
  const items = feed.name === 'feed' ? readAtom(feed) : readRss(feed, findElements(feed, ITEMS));
  if (items.length === 0)
    return { reason: 'There is no item in this feed.', remedy: 'Check that it was saved completely.' };
  const reading = takeItems(items, file);
  const isWhole = END.test(xml.slice(-1000));
  if (isWhole || !Array.isArray(reading)) return reading;
  return [
    ...reading,
    { what: file, note: 'It breaks off before its end: its last article may be cut short, and others may be missing.' },
  ];
}

const FEEDS: ReadonlySet<string> = new Set(['rss', 'feed', 'rdf:RDF']);
const ITEMS: ReadonlySet<string> = new Set(['item']);
