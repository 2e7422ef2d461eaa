import type { Entity, Quotation, Span } from '#analysis/annotations.ts';
import type { SearchableArticle } from './index-quotations.ts';

export const ENTITIES: Entity[] = [
  { id: 'e1', name: 'Ana Ruiz', type: 'person', aliases: ['Ana Ruiz', 'the mayor', 'President Ruiz'] },
  { id: 'e2', name: 'José Örn', type: 'person', aliases: ['José Örn', 'Örn'] },
];

/**
 * For tests: an article as lines of `speaker|day|words`, the speaker an entity's id or empty and the day in EDTF or
 * empty; `[…]` inside the words is a gap between two parts of a quotation, and quotation marks make it a direct one.
 */
export function toArticle(id: string, letter: string, lines: string[], title = 'A title'): SearchableArticle {
  let text = '';
  const quotations = lines.map((line): Quotation => {
    const [entity = '', day = '', words = ''] = line.split('|');
    const speakerStart = text.length;
    const start = text.length + entity.length + day.length + 2;
    text += `${line}\n`;
    return {
      id: `${id}.q${start}`,
      kind: words.includes('“') ? 'direct' : 'indirect',
      spans: toSpans(words, start),
      speaker:
        entity === ''
          ? null
          : {
              start: speakerStart,
              end: speakerStart + entity.length,
              name: null,
              entity,
              candidates: [],
              antecedent: null,
              basis: 'stated',
              rule: 'full-name',
            },
      cue: null,
      relay: null,
      closed: true,
      said: day === '' ? null : { edtf: day, basis: 'stated', date: null },
      rule: 'test',
    };
  });
  return { id, letter, title: { text: title }, outlet: null, text, quotations };
}

function toSpans(words: string, start: number): Span[] {
  const spans: Span[] = [];
  let at = start;
  for (const part of words.split(/(\[.*?\])/)) {
    if (part !== '' && !part.startsWith('[')) spans.push({ start: at, end: at + part.length });
    at += part.length;
  }
  return spans;
}
