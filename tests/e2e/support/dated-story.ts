import type { ArticleAnalysis } from '#analysis/article-analysis.ts';
import type { Modality, StoryEvent } from '#analysis/story-annotations.ts';
import type { StoryBundle } from '#bundle/story-bundle.ts';
import { blankStory } from '#bundle/test-bundle.ts';
import { ArticleWriter } from '../../bench/article-writer.ts';

interface Told {
  /** The sentence, with `*` where its date stands, and the words of that. */
  sentence: string;
  phrase: string;
  edtf: string;
  earliest: string | null;
  latest: string | null;
  modality?: Modality;
}

/** A story of one article whose events are dated by hand, for dates that no generator hits. */
function storyOfDates(id: string, published: string, told: readonly Told[]): StoryBundle {
  const writer = new ArticleWriter('dated');
  const events = told.map(({ sentence, phrase, edtf, earliest, latest, modality = 'happened' }): StoryEvent => {
    const [before = '', after = ''] = sentence.split('*');
    const mention: Omit<ArticleAnalysis['dates'][number], 'id' | 'start' | 'end'> = {
      type: edtf.includes('T') ? 'TIME' : 'DATE',
      value: edtf,
      edtf,
      earliest,
      latest,
      approximate: edtf.includes('~'),
      basis: 'stated',
      anchor: null,
      rule: 'by hand',
    };
    const { sentence: span, date } = writer.addDated(before, { ...mention, phrase }, after);
    const passage = { start: span.start, end: span.end - 1 };
    return {
      id: `dated.e${span.start}`,
      title: { article: 'dated', ...passage },
      edtf,
      earliest,
      latest,
      certainty: mention.approximate ? 'approximate' : 'exact',
      sources: [
        {
          article: 'dated',
          passage,
          sentence: span,
          origin: { kind: 'mention', date },
          edtf,
          basis: 'stated',
          modality,
          modalityCue: null,
        },
      ],
      participants: [],
      places: [],
    };
  });
  return blankStory({
    id,
    title: 'A story of dates',
    articles: [writer.finish('A', 'A story of dates', published)],
    events,
  });
}

/** Three thousand years, from before our era to after the year 9999. */
export function storyOfYears(): StoryBundle {
  const year = (sentence: string, phrase: string, edtf: string, first: string, last: string): Told => ({
    sentence,
    phrase,
    edtf,
    earliest: first,
    latest: last,
  });
  return storyOfDates('years', '2019-05-04', [
    year('The temple on the hill was burnt *.', 'in 480 BC', '-0479', '-0479-01-01', '-0479-12-31'),
    year('The first road to the coast was paved *.', 'about 312 BC', '-0311~', '-0311-01-01', '-0311-12-31'),
    year('The harbour was dug *.', 'in AD 50', '0050', '0050-01-01', '0050-12-31'),
    year('Plague emptied the town *.', 'in the 1340s', '134X', '1340-01-01', '1349-12-31'),
    year('A printer opened his shop *.', 'on 3 May 1476', '1476-05-03', '1476-05-03', '1476-05-03'),
    year('Steam came to the mills *.', 'in the 19th century', '18XX', '1800-01-01', '1899-12-31'),
    year('The old town was listed *.', 'on 4 May 2019', '2019-05-04', '2019-05-04', '2019-05-04'),
    {
      ...year('The plan is to drain the marsh *.', 'by 2500', '2500', '2500-01-01', '2500-12-31'),
      modality: 'planned',
    },
  ]);
}

/** A single evening, told by the minute. */
export function storyOfHours(): StoryBundle {
  const at = (sentence: string, phrase: string, time: string, modality?: Modality): Told => ({
    sentence,
    phrase,
    edtf: `2023-09-22T${time}`,
    earliest: '2023-09-22',
    latest: '2023-09-22',
    ...(modality && { modality }),
  });
  return storyOfDates('hours', '2023-09-23', [
    at('Smoke was seen over the warehouse *.', 'at 7.05 p.m.', '19:05'),
    at('The first engine arrived *.', 'at 7.19 p.m.', '19:19'),
    at('Guards denied that a door was locked *.', 'at 7.20 p.m.', '19:20', 'denied'),
    at('The roof fell in *.', 'shortly after 8 p.m.', '20'),
    at('Crews crossed from the north bank *.', 'at 8.40 p.m.', '20:40'),
    at('The last flames were put out *.', 'at 9.55 p.m.', '21:55'),
    at('The bridge is to open again *.', 'at 10.15 p.m.', '22:15', 'planned'),
  ]);
}
