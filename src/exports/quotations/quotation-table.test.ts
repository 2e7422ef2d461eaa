import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { toArticle, toStory } from '#bundle/test-quotations.ts';
import { toQuoteCsv } from './quotation-table.ts';
import { listQuoteRecords } from './list-quote-records.ts';

function tableOf(lines: string[], more = {}) {
  const story = toStory([toArticle('A', lines, more)]);
  const quotations = [...listQuoteRecords(story, (id) => `https://parallax.example/?quote=${id}`)];
  const csv = toQuoteCsv(quotations.map(({ record }) => record));
  return { csv, rows: Papa.parse(csv.slice(1), { header: true }).data };
}

describe('toQuoteCsv', () => {
  it('gives a line for each quotation with all that the page shows of it', () => {
    const { rows } = tableOf(['Ana: “The harbour, she said, "opens"”', 'the two: that trade will grow'], {
      outlet: 'The Post',
      url: 'https://post.example/1',
    });
    expect(rows).toHaveLength(2);
    expect(rows[0]).toMatchObject({
      id: 'article-a.q0',
      quotation: '“The harbour, she said, "opens"”',
      kind: 'direct',
      speaker: 'Ana Ruiz',
      'speaker in the article': 'Ana',
      'speaker is': 'stated',
      outlet: 'The Post',
      url: 'https://post.example/1',
      permalink: 'https://parallax.example/?quote=article-a.q0',
    });
    expect(rows[1]).toMatchObject({ kind: 'indirect', speaker: 'Ana Ruiz; José Örn', 'speaker is': 'inferred' });
  });

  it('parts those of whom only one speaks from those who speak together', () => {
    expect(tableOf(['Ruiz: that it rains']).rows[0]).toMatchObject({ speaker: 'Ana Ruiz or Luis Ruiz' });
  });

  it('opens in a spreadsheet as UTF-8, with the line ends of RFC 4180', () => {
    const { csv } = tableOf(['José: “Ça va”']);
    expect(csv.startsWith('\ufeffid,quotation,')).toBe(true);
    expect(csv.split('\r\n')).toHaveLength(2);
  });

  it.each(['=1+1', '+1', '-1', '@sum(A1)', '\t=1+1', '＝1+1', ' =1+1'])(
    'lets no spreadsheet run %j from an article as a formula',
    (title) => {
      const { rows } = tableOf(['Ana: that it rains'], { title: { text: title, source: 'text', span: null } });
      expect(rows[0]?.['title']).toBe(`'${title}`);
    },
  );

  it('leaves words alone in which such signs stand later', () => {
    const { rows } = tableOf(['Ana: that 1 - 1 = 0 @ noon']);
    expect(rows[0]?.['quotation']).toBe('that 1 - 1 = 0 @ noon');
  });
});
