/// <reference lib="webworker" />
import { analyzeArticle } from '#analysis/analyze-article.ts';
import { analyzeStory } from '#analysis/analyze-story.ts';
import { assertBundle } from '#bundle/assert-bundle.ts';
import type { StoryBundle } from '#bundle/story-bundle.ts';
import { type StorySource, toArticleInput } from '#bundle/story-source.ts';
import { toStoryBundle } from '#bundle/to-story-bundle.ts';
import type { AnalysisStep } from './analysis-protocol.ts';
import { toReply, type WorkerReply } from './ask-worker.ts';
import { toArticleFindings } from './to-article-findings.ts';

const reply = (message: WorkerReply<StoryBundle, AnalysisStep>) => globalThis.postMessage(message);
const tell = (step: AnalysisStep) => reply({ status: 'progress', progress: step });

/* What the browser starts to analyse a story of the reader's own: the same steps as when a story is built. */
function analyze(source: StorySource): StoryBundle {
  const analyses = source.articles.map((article) => {
    const analysis = analyzeArticle(toArticleInput(article));
    tell({ found: toArticleFindings(analysis) });
    return analysis;
  });
  const story = analyzeStory(analyses, (done, of) => {
    // A large story has thousands of pairs, and nobody sees more than a hundredth.
    if (done % Math.ceil(of / 100) === 0) tell({ compared: { done, of } });
  });
  const bundle = toStoryBundle(source, story);
  assertBundle(bundle);
  return bundle;
}

globalThis.addEventListener('message', ({ data: source }: MessageEvent<StorySource>) => {
  reply(toReply(() => analyze(source)));
});
