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

/** One story with its texts and all that was found in them. */
export function storyQuery(story: string) {
  const file = `data/stories/${encodeURIComponent(story)}.json`;
  return queryOptions({
    queryKey: ['stories', story],
    queryFn: async ({ signal }) => expectVersion(await fetchJson<StoryBundle>(file, signal)),
  });
}

function expectVersion<File extends StoryIndex | StoryBundle>(file: File): File {
  if (file.version !== BUNDLE_VERSION) throw new BundleVersionError(String(file.version), BUNDLE_VERSION);
  return file;
}
