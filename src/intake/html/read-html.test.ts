import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { workSeconds } from '#tests/bench/work-seconds.ts';
import type { FoundArticle } from '#intake/to-article.ts';
import { isSoundReading } from '#intake/sound-reading.fixture.ts';
import { parseMarkup } from '#intake/markup/parse-markup.ts';
import { readHtml } from './read-html.ts';
import { readPageFacts } from './read-page-facts.ts';

const FIRST = 'The old lighthouse of Marlow was opened to visitors again on Thursday, after nine years of repairs.';
const SECOND = '“We have waited long for this day,” said Ines Calder, the mayor of Marlow, who had asked for them.';
const PARTS = `<p>${FIRST}</p><p>${SECOND}</p><h2>What it cost</h2><p>${FIRST}<br>${SECOND}</p>`;
const PAGE = `<!doctype html><body class=news><nav><a href=/>Home</a> <a href=/news>News</a></nav>
  <article>${PARTS}<figure><img src=a><figcaption>The lighthouse, seen from the sea on a day in May</figcaption></figure></article>
  <aside><h3>More</h3><ul><li><a href=a>Other news of today</a><li><a href=b>Other news of the week</a></ul></aside>
  <footer>Copyright The Marlow Post, all rights reserved, in all countries of the world</footer></body>`;
const TEXT = [FIRST, SECOND, 'What it cost', `${FIRST}\n${SECOND}`].join('\n\n');

const read = (page: string | Uint8Array<ArrayBuffer>) =>
  readHtml(typeof page === 'string' ? new TextEncoder().encode(page) : page, 'a.html') as FoundArticle;
const facts = (head: string, savedFrom: string | null = null) => readPageFacts(parseMarkup(head, 'html'), savedFrom);
const linked = (thing: unknown) => `<script type="application/ld+json">${JSON.stringify(thing)}</script>`;

describe('the text of a saved page', () => {
  it('is its article as plain paragraphs, without what stands around it', () => {
    expect(read(PAGE).text).toBe(TEXT);
  });

  it('is all that may be text where no part stands out', () => {
    expect(read(`<p>${FIRST} ${SECOND}`).text).toBe(`${FIRST} ${SECOND}`);
  });

  it('is in the encoding that the page says, unless its bytes say otherwise', () => {
    const page = (declared: string) => `<html><head><meta charset="${declared}"></head><p>Łódź ${FIRST} ${SECOND}`;
    const polish = Uint8Array.from(Array.from(page('iso-8859-2'), (sign) => ISO_8859_2[sign] ?? sign.charCodeAt(0)));
    expect(read(polish).text).toMatch(/^Łódź/);
    expect(read(page('windows-1252')).text).toMatch(/^Łódź/);
    expect(read(page('no such encoding')).text).toMatch(/^Łódź/);
    expect(read(page('utf-16')).text).toMatch(/^Łódź/);
  });

  it.each([
    [
      'that only loads scripts',
      '<div id=root></div><script>render()</script><noscript>Please enable JavaScript.</noscript>',
    ],
    [
      'that asks for a login',
      '<h1>The Marlow Post</h1><form>Name <input> <button>Log in</button></form><p>Subscribe to read on.',
    ],
    ['that is a list of links', `<ul>${'<li><a href=a>Other news of today</a></li>'.repeat(50)}</ul>`],
    ['with nothing in it', '<!doctype html>'],
  ])('is none in a page %s, and what to do is said', (_name, page) => {
    expect(read(page)).toEqual({
      reason: expect.stringContaining('No article was found'),
      remedy: expect.stringContaining('paste'),
    });
  });

  it('keeps markup that is text as it is, wherever it stands', () => {
    const payload = `"><img src=x onerror="run()"><script>run()</script> {{1+1}} &amp; &lt;`;
    const written = payload.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
    const page = `<html lang="${written}"><title>${written}</title><meta property="og:title" content="${written}">
      <meta property="og:site_name" content="${written}"><meta name=author content="${written}">
      <link rel=canonical href="javascript:run()"><meta property="og:url" content="${written}">
      <meta property="article:published_time" content="${written}"><p>${FIRST} ${written}</p><p>${SECOND}</p>`;
    const { text, ...known } = read(page);
    expect(text).toContain(payload);
    expect(known).toEqual({
      file: 'a.html',
      title: payload,
      outlet: payload,
      author: payload,
      url: null,
      published: null,
      language: null,
    });
  });
});

/** What of that encoding is needed here. */
const ISO_8859_2: Record<string, number> = { Ł: 0xa3, ó: 0xf3, ź: 0xbc };

describe('what a page tells of its article', () => {
  it('is read from JSON-LD, wherever the article stands in it', () => {
    const article = {
      '@type': ['Thing', 'NewsArticle'],
      headline: 'Open &amp; lit',
      author: [{ name: 'Ada Byron' }, { '@type': 'Person', name: 'Bo Li' }],
      publisher: { name: 'The Marlow Post' },
      datePublished: '2023-05-04T23:30:00-04:00',
      inLanguage: 'en-gb',
      mainEntityOfPage: { '@id': 'https://post.example/a' },
    };
    const known = {
      title: 'Open & lit',
      author: 'Ada Byron, Bo Li',
      outlet: 'The Marlow Post',
      published: '2023-05-04',
      language: 'en-GB',
      url: 'https://post.example/a',
    };
    const site = { '@type': 'WebSite', name: 'Not this' };
    for (const thing of [
      article,
      [site, article],
      { '@graph': [site, article] },
      { '@type': 'WebPage', mainEntity: article },
    ]) {
      expect(facts(linked(thing))).toEqual(known);
    }
  });

  it('is read from the elements of the head when there is none', () => {
    const head = `<html lang=en><title>Open and lit – The Marlow Post</title><meta property="og:site_name" content="The Marlow Post">
      <meta name=author content="By Ada Byron"><meta property=article:author content="https://face.example/ada">
      <meta property="article:published_time" content="2023-05-04T08:00Z"><link rel="canonical" href="https://post.example/a">`;
    expect(facts(head)).toEqual({
      title: 'Open and lit',
      author: 'Ada Byron',
      outlet: 'The Marlow Post',
      published: '2023-05-04',
      language: 'en',
      url: 'https://post.example/a',
    });
  });

  it.each([
    [
      'what is no day is passed over',
      '<meta name=date content="2023-02-30"><meta name=dc.date content="4 May 2023">',
      { published: '2023-05-04' },
    ],
    [
      'a time that is marked is the day',
      '<time datetime=2020-01-01>x</time><time itemprop=datePublished datetime=2023-05-04>',
      { published: '2023-05-04' },
    ],
    [
      'the first time of the article is the day',
      '<time datetime=2020-01-01></time><article><time datetime=2023-05-04T01:00>',
      { published: '2023-05-04' },
    ],
    [
      'times of two days, and nothing that tells them apart, are none',
      '<time datetime=2020-01-01></time><time datetime=2023-05-04>',
      { published: null },
    ],
    [
      'an address that is none of the web is passed over',
      '<link rel=canonical href="javascript:1"><meta property=og:url content=https://a.example/b>',
      { url: 'https://a.example/b' },
    ],
    ['a relative address is none', '<link rel=canonical href="/b">', { url: null }],
    [
      'JSON-LD that is broken is passed over',
      '<script type=application/ld+json>{"@type":</script><title>Open</title>',
      { title: 'Open' },
    ],
    [
      'half a character is a sign for one',
      linked({ '@type': 'Article', headline: 'a' }).replace('"a"', String.raw`"a\ud800"`),
      { title: 'a\ufffd' },
    ],
    [
      'names of the language of things are no trap',
      linked({ '@type': 'Article', constructor: 1, __proto__: 2 }),
      { title: null },
    ],
  ])('is checked: %s', (_name, head, known) => {
    expect(facts(head)).toMatchObject(known);
  });

  it('falls back on where the page was saved from', () => {
    expect(facts('', 'https://post.example/a').url).toBe('https://post.example/a');
  });
});

describe('any file called a page', () => {
  const tags = [
    'div',
    'p',
    'span',
    'article',
    'table',
    'td',
    'li',
    'a href=x',
    'h1',
    'q',
    'br',
    'script',
    'svg',
    'constructor',
    'meta name=author content=x',
  ];
  const piece = fc.oneof(
    fc.constantFrom(...tags).map((tag) => `<${tag}>`),
    fc.constantFrom(...tags).map((tag) => `</${tag.split(' ')[0] ?? ''}>`),
    fc.constantFrom(FIRST, SECOND, '<!--', '<', '&', '"'),
    fc.string({ unit: 'binary' }),
  );

  it('is an article of sound text, or is rejected with a reason and a remedy', () => {
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 300 }),
      fc.array(piece, { maxLength: 60 }).map((pieces) => new TextEncoder().encode(`<html>${pieces.join('')}`)),
      // A real page with some bytes changed.
      fc.array(fc.tuple(fc.nat(PAGE.length - 1), fc.nat(255)), { maxLength: 8 }).map((changes) => {
        const changed = new TextEncoder().encode(PAGE);
        for (const [at, byte] of changes) changed[at] = byte;
        return changed;
      }),
    );
    fc.assert(
      fc.property(bytes, (given) => {
        expect(readHtml(Uint8Array.from(given), 'a.html')).toSatisfy(isSoundReading);
      }),
    );
  });

  it.each([
    ['elements beside each other', '<div>a, b</div>'.repeat(40_000)],
    ['elements in each other', '<div>'.repeat(40_000)],
    ['elements that are never closed', '<b>x'.repeat(20_000)],
    ['beginnings of tags', '<'.repeat(250_000)],
    ['attributes', `<p ${Array.from({ length: 40_000 }, (_, at) => `a${at}`).join(' ')}>`],
    ['tables in each other', '<table><tr><td>'.repeat(20_000)],
    ['entities', '&amp;'.repeat(60_000)],
    ['comments', '<!-- '.repeat(60_000)],
    ['scripts that tell of things', linked({ '@graph': Array.from({ length: 50_000 }, () => ({})) })],
    ['line breaks', '<br>'.repeat(60_000)],
    ['space', `<p>${' '.repeat(250_000)}<p>${' \n'.repeat(120_000)}.`],
  ])('is read in seconds when it has very many %s', (_name, many) => {
    expect(workSeconds(() => read(`<body>${many}<p>${FIRST}</p><p>${SECOND}</p>`))).toBeLessThan(10);
  });
});
