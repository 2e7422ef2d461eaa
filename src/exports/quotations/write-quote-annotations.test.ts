import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toArticle, toStory } from '#bundle/test-quotations.ts';
import { writeQuoteAnnotations } from './write-quote-annotations.ts';
import { listQuoteRecords } from './list-quote-records.ts';

interface Target {
  source: string;
  selector: [
    { type: 'TextPositionSelector'; start: number; end: number },
    { type: 'TextQuoteSelector'; exact: string; prefix: string; suffix: string },
  ];
}

function annotate(lines: string[], more = {}) {
  const article = toArticle('A', lines, more);
  const quotations = [...listQuoteRecords(toStory([article]), (id) => `https://parallax.example/?quote=${id}`)];
  const address = 'https://parallax.example/quotes';
  const json = [...writeQuoteAnnotations(address, quotations, (id) => `https://parallax.example/articles/${id}`)].join(
    '',
  );
  const page = JSON.parse(json) as { '@context': string; type: string; items: { body: object[]; target: Target[] }[] };
  return { article, page };
}

/** Finds the words again as another program would: by position in code points, and by the words around them. */
function reanchor(text: string, { selector: [position, quote] }: Target): { byPosition: string; byQuote: string } {
  const around = quote.prefix + quote.exact + quote.suffix;
  const at = text.indexOf(around);
  expect(at, 'the words with those around them stand in the text').toBeGreaterThanOrEqual(0);
  return {
    byPosition: Array.from(text).slice(position.start, position.end).join(''),
    byQuote: text.slice(at + quote.prefix.length, at + quote.prefix.length + quote.exact.length),
  };
}

describe('writeQuoteAnnotations', () => {
  it('is a page of annotations in the context of the standard, one a quotation, one target a part', () => {
    const { page } = annotate(['Ana: “The harbour” (she said) “opens.”', 'José: that it rains']);
    expect(page['@context']).toBe('http://www.w3.org/ns/anno.jsonld');
    expect(page.type).toBe('AnnotationPage');
    expect(page.items.map(({ target }) => target.length)).toEqual([2, 1]);
    expect(page.items[0]?.body).toContainEqual({
      type: 'TextualBody',
      purpose: 'identifying',
      value: 'Ana Ruiz',
      format: 'text/plain',
    });
  });

  it('points to the article’s own address where it is known, else to where Parallax shows it', () => {
    const sourceOf = (more: object) => annotate(['Ana: that it rains'], more).page.items[0]?.target[0]?.source;
    expect(sourceOf({ url: 'https://post.example/1' })).toBe('https://post.example/1');
    expect(sourceOf({})).toBe('https://parallax.example/articles/article-a');
  });

  it('counts positions in code points, so that signs beyond the first plane count as one', () => {
    const { page } = annotate(['🌊🌊 A flood 🌊', 'Ana: “It came 🌊 at night”']);
    expect(page.items[0]?.target[0]?.selector[0]).toEqual({ type: 'TextPositionSelector', start: 18, end: 38 });
  });

  it('is found again by position and by words, whatever the text', () => {
    const word = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 6 }).filter((one) => !/[\s:()]/u.test(one));
    const words = fc.array(word, { minLength: 1, maxLength: 12 }).map((list) => list.join(' '));
    const line = fc.oneof(
      words,
      words.map((said) => `Ana: “${said}”`),
    );
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 8 }), (lines) => {
        const { article, page } = annotate(lines);
        for (const [index, { target }] of page.items.entries()) {
          const spans = article.quotations[index]?.spans ?? [];
          const exact = spans.map(({ start, end }) => article.text.slice(start, end));
          expect(target.map((one) => reanchor(article.text, one).byPosition)).toEqual(exact);
          expect(target.map((one) => reanchor(article.text, one).byQuote)).toEqual(exact);
        }
      }),
    );
  });

  it('never parts a character in the words around', () => {
    const { page } = annotate(['🌊'.repeat(20), 'Ana: “It came”', '🌊'.repeat(40)]);
    const [, quote] = page.items[0]?.target[0]?.selector ?? [];
    for (const around of [quote?.prefix ?? '', quote?.suffix ?? '']) {
      expect(around).not.toBe('');
      expect(around).not.toMatch(/\p{Surrogate}/u);
    }
  });
});
