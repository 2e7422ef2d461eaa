import { readFileSync, readdirSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { analyzeArticle } from '#analysis/analyze-article.ts';
import { ENTITY_TYPES, type EntityType } from '#analysis/annotations.ts';
import { overlaps } from './locate.ts';
import { readMarkedNames } from './read-marked-names.ts';

/** Articles made by hand in which every name is marked with what it names. */
const FOLDER = new URL('names/', import.meta.url);
const texts = readdirSync(FOLDER).map((file) => readMarkedNames(readFileSync(new URL(file, FOLDER), 'utf8')));

interface Score {
  expected: number;
  found: number;
  right: number;
}

/** A name is right when it touches a marked one of the same kind; descriptions and titles are no names here. */
function score(): Map<EntityType, Score> {
  const scores = new Map(ENTITY_TYPES.map((type): [EntityType, Score] => [type, { expected: 0, found: 0, right: 0 }]));
  for (const { text, names: marked } of texts) {
    const { names, entities } = analyzeArticle({ id: 'a', text, published: '2024-03-05' });
    const types = new Map(entities.map(({ id, type }) => [id, type]));
    for (const { type } of marked) scores.get(type)!.expected += 1; // every type has its score
    for (const name of names.filter(({ rule }) => rule !== 'description')) {
      const of = scores.get(types.get(name.entity) ?? 'other')!; // as above
      of.found += 1;
      if (marked.some((each) => each.type === types.get(name.entity) && overlaps(each, name))) of.right += 1;
    }
  }
  return scores;
}

const scores = score();
const share = (part: number, of: number) => Math.round((1000 * part) / of) / 10;
const shares = ({ expected, found, right }: Score) => ({
  precision: share(right, found),
  recall: share(right, expected),
});

afterAll(() => {
  const rows = [...scores].map(([type, each]) => {
    const { precision, recall } = shares(each);
    return `${type.padEnd(14)}${String(each.expected).padStart(8)}${`${precision} %`.padStart(11)}${`${recall} %`.padStart(9)}`;
  });
  console.log(`Names in articles made by hand\n${'kind'.padEnd(14)}  marked  precision   recall\n${rows.join('\n')}`);
});

describe('names of a kind are found, and few others taken for them', () => {
  it.each<[EntityType, { precision: number; recall: number }]>([
    ['person', { precision: 94, recall: 99 }],
    ['place', { precision: 96, recall: 87 }],
    ['organisation', { precision: 96, recall: 90 }],
  ])('%s', (type, least) => {
    const { precision, recall } = shares(scores.get(type)!); // every type has its score
    expect(precision).toBeGreaterThanOrEqual(least.precision);
    expect(recall).toBeGreaterThanOrEqual(least.recall);
  });
});
