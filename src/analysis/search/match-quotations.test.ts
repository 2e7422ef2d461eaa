import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Entity, Quotation, Span } from '#analysis/annotations.ts';
import { type SearchableArticle, indexQuotations } from './index-quotations.ts';
import { matchQuotations } from './match-quotations.ts';
import { parseQuery } from './parse-query.ts';

const ENTITIES: Entity[] = [
  { id: 'e1', name: 'Ana Ruiz', type: 'person', aliases: ['Ana Ruiz', 'the mayor', 'President Ruiz'] },
  { id: 'e2', name: 'José Örn', type: 'person', aliases: ['José Örn', 'Örn'] },
];

/** An article as lines of `speaker| words`; `[…]` inside the words is a gap between two parts of a quotation. */
function toArticle(id: string, letter: string, lines: string[], title = 'A title'): SearchableArticle {
  let text = '';
  const quotations = lines.map((line): Quotation => {
    const [entity = '', words = ''] = line.split('|');
    const start = text.length + entity.length + 1;
    text += `${line}\n`;
    const spans: Span[] = [];
    let at = start;
    for (const part of words.split(/(\[.*?\])/)) {
      if (part !== '' && !part.startsWith('[')) spans.push({ start: at, end: at + part.length });
      at += part.length;
    }
    const speaker = {
      start: start - entity.length - 1,
      end: start - 1,
      candidates: [],
      basis: 'stated',
      rule: 'test',
    } as const;
    return {
      id: `${id}.q${start}`,
      kind: words.includes('“') ? 'direct' : 'indirect',
      spans,
      speaker: entity === '' ? null : { ...speaker, candidates: [], name: null, entity },
      cue: null,
      relay: null,
      closed: true,
      said: { edtf: letter === 'A' ? '2023-09-22' : '2023-10', basis: 'stated', date: null },
      rule: 'test',
    };
  });
  return { id, letter, title: { text: title }, outlet: null, text, quotations };
}

const ARTICLES = [
  toArticle('one', 'A', [
    'e1|“We oppose foreign interference of any sort,” [she said.] “and we will go on.”',
    'e2|that interference, above all when it is meant to be unseen by those whom it hurts, is foreign to him',
    'e1|“The café is open to foreign guests, and interference has ended”',
    '|“Nobody spoke of interference”',
  ]),
  toArticle(
    'two',
    'B',
    ['e2|“A U.S.-led peace is long-term work”', 'e1|that peaceful work goes on'],
    'Peace in the harbour',
  ),
];
const INDEX = indexQuotations(ARTICLES, ENTITIES);

/** The first words of what a query finds, in order. */
function find(typed: string): string[] {
  return matchQuotations(INDEX, parseQuery(typed)).matches.map(({ entry }) => {
    const [first] = entry.quotation.spans;
    return entry.text.slice(first?.start, first?.end).replace(/[“”,]/g, '').split(' ').slice(0, 2).join(' ');
  });
}
const marked = (typed: string) =>
  matchQuotations(INDEX, parseQuery(typed)).matches.map(({ entry, highlights }) =>
    highlights.map(({ start, end }) => entry.text.slice(start, end)),
  );

describe('matchQuotations', () => {
  it('finds everything, in the order of the story, when nothing is asked', () => {
    expect(find('')).toEqual([
      'We oppose',
      'that interference',
      'The café',
      'Nobody spoke',
      'A U.S.-led',
      'that peaceful',
    ]);
  });

  it('puts the words as they were typed first, then near each other, then anywhere', () => {
    expect(find('foreign interference ')).toEqual(['We oppose', 'The café', 'that interference']);
  });

  it('puts words of the quotation before the speaker’s name', () => {
    const index = indexQuotations([toArticle('x', 'A', ['e1|that all is well', '|that Ruiz knew'])], ENTITIES);
    const found = matchQuotations(index, parseQuery('ruiz ')).matches.map(({ rank }) => rank.closeness);
    expect(found).toEqual(['in a row', 'partly in the name']);
  });

  it('puts whole words before the beginnings of longer ones', () => {
    expect(find('peace')).toEqual(['A U.S.-led', 'that peaceful']);
  });

  it.each([
    ['"foreign interference"', ['We oppose']],
    ['"interference foreign"', []],
    ['“sort and we”', ['We oppose']],
    ['interference -foreign ', ['Nobody spoke']],
    ['interf* -"foreign interference"', ['that interference', 'The café', 'Nobody spoke']],
    ['us-led ', ['A U.S.-led']],
    ['U.S. ', ['A U.S.-led']],
    ['long–term ', ['A U.S.-led']],
    ['term-long ', []],
    ['CAFE ', ['The café']],
    ['interference orn ', ['that interference']],
    ['speaker:orn', ['that interference', 'A U.S.-led']],
    ['speaker:mayor', ['We oppose', 'The café', 'that peaceful']],
    ['speaker:"jose orn"', ['that interference', 'A U.S.-led']],
    ['-speaker:ruiz -speaker:orn', ['Nobody spoke']],
    ['speaker:ruiz speaker:orn work ', ['A U.S.-led', 'that peaceful']],
    ['article:b', ['A U.S.-led', 'that peaceful']],
    ['article:harb', ['A U.S.-led', 'that peaceful']],
    ['article:"a title" kind:indirect', ['that interference']],
    ['kind:indirect', ['that interference', 'that peaceful']],
    ['after:2023-09-22', ['A U.S.-led', 'that peaceful']],
    ['before:2023-10-05', ['We oppose', 'that interference', 'The café', 'Nobody spoke']],
    ['before:2023-09-22', []],
    ['speaker: cafe ', ['The café']],
  ])('finds for %j', (typed, found) => {
    expect(find(typed)).toEqual(found);
  });

  it.each([
    ['interference ', [['interference'], ['interference'], ['interference'], ['interference']]],
    ['"foreign interference"', [['foreign interference']]],
    ['long-term peac', [['peac', 'long-term']]],
    ['caf', [['caf']]],
    ['cafe', [['café']]],
    ['"sort and we"', [['sort', 'and we']]],
    ['speaker:orn peace ', [['peace']]],
  ])('marks for %j exactly', (typed, marks) => {
    expect(marked(typed)).toEqual(marks);
  });
});

describe('matchQuotations, close spellings', () => {
  const respelled = (typed: string) => matchQuotations(INDEX, parseQuery(typed)).respellings;

  it('forgives slips when nothing has the word, says so and marks the word it found', () => {
    expect(find('interferense ')).toEqual(['We oppose', 'that interference', 'The café', 'Nobody spoke']);
    expect(respelled('interferense ')).toEqual([{ typed: 'interferense', spellings: ['interference'] }]);
    expect(marked('foriegn guests ')).toEqual([['foreign', 'guests']]);
    expect(find('opose')).toEqual(['We oppose']);
  });

  it.each(['peace ', 'fore', '"interferense"', 'wok ', 'xyzzyxyz ', '-interferense peace '])(
    'forgives nothing in %j',
    (typed) => expect(respelled(typed)).toEqual([]),
  );

  it('does not bend words that are there, only not together', () => {
    expect(find('guests work ')).toEqual([]);
    expect(respelled('guests work ')).toEqual([]);
  });
});

describe('matchQuotations, on anything', () => {
  const typed = fc
    .array(
      fc.constantFrom(
        'foreign',
        'interf',
        'peace',
        'we',
        'café',
        ' ',
        ' ',
        '"',
        '-',
        '*',
        'speaker:',
        'kind:d',
        '’',
        's',
      ),
    )
    .map((parts) => parts.join(''));

  it('marks only within the quotation, in order, without overlap', () => {
    fc.assert(
      fc.property(typed, (query) => {
        for (const { entry, highlights } of matchQuotations(INDEX, parseQuery(query)).matches) {
          const { spans } = entry.quotation;
          const isSound = highlights.every(({ start, end }, index) => {
            const isInside = spans.some((span) => span.start <= start && end <= span.end);
            return isInside && start < end && start >= (highlights[index - 1]?.end ?? 0);
          });
          expect(isSound).toBe(true);
        }
      }),
    );
  });

  it('finds no more when a word is added', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('foreign', 'peace', 'we', 'interference'),
        fc.constantFrom('work', 'open', 'of'),
        (one, more) => {
          expect(find(`${one} `)).toEqual(expect.arrayContaining(find(`${one} ${more} `)));
        },
      ),
    );
  });
});
