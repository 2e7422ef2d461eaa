import type { Entity } from '#analysis/annotations.ts';
import type { EventSource, Modality, StoryEvent } from '#analysis/story-annotations.ts';
import type { StoryBundle } from '#bundle/story-bundle.ts';
import { blankStory } from '#bundle/test-bundle.ts';
import { ArticleWriter } from './article-writer.ts';
import { DAY_MS, type GeneratedDate, generateDate, toDay } from './generate-dates.ts';
import { toArticleId, toLetters, toPerson } from './generate-people.ts';
import { createZipfDraw } from './generate-words.ts';
import { createPick, randomNumbers } from './random-numbers.ts';

const DEEDS = [
  'opened the new bridge over the river',
  'closed the ferry port to all ships from the north',
  'signed a contract for two hundred trains',
  'left the talks about the price of grain',
  'won the vote in the council by three voices',
  'sent a second letter to the court of appeal',
  'visited the flooded quarter for the first time',
  'bought the old mill from the town',
  'was heard as a witness by the committee',
  'paid back the whole loan to the savings bank',
];
const PLACES = 'Almere Brantholm Castelvie Dorrum Estrova Fellhaven Gorsk Hallingby'.split(' ');
const CUES: Record<Modality, string> = {
  happened: '',
  planned: 'is to see how he ',
  expected: 'is expected to say that he ',
  reported: 'reportedly ',
  denied: 'denied that he ',
};
const FIRST_DAY = Date.UTC(2014, 0, 1);
const DAYS = 3_650;

interface Size {
  events: number;
  articles: number;
  people: number;
}

/**
 * A story of any size whose events have dates of every precision, told as happened, planned, expected, reported or
 * denied by one to three articles that do not always agree, with quotations between them; the same on every run.
 */
export function generateEvents({ events: count, articles, people }: Size, seed = 1): StoryBundle {
  const next = randomNumbers(seed);
  const pick = createPick(next);
  const persons = Array.from({ length: people }, (_, place) => toPerson(place, pick));
  const places = PLACES.map((name, place): Entity => ({ id: `l${place}`, name, type: 'place', aliases: [name] }));
  const drawPerson = createZipfDraw(people, next);
  const published = Array.from(
    { length: articles },
    (_, place) => FIRST_DAY + Math.floor((place * DAYS) / articles) * DAY_MS,
  );
  const writers = published.map((_, place) => new ArticleWriter(toArticleId(place)));

  const tell = (place: number, date: GeneratedDate, modality: Modality, words: string): EventSource => {
    const writer = writers[place];
    if (!writer) throw new Error('no such article');
    const [who = '', deed = ''] = words.split('|');
    const { sentence, date: id } = writer.addDated(`${who} ${CUES[modality]}${deed} `, date, '.');
    const cue = { start: sentence.start + who.length + 1, end: sentence.start + who.length + CUES[modality].length };
    return {
      article: toArticleId(place),
      passage: { start: sentence.start, end: sentence.end - 1 },
      sentence,
      origin: { kind: 'mention', date: id },
      edtf: date.edtf,
      basis: date.basis,
      modality,
      modalityCue: CUES[modality] === '' ? null : cue,
    };
  };

  const events = Array.from({ length: count }, (_, n): StoryEvent => {
    const place = Math.floor((n * articles) / count);
    const day = toDayNear(published[place] ?? FIRST_DAY, next);
    const date = generateDate(day, toDay(published[place] ?? FIRST_DAY), next);
    const modality = drawModality(next());
    const person = persons[drawPerson()] ?? pick(persons);
    const where = next() < 0.4 ? pick(places) : null;
    const words = `${person.name}|${pick(DEEDS)}${where ? ` in ${where.name}` : ''}`;
    const first = tell(place, date, modality, words);
    // Three in ten are told by the next articles too, one of those in another modality.
    const more = next() < 0.3 ? 1 + Math.floor(next() * 2) : 0;
    const others = Array.from({ length: Math.min(more, articles - 1 - place) }, (_more, at) =>
      tell(place + at + 1, date, next() < 0.3 ? 'happened' : modality, words),
    );
    if (n % 4 === 0) {
      const day10 = toDay(published[place] ?? FIRST_DAY);
      const said = `we knew that ${person.name} ${pick(DEEDS)}`;
      writers[place]?.addQuotation({
        kind: 'direct',
        said,
        entity: person,
        mention: person.name,
        cue: 'said',
        day: day10,
      });
    }
    const isUndated = next() < 0.03;
    return {
      id: `${first.article}.e${first.passage.start}`,
      title: { article: first.article, ...first.passage },
      edtf: isUndated ? null : date.edtf,
      earliest: isUndated ? null : date.earliest,
      latest: isUndated ? null : date.latest,
      certainty: isUndated ? 'undated' : date.approximate ? 'approximate' : 'exact',
      sources: isUndated ? [{ ...first, origin: null, edtf: null }] : [first, ...others],
      participants: [person.id],
      places: where ? [where.id] : [],
    };
  });
  return blankStory({
    id: 'generated',
    title: 'A generated story',
    articles: writers.map((writer, place) =>
      writer.finish(
        toLetters(place),
        `What became of the ${pick(DEEDS).split(' ').slice(-2).join(' ')}`,
        toDay(published[place] ?? FIRST_DAY),
      ),
    ),
    entities: [...persons, ...places],
    events,
  });
}

/** Most events lie within a week of the article, some in the year before it, a few at any time. */
function toDayNear(published: number, next: () => number): number {
  const dice = next();
  const days = dice < 0.7 ? 2 - next() ** 2 * 9 : dice < 0.9 ? -next() * 365 : (next() - 0.5) * DAYS;
  const day = published + Math.floor(days) * DAY_MS;
  return Math.min(Math.max(day, FIRST_DAY), FIRST_DAY + DAYS * DAY_MS);
}

function drawModality(dice: number): Modality {
  if (dice < 0.68) return 'happened';
  if (dice < 0.78) return 'planned';
  if (dice < 0.85) return 'expected';
  return dice < 0.94 ? 'reported' : 'denied';
}
