import { analyzeArticle } from '#analysis/analyze-article.ts';
import { analyzeStory } from '#analysis/analyze-story.ts';
import { extractDates } from '#analysis/dates/extract-dates.ts';
import { extractNames } from '#analysis/names/extract-names.ts';
import { findUtterances } from '#analysis/links/utterances/find-utterances.ts';
import { extractQuotations } from '#analysis/quotes/extract-quotations.ts';
import { extractStructure } from '#analysis/text/extract-structure.ts';
import { comparePeers } from './compare-peers.ts';
import { generateText, generateTexts } from './generate-articles.ts';
import { generateRenderings } from './generate-renderings.ts';
import { measureHardTexts } from './measure-hard-texts.ts';
import { workSeconds } from './work-seconds.ts';

const LENGTH = 4_000; // an ordinary article, in characters
const LONG = 400_000;
const PUBLISHED = '2024-03-05';

const STEPS: Record<string, (text: string) => () => unknown> = {
  structure: (text) => () => extractStructure(text),
  names: (text) => {
    const structure = extractStructure(text);
    return () => extractNames(structure);
  },
  quotations: (text) => {
    const structure = extractStructure(text);
    const naming = extractNames(structure);
    return () => extractQuotations('a', structure, naming);
  },
  dates: (text) => {
    const structure = extractStructure(text);
    const { quotations } = extractQuotations('a', structure, extractNames(structure));
    return () => extractDates('a', structure, quotations, PUBLISHED);
  },
  'an article, all of it': (text) => () => analyzeArticle({ id: 'a', text, published: PUBLISHED }),
};

/** Seconds of work of one run, on the average of several; the clock would also count what else the machine does. */
function time(run: () => unknown, least = 0.3): number {
  run(); // the first one is compiled while it runs
  let runs = 0;
  let total = 0;
  do {
    total += workSeconds(run);
    runs += 1;
  } while (total < least);
  return total / runs;
}

const megabytes = (text: string) => new TextEncoder().encode(text).length / 1e6;

/** The speed of each step, and how its time grows when the text is twice as long (2 is linear). */
export function benchAnalysis(): void {
  const article = generateText(LENGTH);
  console.log(`${'step'.padEnd(24)}  MB/s, ${LENGTH} chars  MB/s, ${LONG} chars  twice as long`);
  for (const [name, prepare] of Object.entries(STEPS)) {
    const short = megabytes(article) / time(prepare(article));
    const once = time(prepare(generateText(LONG)));
    const long = megabytes(generateText(LONG)) / once;
    const growth = time(prepare(generateText(2 * LONG))) / once;
    console.log(
      `${name.padEnd(24)}${short.toFixed(2).padStart(18)}${long.toFixed(2).padStart(20)}${`×${growth.toFixed(2)}`.padStart(15)}`,
    );
  }

  for (const count of [2, 4, 8, 16]) {
    const analyses = generateTexts(count, LENGTH).map((text, n) =>
      analyzeArticle({ id: `a${n}`, text, published: PUBLISHED }),
    );
    const ms = time(() => analyzeStory(analyses)) * 1000;
    console.log(
      `a story of ${String(count).padStart(2)} articles: ${ms.toFixed(0)} ms, ${(count * (count - 1)) / 2} pairs`,
    );
  }

  for (const count of [10_000, 20_000]) {
    const { articles } = generateRenderings({ count, inOneArticle: 50, speakers: 40 });
    const seconds = workSeconds(() => findUtterances(articles));
    console.log(`the utterances of ${count} quotations: ${seconds.toFixed(1)} s`);
  }

  measureHardTexts((text) => analyzeArticle({ id: 'a', text, published: PUBLISHED }));
  comparePeers((text) => analyzeArticle({ id: 'a', text, published: PUBLISHED }), time);
}
