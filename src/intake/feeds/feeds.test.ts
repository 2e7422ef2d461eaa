import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readMany } from '#intake/many/read-many.ts';
import { isSoundReading } from '#intake/sound-reading.fixture.ts';
import type { FoundArticle } from '#intake/to-article.ts';

const read = (content: string, file = 'news.xml') => [readMany(new TextEncoder().encode(content), file)].flat();
const articles = (content: string, file?: string) =>
  read(content, file).filter((each): each is FoundArticle => 'text' in each);
const BODY = 'The lighthouse opened again. '.repeat(20).trim();

const RSS = `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel><title>The Post</title><link>https://example.org</link><language>en-gb</language>
<item><title>Lighthouse &amp; harbour</title><link>https://example.org/a</link><pubDate>Tue, 05 Mar 2024 10:15:00 GMT</pubDate>
<dc:creator>Ann Lee</dc:creator><description>In short.</description><content:encoded><![CDATA[<p>${BODY}</p><p>It <b>was</b> late.</p><script>no()</script>]]></content:encoded></item>
<item><title>Brief</title><guid isPermaLink="true">https://example.org/b</guid><author>bo@example.org (Bo Day)</author><description>&lt;p&gt;Only this.&lt;/p&gt;</description></item>
<item><title>Nothing</title></item>
</channel></rss>`;

describe('an RSS feed', () => {
  it('is its items, with what it knows of them', () => {
    expect(articles(RSS)).toEqual([
      {
        file: 'news.xml, item 1',
        text: `${BODY}\n\nIt was late.`,
        title: 'Lighthouse & harbour',
        outlet: 'The Post',
        author: 'Ann Lee',
        url: 'https://example.org/a',
        published: '2024-03-05',
        language: 'en-GB',
      },
      {
        file: 'news.xml, item 2',
        text: 'Only this.',
        title: 'Brief',
        outlet: 'The Post',
        author: 'Bo Day',
        url: 'https://example.org/b',
        published: null,
        language: 'en-GB',
      },
    ]);
  });

  it('says which items have no text, and that others are only beginnings', () => {
    expect(read(RSS).slice(2)).toMatchObject([
      { what: 'news.xml, item 3', reason: 'There is no text in it.' },
      { what: 'news.xml', note: expect.stringMatching(/^One of its items seems to hold only the beginning/) as string },
    ]);
  });

  it('that breaks off gives what it has, and says so', () => {
    const cut = read(RSS.slice(0, RSS.indexOf('<dc:creator>')));
    expect(cut.at(-1)).toMatchObject({ note: expect.stringMatching(/^It breaks off/) as string });
    expect(read(RSS.slice(0, RSS.indexOf('It <b>was')))).toMatchObject([
      { text: BODY },
      { note: expect.anything() as string },
    ]);
  });

  it('of version 1.0 has its items beside the channel', () => {
    const rdf = `<rdf:RDF xmlns="http://purl.org/rss/1.0/"><channel><title>The Post</title></channel><item rdf:about="https://example.org/a"><title>Fire</title><description>${BODY}</description><dc:date>2024-03-05T10:15:00Z</dc:date></item></rdf:RDF>`;
    expect(articles(rdf)).toMatchObject([
      { text: BODY, title: 'Fire', outlet: 'The Post', url: 'https://example.org/a', published: '2024-03-05' },
    ]);
  });
});

describe('an Atom feed', () => {
  it.each([
    [
      'markup as text',
      `<content type="html">&lt;p&gt;${BODY}&lt;/p&gt;&lt;p&gt;Late.&lt;/p&gt;</content>`,
      `${BODY}\n\nLate.`,
    ],
    ['elements', `<content type="xhtml"><div><p>${BODY}</p><p>Late.</p></div></content>`, `${BODY}\n\nLate.`],
    ['plain text', `<content>${BODY} &lt;b&gt;</content>`, `${BODY} <b>`],
    ['a summary', `<content src="https://example.org/a.mp3"/><summary>${BODY}</summary>`, BODY],
  ])('has text as %s', (_name, content, text) => {
    const feed = `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="de"><title>Die Post</title><entry><title type="html">Fire &amp;amp; rain</title><link rel="self" href="https://example.org/self"/><link href="https://example.org/a"/><author><name>Ann Lee</name></author><author><name>Bo Day</name></author><updated>2024-03-06T00:00:00Z</updated><published>2024-03-05T00:00:00Z</published>${content}</entry></feed>`;
    expect(articles(feed, 'a.atom')).toEqual([
      {
        file: 'a.atom, item 1',
        text,
        title: 'Fire & rain',
        outlet: 'Die Post',
        author: 'Ann Lee, Bo Day',
        url: 'https://example.org/a',
        published: '2024-03-05',
        language: 'de',
      },
    ]);
  });
});

const JSON_FEED = {
  version: 'https://jsonfeed.org/version/1.1',
  title: 'The Post',
  language: 'en',
  authors: [{ name: 'Ann Lee' }],
  items: [
    {
      id: '1',
      url: 'https://example.org/a',
      title: 'Fire',
      content_html: `<p>${BODY}</p>`,
      date_published: '2024-03-05T10:15:00Z',
    },
    { id: 'https://example.org/b', summary: 'In short.', author: { name: 'Bo Day' } },
  ],
};
const NINJS_1 = {
  uri: 'https://example.org/a',
  type: 'text',
  versioncreated: '2024-03-05T10:15:00Z',
  headline: 'Fire',
  byline: 'Ann Lee',
  language: 'en',
  body_xhtml: `<div><p>${BODY}</p></div>`,
  infosource: [{ name: 'The Agency' }, { name: 'Another' }],
};
const NINJS_3 = {
  uri: 'urn:newsml:example.org:1',
  standard: { name: 'ninjs', version: '3.0' },
  contentCreated: '2024-03-05T10:15:00Z',
  headlines: [
    { role: 'short', value: 'F' },
    { role: 'main', value: 'Fire' },
  ],
  bylines: [{ byline: 'Ann Lee' }],
  bodies: [{ role: 'main', contentType: 'text/html', value: `<p>${BODY}</p>` }],
  infoSources: [{ name: 'The Agency' }],
};

describe('a file of JSON', () => {
  it('that is a feed is its items', () => {
    expect(articles(JSON.stringify(JSON_FEED), 'feed.json')).toMatchObject([
      {
        text: BODY,
        title: 'Fire',
        outlet: 'The Post',
        author: 'Ann Lee',
        url: 'https://example.org/a',
        published: '2024-03-05',
        language: 'en',
      },
      { text: 'In short.', author: 'Bo Day', url: 'https://example.org/b' },
    ]);
  });

  it.each([
    ['one', NINJS_1, 'https://example.org/a'],
    ['a list of them', [NINJS_1], 'https://example.org/a'],
    ['one of the newest version', NINJS_3, null],
    ['several in a package', { _items: [NINJS_3] }, null],
  ])('that is news of an agency is that, %s', (_name, value, url) => {
    expect(articles(JSON.stringify(value), 'news.json')).toMatchObject([
      { text: BODY, title: 'Fire', outlet: 'The Agency', author: 'Ann Lee', published: '2024-03-05', url },
    ]);
  });

  it.each([
    ['{"a": [1, 2', /^It is not whole JSON: /],
    ['3', /^It holds no records\.$/],
    ['[]', /^It has no rows\.$/],
  ])('that is %s is refused with a reason', (content, reason) => {
    expect(read(content, 'a.json')).toMatchObject([{ reason: expect.stringMatching(reason) as string }]);
  });
});

describe('a file that is no feed', () => {
  it.each([
    ['<opml><body/></opml>', 'It is XML, but no feed: neither RSS nor Atom.'],
    ['<rss><channel/></rss>', 'There is no item in this feed.'],
    ['words', 'It is XML, but no feed: neither RSS nor Atom.'],
  ])('is refused: %s', (content, reason) => {
    expect(read(content)).toMatchObject([{ reason }]);
  });

  it.each([
    [
      'deep',
      `<rss><channel><item><title>a</title><description>${'&lt;b&gt;'.repeat(50_000)}a</description></item></channel></rss>`,
    ],
    ['wide', `<rss>${'<item>'.repeat(100_000)}`],
    [
      'of entities',
      `<!DOCTYPE rss [<!ENTITY a "aaaa">]><rss><channel>${'<item><description>&a;&a;</description></item>'.repeat(5000)}</channel></rss>`,
    ],
    ['of attributes', `<rss ${'a="b" '.repeat(200_000)}><item/></rss>`],
  ])('nor one that is %s, takes forever', (_name, content) => {
    expect(read(content).length).toBeGreaterThan(0);
  });

  it('and none makes reading fail, whatever was done to it', () => {
    const feeds = [RSS, JSON.stringify(JSON_FEED), JSON.stringify([NINJS_1, NINJS_3])];
    const cut = fc.record({
      at: fc.nat(2000),
      length: fc.nat(60),
      put: fc.stringMatching(/^[<>/&;"'{}[\],:a\\\ud800]{0,8}$/),
    });
    const given = fc.record({
      feed: fc.constantFrom(...feeds),
      cuts: fc.array(cut, { maxLength: 5 }),
      file: fc.constantFrom('a.xml', 'a.json', 'a.jsonl'),
    });
    fc.assert(
      fc.property(given, ({ feed, cuts, file }) => {
        const content = cuts.reduce(
          (text, { at, length, put }) => text.slice(0, at) + put + text.slice(at + length),
          feed,
        );
        const found = read(content, file);
        expect(found.every((each) => !('text' in each || 'reason' in each) || isSoundReading(each))).toBe(true);
      }),
    );
  });

  it('nor any bytes at all', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 200 }),
        fc.constantFrom('a.xml', 'a.json', 'a.csv', 'a.tsv', 'a.jsonl'),
        (bytes, file) => {
          expect([readMany(bytes, file)].flat().length).toBeGreaterThan(0);
        },
      ),
    );
  });
});
