import { describe, expect, it } from 'vitest';
import { readDelimited } from './read-delimited.ts';
import { readTable } from './read-table.ts';
import { OTHER, rawOfJson, TEXT } from './raw-table.fixture.ts';
import { type RawTable, toTable } from './table.ts';

/** The columns that are guessed, by name, and whether it need not be asked. */
function guess(raw: RawTable) {
  const read = readTable(raw, 'export.csv');
  if ('reason' in read) throw new Error(read.reason);
  const { names } = toTable(raw, read.isFirstRowNames);
  const columns = Object.fromEntries(Object.entries(read.guess.columns).map(([field, at]) => [field, names[at]]));
  return { ...columns, isSure: read.guess.isSure };
}

describe('what columns hold is seen by their names and by what stands in them', () => {
  it.each([
    [
      'an archive with a lead paragraph of its own',
      readDelimited(
        `HD,BY,WC,PD,SN,LA,LP,TD\nLighthouse opens,By Ann Lee,500,5 March 2024,The Post,English,"A lead.","${TEXT}"\n`,
        false,
      ),
      {
        title: 'HD',
        author: 'BY',
        published: 'PD',
        outlet: 'SN',
        language: 'LA',
        lead: 'LP',
        text: 'TD',
        isSure: true,
      },
    ],
    [
      'a service for newspapers',
      readDelimited(
        `Headline;Publication;Publication Date;Byline;Section;Length;Language;Full Text;Link\nLighthouse opens;The Post (London);March 5, 2024 Tuesday;Ann Lee;NEWS;500 words;ENGLISH;"${TEXT}";https://example.org/a\n`,
        false,
      ),
      {
        title: 'Headline',
        outlet: 'Publication',
        published: 'Publication Date',
        author: 'Byline',
        language: 'Language',
        text: 'Full Text',
        url: 'Link',
        isSure: true,
      },
    ],
    [
      'a service for the media with texts',
      readDelimited(
        `stories_id,publish_date,title,url,language,media_name,media_url,story_text\n1,2024-03-05 10:15:00,Lighthouse opens,https://example.org/a,en,example.org,https://example.org,"${TEXT}"\n`,
        false,
      ),
      {
        title: 'title',
        outlet: 'media_name',
        published: 'publish_date',
        language: 'language',
        url: 'url',
        text: 'story_text',
        isSure: true,
      },
    ],
    [
      'an interface for news',
      rawOfJson({
        status: 'ok',
        tags: [{ id: 1 }],
        articles: [
          {
            source: { id: 'p', name: 'The Post' },
            author: 'Ann Lee',
            title: 'Lighthouse opens',
            description: 'Short.',
            url: 'https://example.org/a',
            publishedAt: '2024-03-05T10:15:00Z',
            content: TEXT,
          },
          { source: { name: 'The Herald' }, title: 'Lighthouse', url: 'https://example.com/b', content: OTHER },
        ],
      }),
      {
        outlet: 'source.name',
        author: 'author',
        title: 'title',
        url: 'url',
        published: 'publishedAt',
        text: 'content',
        isSure: true,
      },
    ],
    [
      'a newspaper’s own interface',
      rawOfJson({
        response: {
          status: 'ok',
          results: [
            {
              webTitle: 'Lighthouse',
              webUrl: 'https://example.org/a',
              webPublicationDate: '2024-03-05T10:15:00Z',
              fields: { byline: 'Ann Lee', bodyText: TEXT },
            },
          ],
        },
      }),
      {
        title: 'webTitle',
        url: 'webUrl',
        published: 'webPublicationDate',
        author: 'fields.byline',
        text: 'fields.bodyText',
        isSure: true,
      },
    ],
    [
      'names of another language',
      readDelimited(`Titel\tZeitung\tDatum\tInhalt\nDer Leuchtturm\tDie Post\t05.03.2024\t${TEXT}\n`, true),
      { title: 'Titel', outlet: 'Zeitung', published: 'Datum', text: 'Inhalt', isSure: true },
    ],
    [
      'names that say nothing, above one long column',
      readDelimited(`x1,x2,x3\n2024-03-05,https://example.org/a,"${TEXT}"\n`, false),
      { published: 'x1', url: 'x2', text: 'x3', isSure: true },
    ],
    [
      'two columns that may be the text',
      rawOfJson([{ title: 'Lighthouse', text: TEXT, body: OTHER }]),
      { title: 'title', text: 'text', isSure: false },
    ],
    [
      'a column called text that is shorter than another',
      rawOfJson([{ text: 'Lighthouse', note: TEXT }]),
      { text: 'text', isSure: false },
    ],
    [
      'no texts, but what they are about',
      rawOfJson([{ title: 'Lighthouse', summary: TEXT }]),
      { title: 'title', text: 'summary', isSure: false },
    ],
    [
      'a service that gives no texts',
      readDelimited(
        'url,title,seendate,domain,language,sourcecountry\nhttps://example.org/a,Lighthouse of Marlow opens again after nine years,20240305T101500Z,example.org,English,Malta\n',
        false,
      ),
      {
        url: 'url',
        title: 'title',
        published: 'seendate',
        outlet: 'domain',
        language: 'language',
        isSure: false,
      },
    ],
    [
      'no names',
      readDelimited(`2024-03-05,https://example.org/a,"${TEXT}"\n2024-03-06,https://example.org/b,"${OTHER}"\n`, false),
      { published: 'Column 1', url: 'Column 2', text: 'Column 3', isSure: false },
    ],
  ])('of %s', (_name, raw, expected) => {
    expect(guess(raw)).toEqual(expected);
  });
});
