import type { QuotationKind } from '#analysis/annotations.ts';
import type { BundledArticle, StoryBundle } from '#bundle/story-bundle.ts';
import { blankStory } from '#bundle/test-bundle.ts';
import { ArticleWriter } from './article-writer.ts';
import { DAY_MS, toDay } from './generate-dates.ts';
import { toArticleId, toLetters, toPerson } from './generate-people.ts';
import { createZipfDraw, generateWords } from './generate-words.ts';
import { createPick, randomNumbers } from './random-numbers.ts';

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
  const pick = createPick(next);
  const words = generateWords(next);
  const drawWord = createZipfDraw(words.length, next);
  const drawSpeaker = createZipfDraw(speakers, next);
  const toSentence = () => pick(SENTENCES).replaceAll('*', () => words[drawWord()] ?? '');
  const entities = Array.from({ length: speakers }, (_, place) => toPerson(place, pick));

  const toArticle = (place: number): BundledArticle => {
    const day = toDay(FIRST_DAY + Math.floor((place * DAYS) / articles) * DAY_MS);
    const count = Math.floor(((place + 1) * quotations) / articles) - Math.floor((place * quotations) / articles);
    const writer = new ArticleWriter(toArticleId(place));
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
  return blankStory({
    id: 'generated',
    title: 'A generated story',
    articles: Array.from({ length: articles }, (_, place) => toArticle(place)),
    entities,
  });
}
