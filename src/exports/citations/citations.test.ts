import { toJSON } from '@orcid/bibtex-parse-js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BundledArticle } from '#bundle/story-bundle.ts';
import { blankArticle } from '#bundle/test-bundle.ts';
import { toLetter } from '#bundle/to-letter.ts';
import { toCitations } from './citation.ts';
import { toBibtex } from './to-bibtex.ts';
import { toCslJson } from './to-csl-json.ts';
import { toRis } from './to-ris.ts';

const KNOWN: Partial<BundledArticle> = {
  title: { text: 'Profits & losses: 100% of {it}', source: 'supplied', span: null },
  outlet: 'The Harbour_Post',
  author: 'Ana Ruiz and José Örn',
  published: { value: '2023-09-02', source: 'editor' },
  url: 'https://post.example/a_b?c=1&d=%20#e',
};
const article = (more: Partial<BundledArticle> = {}, letter = 'A') =>
  blankArticle({ id: letter, letter, text: 'Rain fell.', ...more });
const citationsOf = (...articles: BundledArticle[]) => toCitations({ articles });

const SIGNS: Record<string, string> = {
  textbackslash: '\\',
  textbraceleft: '{',
  textbraceright: '}',
  textasciicircum: '^',
  textasciitilde: '~',
};

/** What TeX makes of a field. */
const readTex = (field = '') =>
  field
    .replace(/^\{(.*)\}$/s, '$1')
    .replaceAll(/\\([a-z]+)\{\}|\\([$&%#_])/g, (_all, name: string | undefined, sign: string) =>
      name === undefined ? sign : (SIGNS[name] ?? '?'),
    );

/** What a reader of RIS finds: a tag, two spaces, a hyphen and a space before each value. */
function readRis(text: string) {
  return text
    .split(/ER {2}- \r\n/)
    .filter((entry) => entry.trim() !== '')
    .map((entry) =>
      entry
        .trim()
        .split('\r\n')
        .map((line) => /^([A-Z][A-Z0-9]) {2}- (.*)$/s.exec(line)?.slice(1) ?? ['?', line]),
    );
}

describe('citations of articles', () => {
  it('say what is known, in BibTeX', () => {
    expect(toBibtex(citationsOf(article(KNOWN)))).toBe(String.raw`@article{theharbourpost2023-A,
  title = {{Profits \& losses: 100\% of \textbraceleft{}it\textbraceright{}}},
  author = {{Ana Ruiz and José Örn}},
  journal = {{The Harbour\_Post}},
  date = {2023-09-02},
  year = {2023},
  month = sep,
  url = {https://post.example/a_b?c=1&d=%20#e},
  langid = {english}
}
`);
  });

  it('say what is known, in RIS', () => {
    expect(toRis(citationsOf(article(KNOWN)))).toBe(
      [
        'TY  - NEWS',
        'ID  - theharbourpost2023-A',
        'TI  - Profits & losses: 100% of {it}',
        'AU  - Ana Ruiz and José Örn',
        'T2  - The Harbour_Post',
        'PY  - 2023',
        'DA  - 2023/09/02',
        'UR  - https://post.example/a_b?c=1&d=%20#e',
        'LA  - en',
        'ER  - ',
        '',
      ].join('\r\n'),
    );
  });

  it('say what is known, in CSL-JSON', () => {
    expect(JSON.parse(toCslJson(citationsOf(article(KNOWN))))).toEqual([
      {
        id: 'theharbourpost2023-A',
        type: 'article-newspaper',
        title: 'Profits & losses: 100% of {it}',
        author: [{ literal: 'Ana Ruiz and José Örn' }],
        'container-title': 'The Harbour_Post',
        issued: { 'date-parts': [[2023, 9, 2]] },
        URL: 'https://post.example/a_b?c=1&d=%20#e',
        language: 'en',
      },
    ]);
  });

  it('leave out what is not known, and say what is inferred', () => {
    const bare = article({ title: { text: 'Rain fell.', source: 'first sentence', span: null }, language: 'und' });
    const citations = citationsOf(bare);
    expect(JSON.parse(toCslJson(citations))).toEqual([
      { id: 'article-A', type: 'article-newspaper', note: 'Without a title; it begins “Rain fell.”.' },
    ]);
    expect(toBibtex(citations)).toBe('@online{article-A,\n  note = {Without a title; it begins “Rain fell.”.}\n}\n');
    const published = { value: '2023-09-02', source: 'inferred', rule: 'dateline', spans: [], articles: [] } as const;
    expect(toRis(citationsOf(article({ published: { ...published, spans: [], articles: [] } })))).toContain(
      'N1  - The publication date is inferred, not supplied.',
    );
  });

  it.each(['javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd', 'https://'])('cite no %s', (url) => {
    expect(toBibtex(citationsOf(article({ url })))).not.toContain('url =');
  });

  it('have keys of their own, whatever the outlets are called', () => {
    const outlets = ['x', 'xa', 'XA', 'x-a', '新华社', '', 'x', 'CON'];
    const keys = citationsOf(...outlets.map((outlet, index) => article({ outlet }, toLetter(index)))).map(
      ({ key }) => key,
    );
    expect(new Set(keys.map((key) => key.toLowerCase())).size).toBe(outlets.length);
    for (const key of keys) expect(key).toMatch(/^[a-z0-9]+-[A-Z]+$/);
  });

  it('give any words back as they were, to readers that are not ours', () => {
    const hostile = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 40 }),
      fc.string({ unit: fc.constantFrom(...'\\{}"@%,=#~^&$_ \r\n\tER-TY'.split('')), maxLength: 40 }),
      fc.constantFrom(
        '}\n@article{x,',
        'x\r\nER  - \r\nTY  - BOOK',
        '\\input{secret}',
        '{',
        '}}',
        '\ud800',
        '\u2028AU  - x',
      ),
    );
    const plain = (words: string) =>
      words
        .replaceAll(/\p{Surrogate}/gu, '\ufffd')
        .replaceAll(/[\s\p{Cc}\u2028\u2029]+/gu, ' ')
        .trim();
    fc.assert(
      fc.property(
        fc.array(fc.record({ title: hostile, outlet: hostile, author: hostile, url: hostile }), { maxLength: 4 }),
        (given) => {
          const citations = citationsOf(
            ...given.map(({ title, url, ...rest }, index) =>
              article(
                { title: { text: title, source: 'text', span: null }, url: `https://x.example/${url}`, ...rest },
                toLetter(index),
              ),
            ),
          );
          const keys = citations.map(({ key }) => key);
          const [entries, records] = [toJSON(toBibtex(citations)), readRis(toRis(citations))];
          expect(entries.map(({ citationKey }) => citationKey)).toEqual(keys);
          expect(records.map((record) => record.find(([tag]) => tag === 'ID')?.[1])).toEqual(keys);
          for (const [index, { title, outlet, author }] of given.entries()) {
            const { title: inTex, journal, author: by, url } = entries[index]?.entryTags ?? {};
            expect([inTex, journal, by].map((field) => readTex(field))).toEqual([title, outlet, author].map(plain));
            const tags = Object.fromEntries(records[index] ?? []) as Record<string, string>;
            expect([tags['TI'] ?? '', tags['T2'] ?? '', tags['AU'] ?? '']).toEqual([title, outlet, author].map(plain));
            expect(tags['?']).toBeUndefined();
            expect([url, tags['UR']]).toEqual([citations[index]?.url, citations[index]?.url]);
            expect(url).toMatch(/^https:\/\/x\.example\/[^\s{}\\]*$/);
          }
        },
      ),
    );
  });
});
