import type { ArticleSource } from '#bundle/story-source.ts';
import { isWebAddress } from '#intake/metadata/is-web-address.ts';
import { toIsoDay } from '#intake/metadata/to-iso-day.ts';
import { toLanguage } from '#intake/metadata/to-language.ts';
import { toLine } from '#intake/metadata/to-line.ts';
import { findElements, type MarkupElement, readInnerText } from '#intake/markup/markup-element.ts';
import { findLinkedArticle, readAddresses, readWords } from './json-ld.ts';

/** What a page tells of its article, beside the text. */
export type PageFacts = Pick<ArticleSource, 'title' | 'outlet' | 'author' | 'url' | 'published' | 'language'>;

/** Names of `meta`, in small letters, from the surest to the vaguest. */
const META = {
  title: ['og:title', 'citation_title', 'dc.title', 'dcterms.title', 'twitter:title', 'headline'],
  outlet: ['og:site_name', 'citation_journal_title', 'application-name', 'dc.publisher', 'publisher'],
  author: ['author', 'article:author', 'parsely-author', 'sailthru.author', 'dc.creator', 'citation_author', 'byl'],
  url: ['og:url', 'parsely-link', 'twitter:url'],
  published: (
    'article:published_time og:published_time datepublished article.published parsely-pub-date sailthru.date pubdate ' +
    'publishdate publish-date publication_date citation_publication_date citation_date dc.date.issued dcterms.issued ' +
    'dc.date dcterms.created dcterms.date date'
  ).split(' '),
  language: ['og:locale', 'content-language', 'dc.language', 'dcterms.language', 'language'],
};
const MOST_AUTHORS = 5;
const TITLE_PARTS = / [|–—·»:-]{1,2} /;

/**
 * What a page says of its article in JSON-LD, in Open Graph and other `meta`, in `time` and `link`, in this order.
 * What does not hold as a day, an address or a language is passed over, and the next source asked.
 * @param savedFrom the address that the file itself was saved from, when it says so
 */
export function readPageFacts(root: MarkupElement, savedFrom: string | null): PageFacts {
  const parts = findElements(root, new Set(['meta', 'link', 'time', 'title', 'h1', 'script']));
  const named = (name: string) => parts.filter((each) => each.name === name);
  const attribute = (each: MarkupElement, name: string) => each.attributes.get(name) ?? '';

  const scripts = named('script').filter((each) => /^application\/ld\+json/i.test(attribute(each, 'type')));
  const linked = findLinkedArticle(scripts.map(readInnerText)) ?? {};
  const metas = new Map<string, string[]>();
  for (const each of named('meta')) {
    for (const key of ['property', 'name', 'itemprop', 'http-equiv']) {
      const name = attribute(each, key).toLowerCase();
      if (name !== '') metas.set(name, [...(metas.get(name) ?? []).slice(0, MOST_AUTHORS), attribute(each, 'content')]);
    }
  }
  const meta = (field: keyof typeof META) => META[field].flatMap((name) => metas.get(name) ?? []);
  const first = (found: readonly string[], toFact: (written: string) => string | null) => {
    for (const written of found) {
      const fact = toFact(written.replace(/\p{Surrogate}/gu, '\ufffd').replace(/\p{Cc}/gu, ' '));
      if (fact !== null) return fact;
    }
    return null;
  };

  const outlet = first([...readWords(linked['publisher']), ...meta('outlet')], toName);
  const headings = named('h1').map(readInnerText);
  const titles = [
    ...readWords(linked['headline']),
    ...meta('title'),
    ...(headings.length === 1 ? headings : []),
    ...named('title').slice(0, 1).map(readInnerText),
  ];
  const canonical = named('link').filter((each) => /\bcanonical\b/i.test(attribute(each, 'rel')));
  return {
    title: first(titles, (written) => toTitle(written, outlet)),
    outlet,
    author: toAuthors(readWords(linked['author'])) ?? toAuthors(meta('author')),
    url: first(
      [
        ...canonical.map((each) => attribute(each, 'href')),
        ...meta('url'),
        ...readAddresses(linked['url']),
        ...readAddresses(linked['mainEntityOfPage']),
        savedFrom ?? '',
      ],
      (written) => (isWebAddress(written.trim()) && written.length < 2000 ? written.trim() : null),
    ),
    published: first(
      [...readWords(linked['datePublished']), ...meta('published'), ...findTimes(root, named('time'))],
      toIsoDay,
    ),
    language: first([attribute(root, 'lang'), ...readWords(linked['inLanguage']), ...meta('language')], toLanguage),
  };
}

/** Times that are marked as the day of publication; else all, when they are the same day. */
function findTimes(root: MarkupElement, times: readonly MarkupElement[]): string[] {
  const read = (each: MarkupElement) => each.attributes.get('datetime') ?? readInnerText(each);
  const marked = times.filter(
    ({ attributes }) => attributes.has('pubdate') || /datePublished/i.test(attributes.get('itemprop') ?? ''),
  );
  if (marked.length > 0) return marked.map(read);
  const [article] = findElements(root, new Set(['article']));
  const [own] = article ? findElements(article, new Set(['time'])) : [];
  if (own) return [read(own)];
  return new Set(times.map((each) => toIsoDay(read(each)))).size === 1 ? times.map(read).slice(0, 1) : [];
}

/** Without the name of its outlet at the end. */
function toTitle(written: string, outlet: string | null): string | null {
  const title = toLine(written);
  if (title === null || outlet === null) return title;
  const parts = title.split(TITLE_PARTS);
  const last = parts.at(-1) ?? '';
  const isOutlet = parts.length > 1 && last.toLowerCase() === outlet.toLowerCase();
  return isOutlet ? title.slice(0, -last.length).replace(/ [|–—·»:-]{1,2} $/, '') : title;
}

/** Sites and people are named; an address or a handle names neither. */
function toName(written: string): string | null {
  const name = toLine(written);
  return name === null || name.startsWith('@') || isWebAddress(name) ? null : name;
}

function toAuthors(written: readonly string[]): string | null {
  const names = written.flatMap((each) => toName(each.replace(/^\s{0,9}by\s/i, '')) ?? []);
  return names.length === 0 ? null : toLine([...new Set(names)].slice(0, MOST_AUTHORS).join(', '));
}
