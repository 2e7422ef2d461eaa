import type { Entity, Quotation, Speaker } from '#analysis/annotations.ts';
import type { BundledArticle, StoryBundle } from './story-bundle.ts';
import { blankArticle, blankStory } from './test-bundle.ts';

export const ENTITIES: Entity[] = [
  { id: 'e1', name: 'Ana Ruiz', type: 'person', aliases: ['Ana Ruiz', 'the mayor', 'Ruiz'] },
  { id: 'e2', name: 'José Örn', type: 'person', aliases: ['José Örn', 'Örn'] },
  { id: 'e3', name: 'Luis Ruiz', type: 'person', aliases: ['Luis Ruiz', 'Ruiz'] },
];

/** Whom a mention in a drawn article means, as `toArticle` understands it. */
const WHO: Record<string, Partial<Speaker>> = {
  Ana: { entity: 'e1', name: 'Ana Ruiz', rule: 'short-name' },
  she: { entity: 'e1', name: 'Ana Ruiz', basis: 'inferred', rule: 'pronoun-last-subject' },
  José: { entity: 'e2', name: 'José Örn', rule: 'short-name' },
  'the two': { candidates: ['e1', 'e2'], basis: 'inferred', rule: 'description-of-several' },
  Ruiz: { candidates: ['e1', 'e3'], basis: 'inferred', rule: 'shared-name' },
  'Ana and Luis Ruiz': { candidates: ['e1', 'e3'], rule: 'names-together' },
  officials: { basis: 'inferred', rule: 'unnamed' },
};

/**
 * An article drawn as lines: `who: “words”` for a quotation (without marks an indirect one, `(…)` within it a gap
 * between two parts), any other line for what is not quoted. Every line is a paragraph.
 */
export function toArticle(letter: string, lines: string[], more: Partial<BundledArticle> = {}): BundledArticle {
  const id = `article-${letter.toLowerCase()}`;
  const text = lines.join('\n');
  const starts = lines.map((_, index) => lines.slice(0, index).join('\n').length + (index > 0 ? 1 : 0));
  return blankArticle({
    id,
    letter,
    text,
    paragraphs: lines.map((line, index) => ({ start: starts[index] ?? 0, end: (starts[index] ?? 0) + line.length })),
    quotations: lines.flatMap((line, index) => toQuotation(id, line, starts[index] ?? 0)),
    ...more,
  });
}

function toQuotation(article: string, line: string, lineStart: number): Quotation[] {
  const [, who, words] = /^([^:]*): (.*)$/.exec(line) ?? [];
  if (who === undefined || words === undefined) return [];
  const spans = Array.from(words.matchAll(/[^()]+(?=\(|$)/g), ({ 0: part, index }) => {
    const start = lineStart + who.length + 2 + index + part.search(/\S/);
    return { start, end: start + part.trim().length };
  });
  const speaker: Omit<Speaker, 'start' | 'end'> = {
    name: null,
    entity: null,
    candidates: [],
    antecedent: null,
    basis: 'stated',
    rule: 'full-name',
    ...WHO[who],
  };
  return [
    {
      id: `${article}.q${lineStart}`,
      kind: words.startsWith('“') ? 'direct' : words.includes('“') ? 'mixed' : 'indirect',
      spans,
      speaker: who === '' ? null : { start: lineStart, end: lineStart + who.length, ...speaker },
      cue: null,
      relay: null,
      closed: true,
      said: null,
      rule: 'test',
    },
  ];
}

export function toStory(articles: BundledArticle[]): StoryBundle {
  return blankStory({ articles, entities: ENTITIES });
}
