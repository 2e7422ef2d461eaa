import { type MarkupElement, readInnerText } from '#intake/markup/markup-element.ts';
import { toParagraphs } from '#intake/markup/to-paragraphs.ts';
import { type FeedItem, toPlainText } from './feed-item.ts';
import { findChildren, readChild } from './xml-children.ts';

/** The entries of an Atom feed. */
export function readAtom(feed: MarkupElement): FeedItem[] {
  const outlet = readText(feed, 'title');
  const language = feed.attributes.get('xml:lang') ?? '';
  return findChildren(feed, 'entry').map((entry) => {
    const [source] = findChildren(entry, 'source');
    const [content] = findChildren(entry, 'content');
    return {
      text: readText(entry, 'content'),
      teaser: readText(entry, 'summary'),
      title: readText(entry, 'title'),
      outlet: readText(source, 'title') || outlet,
      author: readNames(entry) || readNames(source) || readNames(feed),
      addresses: [...readLinks(entry), readChild(entry, 'id')],
      dates: [readChild(entry, 'published', 'issued'), readChild(entry, 'updated', 'modified')],
      languages: [content?.attributes.get('xml:lang') ?? '', entry.attributes.get('xml:lang') ?? '', language],
    };
  });
}

/** Text of any of the three types: plain, markup as a string, or elements. Content from elsewhere is not there. */
function readText(parent: MarkupElement | undefined, name: string): string {
  const [element] = findChildren(parent, name);
  if (!element || element.attributes.has('src')) return '';
  const type = element.attributes.get('type') ?? 'text';
  if (/xhtml|\+xml/i.test(type)) return toParagraphs(element);
  const text = readInnerText(element);
  return /html/i.test(type) ? toPlainText(text) : text.trim();
}

const readNames = (parent: MarkupElement | undefined): string =>
  findChildren(parent, 'author')
    .map((author) => readChild(author, 'name'))
    .filter((name) => name !== '')
    .join(', ');

function readLinks(entry: MarkupElement): string[] {
  const links = findChildren(entry, 'link').filter(
    ({ attributes }) => (attributes.get('rel') ?? 'alternate') === 'alternate',
  );
  return links.map(({ attributes }) => attributes.get('href') ?? '');
}
