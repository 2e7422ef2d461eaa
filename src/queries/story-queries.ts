import { queryOptions } from '@tanstack/react-query';
import { BUNDLE_VERSION, type StoryBundle, type StoryIndex } from '#bundle/story-bundle.ts';
import { fetchJson } from './fetch-json.ts';
import { BundleVersionError } from './load-errors.ts';

/** The list of bundled stories. */
export function storiesQuery() {
  return queryOptions({
    queryKey: ['stories'],
    queryFn: async ({ signal }) => expectVersion(await fetchJson<StoryIndex>('data/stories.json', signal)),
  });
}

/** Where the JSON of a story lies, relative to the base address of the app. */
export const toStoryFile = (story: string) => `data/stories/${encodeURIComponent(story)}.json`;

/** One story with its texts and all that was found in them. */
export function storyQuery(story: string) {
  return queryOptions({
    queryKey: ['stories', story],
    queryFn: async ({ signal }) => expectVersion(await fetchJson<StoryBundle>(toStoryFile(story), signal)),
    // A story can be tens of megabytes, and a file that was loaded again is not compared with itself.
    structuralSharing: false,
  });
}

function expectVersion<File extends StoryIndex | StoryBundle>(file: File): File {
  if (file.version !== BUNDLE_VERSION) throw new BundleVersionError(String(file.version), BUNDLE_VERSION);
  return file;
}
