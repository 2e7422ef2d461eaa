import { analyzeArticle } from '#analysis/analyze-article.ts';
import { analyzeStory } from '#analysis/analyze-story.ts';
import { workSeconds } from '../bench/work-seconds.ts';
import { HOSTILE_TEXTS } from './hostile-texts.ts';

/** Analyses the text of that name, alone and against an ordinary one, and prints the seconds of work that it took. */
const text = HOSTILE_TEXTS[process.argv[2] ?? '']?.();
if (text === undefined) throw new Error(`no hostile text "${process.argv[2]}"`);
const work = workSeconds(() => {
  const hostile = analyzeArticle({ id: 'hostile', text, published: '2024-03-05' });
  const plain = analyzeArticle({
    id: 'plain',
    text: 'The river rose on Monday. The mayor said that the river had risen.',
  });
  return analyzeStory([hostile, plain]);
});
console.log(work);
