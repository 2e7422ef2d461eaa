import type { BundledArticle, StoryBundle } from './story-bundle.ts';
import { blankArticle, blankStory } from './test-bundle.ts';

const TEXT = 'Ada Lovelace said on Monday that it works.';

function article(id: string): BundledArticle {
  return blankArticle({
    id,
    letter: 'A',
    text: TEXT,
    paragraphs: [{ start: 0, end: TEXT.length }],
    sentences: [{ start: 0, end: TEXT.length, paragraph: 0 }],
    names: [{ start: 0, end: 12, entity: 'e1', rule: 'name' }],
    dates: [
      {
        id: `${id}.d23`,
        start: 23,
        end: 29,
        type: 'DATE',
        value: 'XXXX-WXX-1',
        edtf: null,
        earliest: null,
        latest: null,
        approximate: false,
        basis: 'stated',
        anchor: null,
        rule: 'weekday',
      },
    ],
    quotations: [
      {
        id: `${id}.q28`,
        kind: 'indirect',
        spans: [{ start: 28, end: 41 }],
        speaker: {
          start: 0,
          end: 12,
          name: 'Ada Lovelace',
          entity: 'e1',
          candidates: [],
          basis: 'stated',
          antecedent: { start: 0, end: 12 },
          rule: 'full-name',
        },
        cue: { start: 13, end: 17 },
        relay: null,
        closed: true,
        said: null,
        rule: 'that',
      },
    ],
  });
}

/** A small bundle without a fault. */
export function sound(): StoryBundle {
  return blankStory({
    articles: [article('a'), article('b')],
    entities: [{ id: 'e1', name: 'Ada Lovelace', type: 'person', aliases: ['Ada Lovelace'] }],
    links: [
      {
        id: 'a.0-b.0',
        a: { article: 'a', start: 0, end: 42 },
        b: { article: 'b', start: 0, end: 42 },
        relation: 'same',
        score: 1,
        differences: [],
      },
    ],
    reuse: [{ a: 'a', b: 'b', share: 1, copied: [] }],
    utterances: [
      {
        id: 'a.u28',
        renderings: [
          { quotation: 'a.q28', article: 'a', differences: [], cuts: [], rule: 'fullest' },
          {
            quotation: 'b.q28',
            article: 'b',
            differences: [{ kind: 'detail', at: 28, own: { start: 28, end: 32 }, fullest: null }],
            cuts: [{ at: 41, leftOut: { start: 36, end: 41 } }],
            rule: 'cut',
          },
        ],
      },
    ],
    events: [
      {
        id: 'a.e0',
        title: { article: 'a', start: 0, end: 17 },
        edtf: null,
        earliest: null,
        latest: null,
        certainty: 'undated',
        participants: ['e1'],
        places: [],
        sources: [
          {
            article: 'a',
            passage: { start: 0, end: 17 },
            sentence: { start: 0, end: 42 },
            origin: null,
            edtf: null,
            basis: 'stated',
            modality: 'happened',
            modalityCue: null,
          },
        ],
      },
    ],
  });
}

/** A sound bundle with one thing broken. */
export function broken(breakIt: (parts: { bundle: StoryBundle; first: BundledArticle }) => void): StoryBundle {
  const bundle = sound();
  const [first] = bundle.articles;
  if (first) breakIt({ bundle, first });
  return bundle;
}
