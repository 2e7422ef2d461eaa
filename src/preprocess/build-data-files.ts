import { toPublicationReason } from '#bundle/describe-publication.ts';
import { BUNDLE_VERSION, type StoryBundle, type StoryIndex, type StorySummary } from '#bundle/story-bundle.ts';
import { toStoryLines } from '#bundle/story-lines.ts';
import { buildBundle } from './build-bundle.ts';
import { readSeeds } from './read-seeds.ts';

/** The data of the app: file name below `data/` → JSON, one file a story and the list of stories. */
export interface DataFiles {
  bundles: StoryBundle[];
  files: Map<string, string>;
}

/** Reads and analyses all seeds. @throws SeedProblemsError with every problem of the seeds */
export function buildDataFiles(seedsDir: string): DataFiles {
  const bundles = readSeeds(seedsDir).map(buildBundle);
  const index: StoryIndex = { version: BUNDLE_VERSION, stories: bundles.map(toSummary) };
  const files = new Map([['data/stories.json', JSON.stringify(index)]]);
  for (const bundle of bundles) files.set(`data/stories/${bundle.id}.json`, toStoryLines(bundle));
  return { bundles, files };
}

function toSummary(bundle: StoryBundle): StorySummary {
  return {
    id: bundle.id,
    title: bundle.title,
    summary: bundle.summary,
    articles: bundle.articles.map((article) => ({
      id: article.id,
      letter: article.letter,
      title: article.title.text,
      outlet: article.outlet,
      published: article.published && {
        value: article.published.value,
        source: article.published.source,
        reason: toPublicationReason(article, bundle.articles),
      },
    })),
    counts: {
      events: bundle.events.length,
      same: bundle.links.filter(({ relation }) => relation === 'same').length,
      quotations: bundle.articles.reduce((sum, { quotations }) => sum + quotations.length, 0),
    },
  };
}
