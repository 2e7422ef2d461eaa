/// <reference lib="webworker" />
import { analyzeArticle } from '#analysis/analyze-article.ts';
import { analyzeStory } from '#analysis/analyze-story.ts';
import { assertBundle } from '#bundle/assert-bundle.ts';
import type { StoryBundle } from '#bundle/story-bundle.ts';
import { type StorySource, toArticleInput } from '#bundle/story-source.ts';
import { toStoryBundle } from '#bundle/to-story-bundle.ts';
import type { AnalysisProgress } from './analysis-protocol.ts';
import { toReply, type WorkerReply } from './ask-worker.ts';

const reply = (message: WorkerReply<StoryBundle, AnalysisProgress>) => globalThis.postMessage(message);

/* What the browser starts to analyse a story of the reader's own: the same steps as when a story is built. */
function analyze(source: StorySource): StoryBundle {
  const of = source.articles.length;
  const analyses = source.articles.map((article, at) => {
    const analysis = analyzeArticle(toArticleInput(article));
    reply({ status: 'progress', progress: { done: at + 1, of } });
    return analysis;
  });
  const bundle = toStoryBundle(source, analyzeStory(analyses));
  assertBundle(bundle);
  return bundle;
}

globalThis.addEventListener('message', ({ data: source }: MessageEvent<StorySource>) => {
  reply(toReply(() => analyze(source)));
});
