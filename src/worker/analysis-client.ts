import type { StoryBundle } from '#bundle/story-bundle.ts';
import type { StorySource } from '#bundle/story-source.ts';
import type { AnalysisStep } from './analysis-protocol.ts';
import { askWorker, type OneQuestionWorker } from './ask-worker.ts';

type AnalysisWorker = OneQuestionWorker<StorySource, StoryBundle, AnalysisStep>;

const startWorker = (): AnalysisWorker =>
  new Worker(new URL('./analysis-entry.ts', import.meta.url), { type: 'module', name: 'analysis' });

/** Analyses a story in a worker, as a build would. @throws as `askWorker` does */
export function analyzeInWorker(
  source: StorySource,
  options: { signal: AbortSignal; onProgress: (step: AnalysisStep) => void },
): Promise<StoryBundle> {
  return askWorker(startWorker, source, options);
}
