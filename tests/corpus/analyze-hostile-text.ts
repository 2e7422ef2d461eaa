import { createInterface } from 'node:readline';
import { analyzeArticle } from '#analysis/analyze-article.ts';
import { analyzeStory } from '#analysis/analyze-story.ts';
import { workSeconds } from '../bench/work-seconds.ts';
import { HOSTILE_TEXTS } from './hostile-texts.ts';

/**
 * For each name that stands in a line of the input, analyses an eighth of the text of that name and then its half,
 * each alone and against an ordinary one, and prints the seconds of work that the two took, as a line of JSON.
 */
for await (const name of createInterface({ input: process.stdin })) {
  const toText = HOSTILE_TEXTS[name];
  if (toText === undefined) throw new Error(`no hostile text "${name}"`);
  const published = name.startsWith('undated') ? {} : { published: '2024-03-05' };
  const measure = (text: string): number =>
    workSeconds(() => {
      const hostile = analyzeArticle({ id: 'hostile', text, ...published });
      const plain = analyzeArticle({
        id: 'plain',
        text: 'The river rose on Monday. The mayor said that the river had risen.',
      });
      return analyzeStory([hostile, plain]);
    });
  measure(toText(0.01)); // compiles what is used
  console.log(JSON.stringify([measure(toText(0.125)), measure(toText(0.5))]));
}
