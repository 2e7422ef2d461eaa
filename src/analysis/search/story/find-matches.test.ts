import { describe, expect, it } from 'vitest';
import { parseQuery } from '#analysis/search/parse-query.ts';
import { WordIndexBuilder } from '#analysis/search/word-index.ts';
import { findMatches, findNamed, type Matches } from './find-matches.ts';
import { indexNamed } from './index-story.ts';

const show = ({ list, ranks }: Matches) => Array.from(list, (document) => `${document}:${ranks[document]}`).join(' ');

function find(typed: string, ...documents: string[]): string {
  const builder = new WordIndexBuilder();
  for (const words of documents) {
    builder.add(words);
    builder.endDocument();
  }
  return show(findMatches(builder.finish(), parseQuery(typed).terms));
}

const DOCUMENTS = [
  'the river rose',
  'a river fell',
  'rivers of rain',
  'rain on the bridge',
  'river and bridge and river',
];

describe('what a query finds, and how well it answers', () => {
  it.each([
    ['', ''],
    ['river ', '0:0 1:0 4:0'],
    ['river', '0:0 1:0 2:1 4:0'],
    ['ri', '0:1 1:1 2:1 4:1'],
    ['xyz ', ''],
    ['river xyz ', ''],
    ['river rose ', '0:0'],
    ['rose river ', '0:32'],
    ['"river rose" ', '0:0'],
    ['"rose river" ', ''],
    ['river -rose ', '1:0 4:0'],
    ['-rose river ', '1:0 4:0'],
    ['river -"river rose" ', '1:0 4:0'],
    ['river -rose -bridge ', '1:0'],
    ['bridge river -fell ', '4:32'],
    ['-rose ', ''],
    ['rain ', '2:0 3:0'],
    ['the bridge', '3:0'],
  ])('%j', (typed, found) => {
    expect(find(typed, ...DOCUMENTS)).toBe(found);
  });

  it('with more words than can be told apart at once', () => {
    const words = Array.from({ length: 40 }, (_, at) => `w${at}`);
    const most = words.slice(0, 39).join(' ');
    expect(find(`${words.join(' ')} `, words.join(' '), most, 'w39', words.toReversed().join(' '))).toBe('0:0 3:32');
  });

  it('with more words than are looked at', () => {
    const words = Array.from({ length: 251 }, (_, at) => `w${at}`);
    expect(find(`${words.join(' ')} `, words.slice(0, 250).join(' '), words.slice(0, 249).join(' '))).toBe('0:0');
  });
});

describe('things with a name are found', () => {
  const index = indexNamed([
    { name: 'Ana Ruiz', more: ['the mayor', 'Ruiz'] },
    { name: 'The mayor', more: ['a long and very old story of Ana'] },
    { name: 'Rain', more: ['the mayor', 'Ana'] },
  ]);
  it.each([
    ['ana ', '0:0 1:96 2:96'],
    ['mayor ', '0:96 1:0 2:96'],
    ['ana mayor ', '0:97 1:98 2:97'],
    ['ruiz ', '0:0'],
    ['an', '0:1 1:96 2:96'],
    ['"mayor ana" ', ''],
    ['"ruiz the" ', ''],
    ['xyz ', ''],
  ])('by %j, those that have it in their name first', (typed, found) => {
    expect(show(findNamed(index, parseQuery(typed).terms))).toBe(found);
  });
});
