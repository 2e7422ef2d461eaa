import type { Entity, QuotationKind } from '#analysis/annotations.ts';
import { type BundledArticle, BUNDLE_VERSION, type StoryBundle } from '#bundle/story-bundle.ts';
import { ArticleWriter } from './article-writer.ts';
import { createZipfDraw, generateWords } from './generate-words.ts';
import { randomNumbers } from './random-numbers.ts';

/** What people say, with places for words: `*` stands for any. */
const SENTENCES = [
  'we will not let the * of the * decide what becomes of every * in this town',
  'nobody has told me that the * was * before the * came',
  'it is a * for all who live by the *, and I have said so for years',
  'the * and the * are * than they were when we began',
  'there is no * without a *, and no * without those who pay for it',
  'I saw the * that day, and it was not the * that they speak of',
  'if the * is * again, the * must answer for it',
  'our * has always stood for a * that is * and fair',
  'you cannot build a * on * and call it a *',
  'they have asked for a new *, but the * still waits for its *',
  'the foundation of this * is a long and * friendship',
  'that was the * hour of my life as a *',
];
const FILLERS = [
  'The * of the * had been * for many weeks.',
  'On that day the * was full of people who had come for the *.',
  'Nobody in the * could say how many * there had been.',
];
const FIRST_NAMES =
  'Ada Bruno Carla Dmitri Elif Farid Greta Hugo Ines Jonas Kaya Liam Mara Nils Olga Pavel Rosa Samir Tilda Umar Vera Wanda Yusuf Zoé'.split(
    ' ',
  );
const NAME_BEGINNINGS =
  'Al Ber Cor Dan El Fal Gor Hal Im Jor Kal Lor Mar Nor Ol Per Ros Sel Tor Ul Val Wen Yor Zel'.split(' ');
const NAME_ENDINGS = 'bach dale feld ing kov lund mann nova ovic quist son stein ström vall worth'.split(' ');
const OFFICES = ['the mayor', 'the minister', 'the chair of the union', 'the ambassador', 'the governor', 'the judge'];
const CUES = ['said', 'told reporters', 'insisted', 'wrote', 'replied', 'warned'];
const KINDS: readonly QuotationKind[] = ['direct', 'direct', 'mixed', 'indirect'];
const FIRST_DAY = Date.UTC(2014, 0, 1);
const DAYS = 3_650;

interface Size {
  quotations: number;
  articles: number;
  speakers: number;
}

/**
 * A story of any size from sentences of our own, the same on every run: hundreds of speakers under names, offices and
 * pronouns, days over ten years, and words as rare and as frequent as those of a language.
 */
export function generateQuotations({ quotations, articles, speakers }: Size, seed = 1): StoryBundle {
  const next = randomNumbers(seed);
  const pick = <T>(list: readonly T[]): T => {
    const item = list[Math.floor(next() * list.length)];
    if (item === undefined) throw new Error('nothing to pick from');
    return item;
  };
  const words = generateWords(next);
  const drawWord = createZipfDraw(words.length, next);
  const drawSpeaker = createZipfDraw(speakers, next);
  const toSentence = () => pick(SENTENCES).replaceAll('*', () => words[drawWord()] ?? '');
  const entities = Array.from({ length: speakers }, (_, place) => toEntity(place, pick));

  const toArticle = (place: number): BundledArticle => {
    const id = `article-${String(place + 1).padStart(4, '0')}`;
    const day = toDay(Math.floor((place * DAYS) / articles));
    const count = Math.floor(((place + 1) * quotations) / articles) - Math.floor((place * quotations) / articles);
    const writer = new ArticleWriter(id);
    for (let n = 0; n < count; n++) {
      if (n % 3 === 0) writer.addParagraph(pick(FILLERS).replaceAll('*', () => words[drawWord()] ?? ''));
      const kind = pick(KINDS);
      const said = Array.from({ length: 1 + Math.floor(next() * 2) }, toSentence).join('; ');
      // One in twelve is nobody in particular.
      const entity = next() < 1 / 12 ? null : (entities[drawSpeaker()] ?? null);
      const mention = entity === null ? 'officials' : n > 0 && next() < 0.25 ? 'she' : pick(entity.aliases);
      writer.addQuotation({ kind, said, entity, mention, cue: pick(CUES), day: next() < 0.02 ? null : day });
    }
    const title = pick(FILLERS)
      .replaceAll('*', () => words[drawWord()] ?? '')
      .slice(0, -1);
    return writer.finish(toLetters(place), title, day);
  };
  return {
    version: BUNDLE_VERSION,
    id: 'generated',
    title: 'A generated story',
    summary: null,
    articles: Array.from({ length: articles }, (_, place) => toArticle(place)),
    entities,
    links: [],
    reuse: [],
    utterances: [],
    events: [],
  };
}

/** A person under a full name, a surname, and an office. */
export function toEntity(place: number, pick: <T>(list: readonly T[]) => T): Entity {
  const surname = pick(NAME_BEGINNINGS) + pick(NAME_ENDINGS);
  const name = `${pick(FIRST_NAMES)} ${surname}-${pick(NAME_BEGINNINGS)}${pick(NAME_ENDINGS)}`;
  return { id: `p${place}`, name, type: 'person', aliases: [name, surname, `Mrs. ${surname}`, pick(OFFICES)] };
}

const toDay = (days: number) => new Date(FIRST_DAY + days * 86_400_000).toISOString().slice(0, 10);

/** A, B … Z, AA, AB … */
export function toLetters(place: number): string {
  const rest = Math.floor(place / 26);
  return (rest > 0 ? toLetters(rest - 1) : '') + String.fromCharCode(65 + (place % 26));
}
