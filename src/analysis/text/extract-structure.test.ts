import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Span } from '#analysis/annotations.ts';
import { extractStructure } from './extract-structure.ts';

const PARAGRAPH = 'The council met on the first day of the week, and the mayor spoke about the budget of the town.';

function read(text: string): Record<'title' | 'setAside' | 'headings' | 'paragraphs' | 'sentences', string[]> {
  const { titleSpan, setAside, headings, paragraphs, sentences } = extractStructure(text);
  const slices = (spans: Span[]): string[] => spans.map(({ start, end }) => text.slice(start, end));
  return {
    title: slices(titleSpan ? [titleSpan] : []),
    setAside: slices(setAside),
    headings: slices(headings),
    paragraphs: slices(paragraphs),
    sentences: slices(sentences),
  };
}

describe('an article with blank lines', () => {
  const found = read(
    [
      'Home » News » Council Meets',
      'Council Meets',
      PARAGRAPH,
      'Money Matters',
      PARAGRAPH,
      'Read more here',
      'A hall_12.3',
    ].join('\n\n'),
  );

  it('has its first short line without a full stop as its title', () => {
    expect(found.title).toEqual(['Council Meets']);
  });
  it('has headings between its paragraphs', () => {
    expect(found.headings).toEqual(['Money Matters']);
    expect(found.paragraphs).toEqual([PARAGRAPH, PARAGRAPH]);
  });
  it('sets the page around it aside', () => {
    expect(found.setAside).toEqual(['Home » News » Council Meets', 'Read more here', 'A hall_12.3']);
  });
  it('has sentences only in its paragraphs', () => {
    expect(found.sentences).toEqual([PARAGRAPH, PARAGRAPH]);
  });
});

describe('line breaks', () => {
  it('separate paragraphs where there are no blank lines', () => {
    expect(read(`${PARAGRAPH}\n${PARAGRAPH}\n${PARAGRAPH}`).paragraphs).toHaveLength(3);
  });
  it('separate complete lines even where blank lines are used too', () => {
    expect(read(`${PARAGRAPH}\n\n${PARAGRAPH}\n${PARAGRAPH}`).paragraphs).toHaveLength(3);
  });
  it('do not separate the lines of a text that is wrapped at a column', () => {
    const wrapped =
      'The council met on the first\nday of the week, and the mayor\nspoke about the budget of the\nTown Hall and its roof.';
    expect(read(`${wrapped}\n\n${wrapped}`).paragraphs).toEqual([wrapped, wrapped]);
    expect(read(wrapped).sentences).toEqual([wrapped]);
  });
  it('of other systems count too', () => {
    expect(read(`${PARAGRAPH}\r\n\r\n${PARAGRAPH}`).paragraphs).toEqual([PARAGRAPH, PARAGRAPH]);
  });
});

describe('what is not a title or heading', () => {
  it.each([
    ['a short sentence', 'They agreed.'],
    ['a byline', 'By Jane Roe'],
    ['a line with a date', 'Monday, May 18, 2015'],
    ['a line that introduces something', 'The mayor said:'],
  ])('%s', (_what, line) => {
    const found = read(`${PARAGRAPH}\n\n${line}\n\n${PARAGRAPH}`);
    expect(found.headings).toEqual([]);
    expect(found.paragraphs).toContain(line);
  });
  it('the only line of a text', () => {
    const found = read('Council Meets');
    expect([found.title, found.paragraphs]).toEqual([[], ['Council Meets']]);
  });
  it('a third one above a paragraph, counted from below', () => {
    const text = [PARAGRAPH, 'One Town', 'Two Towns', 'Three Towns', PARAGRAPH].join('\n\n');
    expect(read(text).headings).toEqual(['Two Towns', 'Three Towns']);
    expect(read(`${text}\n\nFour Towns\n\n${PARAGRAPH}`).headings).toEqual(['Two Towns', 'Three Towns', 'Four Towns']);
  });
  it('a last line with nothing under it', () => {
    expect(read(`${PARAGRAPH}\n\nMoney Matters`).headings).toEqual([]);
  });
  it('the items of a list', () => {
    expect(read(`${PARAGRAPH}\n\nApples\nPears\nPlums\nFigs`).headings).toEqual([]);
  });
});

describe('language', () => {
  it('is English for an English, an empty and a very short text', () => {
    for (const text of [PARAGRAPH, '', 'Xi Jinping']) expect(extractStructure(text).language).toBe('en');
  });
  it.each([
    [
      'German',
      'de',
      'Der Rat traf sich am ersten Tag der Woche, und die Bürgermeisterin sprach über den Haushalt der Stadt und das Dach.',
    ],
    [
      'Dutch',
      'nl',
      'De raad kwam op de eerste dag van de week bijeen en de burgemeester sprak in het stadhuis over de begroting van de stad.',
    ],
    [
      'French',
      'fr',
      'Le conseil s’est réuni le premier jour de la semaine et la maire a parlé du budget de la ville et de la toiture.',
    ],
    [
      'Spanish',
      'es',
      'El concejo se reunió el primer día de la semana y la alcaldesa habló del presupuesto de la ciudad y del techo.',
    ],
    ['Chinese', 'zh-Hans', '市议会在本周第一天开会，市长谈到了该市的预算。'],
  ])('is read from a text in %s', (_language, tag, text) => {
    const { language, languageSource } = extractStructure(text);
    expect([language, languageSource]).toEqual([tag, 'inferred']);
  });
});

describe('laws', () => {
  const line = fc.constantFrom(
    PARAGRAPH,
    'Money Matters',
    'Related:',
    'Home » A » B',
    'By Jane Roe',
    'x',
    '  indented',
    'Why?',
    '',
    '\t',
    '\u00a0',
    'A_1.2',
    '“Open',
    '😀',
  );
  const texts = fc
    .array(fc.tuple(line, fc.constantFrom('\n', '\n\n', '\r\n', '\n \n')), { maxLength: 24 })
    .map((parts) => parts.flat().join(''));

  it('hold for any text: parts in bounds, apart, and together all but white space', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { titleSpan, setAside, headings, paragraphs, sentences } = extractStructure(text);
        const parts = [...(titleSpan ? [titleSpan] : []), ...setAside, ...headings, ...paragraphs].toSorted(
          (a, b) => a.start - b.start,
        );
        let at = 0;
        for (const { start, end } of parts) {
          expect(text.slice(at, start).trim()).toBe('');
          expect(end).toBeGreaterThan(start);
          at = end;
        }
        expect(text.slice(at).trim()).toBe('');
        for (const { start, end, paragraph } of sentences) {
          expect(start).toBeGreaterThanOrEqual(paragraphs[paragraph]?.start ?? Infinity);
          expect(end).toBeLessThanOrEqual(paragraphs[paragraph]?.end ?? -1);
        }
      }),
    );
  });
});
