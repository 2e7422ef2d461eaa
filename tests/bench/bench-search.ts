import { splitSearchWords } from '#analysis/search/split-search-words.ts';
import type { StoryBundle } from '#bundle/story-bundle.ts';
import { generateQuotations } from './generate-quotations.ts';
import { measureMemory } from './measure-memory.ts';
import { randomNumbers } from './random-numbers.ts';
import { ENGINES, type Question } from './search-engines.ts';

const SIZE = { quotations: 100_000, articles: 2_000, speakers: 600 };
const SAMPLES = 42;

/**
 * The search of 100,000 quotations beside plain MiniSearch and FlexSearch, on the same story in the same run. Times
 * are by the clock, so what else the machine does counts too; the ratios say more.
 */
export function benchSearch(): void {
  // As it comes from a file: a text that was put together piece by piece takes more memory until it is read.
  const story = JSON.parse(JSON.stringify(generateQuotations(SIZE))) as StoryBundle;
  console.log(`${SIZE.quotations} quotations, ${SIZE.articles} articles, ${SIZE.speakers} speakers`);
  const questions = toQuestions(story);

  console.log(`${''.padEnd(26)}${ENGINES.map(({ name }) => name.padStart(24)).join('')}`);
  const rows = ENGINES.map(({ load }) => {
    const memoryBefore = measureMemory();
    const start = performance.now();
    const search = load(story);
    const seconds = (performance.now() - start) / 1000;
    const megabytes = (measureMemory() - memoryBefore) / 1e6;
    const times = Object.values(questions).flatMap((asked) => {
      for (const question of asked.slice(0, 10)) search(question); // compiled while it runs
      const ms = asked.map((question) => {
        const from = performance.now();
        search(question);
        return performance.now() - from;
      });
      return [0.5, 0.95].map((share) => ms.toSorted((a, b) => a - b)[Math.floor(share * (ms.length - 1))] ?? 0);
    });
    return [seconds, megabytes, ...times];
  });
  const base = rows[0];
  const labels = [
    'load, s',
    'memory, MB',
    ...Object.keys(questions).flatMap((name) => [`${name}, p50 ms`, `${name}, p95 ms`]),
  ];
  for (const [line, label] of labels.entries()) {
    const cells = rows.map((row) => {
      const value = row[line] ?? 0;
      const ratio = row === base ? '' : ` (×${(value / (base?.[line] ?? 1)).toFixed(1)})`;
      return (value.toFixed(2) + ratio).padStart(24);
    });
    console.log(label.padEnd(26) + cells.join(''));
  }
}

/** What people type: all words are taken from quotations, so frequent ones come more often. */
function toQuestions(story: StoryBundle): Record<string, Question[]> {
  const next = randomNumbers(7);
  const pickWords = (count: number): string[] => {
    for (;;) {
      const article = story.articles[Math.floor(next() * story.articles.length)];
      const quotation = article?.quotations[Math.floor(next() * article.quotations.length)];
      const words = splitSearchWords(article?.text ?? '', quotation?.spans[0]?.start, quotation?.spans[0]?.end);
      const from = Math.floor(next() * (words.length - count));
      if (words.length > count) return words.slice(from, from + count).map(({ word }) => word);
    }
  };
  const pickLongWord = (): string => {
    for (;;) {
      const [word = ''] = pickWords(1);
      if (word.length > 6) return word;
    }
  };
  const times = (make: () => Question) => Array.from({ length: SAMPLES }, make);
  return {
    'one word': times(() => ({ words: pickWords(1) })),
    'three words': times(() => ({ words: [...pickWords(1), ...pickWords(1), ...pickWords(1)] })),
    keystrokes: Array.from({ length: SAMPLES / 6 }, pickLongWord).flatMap((word) =>
      Array.from(word, (_, end): Question => ({ words: [word.slice(0, end + 1)] })),
    ),
    'a phrase of three': times(() => ({ words: pickWords(3), isPhrase: true })),
    'a typo': times(() => {
      const word = pickLongWord();
      return { words: [`${word.slice(0, 3)}q${word.slice(4)}`], hasTypo: true };
    }),
  };
}
