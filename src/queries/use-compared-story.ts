import { queryOptions, useQuery } from '@tanstack/react-query';
import { toComparedLanguage } from '#analysis/language/languages.ts';
import type { BundledArticle, StoryBundle } from '#bundle/story-bundle.ts';
import { linkInWorker } from '#worker/link-client.ts';
import { type LoadedOverlay, overlayQuery } from './overlay-queries.ts';

/** A story with all that links certain articles of it. */
export interface ComparedStory {
  story: StoryBundle;
  /** How many pairs of them are being compared; 0 when all is known. */
  waiting: number;
  /** What has gone wrong, and what tries again. */
  failure: { error: Error; retry: () => void } | null;
}

/**
 * A large story is built with the links of those pairs that share rare words. When others are put side by side, they
 * are compared now, in a worker.
 */
export function useComparedStory(story: StoryBundle, articles: readonly BundledArticle[]): ComparedStory {
  const pairs = findUncompared(story, articles);
  const { data, error, refetch } = useQuery({ ...comparedQuery(story, pairs), enabled: pairs.length > 0 });
  const { data: laid } = useQuery(overlayQuery(story.id));
  const isKnown = pairs.length === 0 || data !== undefined;
  return {
    story: data && pairs.length > 0 ? toWholeStory(story, data, laid) : story,
    waiting: isKnown || error ? 0 : pairs.length,
    failure: error && !isKnown ? { error, retry: () => void refetch() } : null,
  };
}

/** The pairs of articles in one language that were not compared when the story was built, in the story's order. */
function findUncompared(story: StoryBundle, articles: readonly BundledArticle[]): [BundledArticle, BundledArticle][] {
  const wanted = new Set(articles);
  const inOrder = story.articles.filter((article) => wanted.has(article));
  const canBe = (x: BundledArticle, y: BundledArticle) =>
    toComparedLanguage(x.language) === toComparedLanguage(y.language);
  const isCompared = ({ id: x }: BundledArticle, { id: y }: BundledArticle) =>
    story.reuse.some(({ a, b }) => (a === x && b === y) || (a === y && b === x));
  return inOrder.flatMap((a, at) =>
    inOrder
      .slice(at + 1)
      .flatMap((b): [BundledArticle, BundledArticle][] => (!canBe(a, b) || isCompared(a, b) ? [] : [[a, b]])),
  );
}

/** What was found between articles that had not been compared. */
type Compared = Pick<StoryBundle, 'links' | 'reuse'>;

const made = new WeakMap<Compared, { story: StoryBundle; whole: StoryBundle }>();

/** A story with what was found later, as far as the reader leaves it; the same object for the same two. */
function toWholeStory(story: StoryBundle, compared: Compared, laid: LoadedOverlay | undefined): StoryBundle {
  const known = made.get(compared);
  if (known?.story === story) return known.whole;
  const { links, reuse } = compared;
  const left = laid?.code ? laid.code.leaveUnlinked(story, links, laid.overlay.corrections) : links;
  const whole = { ...story, links: [...story.links, ...left], reuse: [...story.reuse, ...reuse] };
  made.set(compared, { story, whole });
  return whole;
}

function comparedQuery(story: StoryBundle, pairs: readonly (readonly [BundledArticle, BundledArticle])[]) {
  return queryOptions({
    queryKey: ['links', story.id, pairs.map(([a, b]) => `${a.id} ${b.id}`)],
    queryFn: async ({ signal }): Promise<Compared> => {
      const withEntities = (article: BundledArticle) => ({ ...article, entities: story.entities });
      const compared = await linkInWorker(
        pairs.map(([a, b]) => [withEntities(a), withEntities(b)] as const),
        signal,
      );
      return { links: compared.flatMap(({ links }) => links), reuse: compared.map(({ reuse }) => reuse) };
    },
    // Views know the links by what they are, and a comparison that was made again is not compared with itself.
    structuralSharing: false,
  });
}
