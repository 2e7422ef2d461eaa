import { type QueryClient, queryOptions } from '@tanstack/react-query';
import { BUNDLE_VERSION, type StoryBundle, type StoryIndex } from '#bundle/story-bundle.ts';
import { isOwnStoryId } from '#bundle/own-story-id.ts';
import { analyzeInWorker } from '#worker/analysis-client.ts';
import type { AnalysisStep } from '#worker/analysis-protocol.ts';
import { fetchJson, fetchStoryFile } from './fetch-json.ts';
import { BundleVersionError } from './load-errors.ts';
import { analysisProgressQuery, NOTHING_FOUND, ownStoryQuery } from './own-story-queries.ts';

/** The list of bundled stories. */
export function storiesQuery() {
  return queryOptions({
    queryKey: ['stories'],
    queryFn: async ({ signal }) => expectVersion(await fetchJson<StoryIndex>('data/stories.json', signal)),
  });
}

/** Where the JSON of a story lies, relative to the base address of the app. */
export const toStoryFile = (story: string) => `data/stories/${encodeURIComponent(story)}.json`;

/**
 * One story with its texts and all that was found in them: a bundled one is a file, one of the reader's own is analysed
 * here, which ends when nobody waits for it any more.
 */
export function storyQuery(story: string) {
  return queryOptions({
    queryKey: ['stories', story],
    queryFn: ({ client, signal }) => (isOwnStoryId(story) ? analyze(client, story, signal) : fetchStory(story, signal)),
    // A story can be tens of megabytes, and a file that was loaded again is not compared with itself.
    structuralSharing: false,
  });
}

const fetchStory = async (story: string, signal: AbortSignal) =>
  expectVersion(await fetchStoryFile(toStoryFile(story), signal));

async function analyze(client: QueryClient, story: string, signal: AbortSignal): Promise<StoryBundle> {
  const { queryKey } = analysisProgressQuery(story);
  client.setQueryData(queryKey, NOTHING_FOUND);
  const source = await client.fetchQuery(ownStoryQuery(story));
  const onProgress = (step: AnalysisStep) =>
    client.setQueryData(queryKey, (progress = NOTHING_FOUND) =>
      'found' in step ? { ...progress, found: [...progress.found, step.found] } : { ...progress, ...step },
    );
  return analyzeInWorker(source, { signal, onProgress });
}

function expectVersion<File extends StoryIndex | StoryBundle>(file: File): File {
  if (file.version !== BUNDLE_VERSION) throw new BundleVersionError(String(file.version), BUNDLE_VERSION);
  return file;
}
