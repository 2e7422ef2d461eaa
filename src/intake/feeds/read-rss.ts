import type { MarkupElement } from '#intake/markup/markup-element.ts';
import { type FeedItem, toPlainText } from './feed-item.ts';
import { findChildren, readChild } from './xml-children.ts';

/** "ann@example.org (Ann Lee)" */
const MAIL_AND_NAME = /^\S{1,200}@\S{1,200} \((.{1,200})\)$/;

/** The items of RSS 2.0, which stand in the channel, or of RSS 1.0, which stand beside it. */
export function readRss(feed: MarkupElement, items: readonly MarkupElement[]): FeedItem[] {
  const [channel] = findChildren(feed, 'channel');
  const languages = [readChild(channel, 'language', 'dc:language'), feed.attributes.get('xml:lang') ?? ''];
  const outlet = readChild(channel, 'title');
  return items.map((item) => ({
    text: toPlainText(readChild(item, 'content:encoded')),
    teaser: toPlainText(readChild(item, 'description', 'itunes:summary')),
    title: readChild(item, 'title', 'dc:title'),
    outlet: readChild(item, 'source', 'dc:publisher') || outlet,
    author: readChild(item, 'dc:creator', 'author').replace(MAIL_AND_NAME, '$1'),
    addresses: [readChild(item, 'link'), readChild(item, 'guid'), item.attributes.get('rdf:about') ?? ''],
    dates: [readChild(item, 'pubDate'), readChild(item, 'dc:date', 'dcterms:created')],
    languages: [readChild(item, 'dc:language'), ...languages],
  }));
}
