import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { paths } from '#app/paths.ts';
import { indexNamed } from '#analysis/search/story/index-story.ts';
import { ownStoriesQuery } from '#queries/own-story-queries.ts';
import { storiesQuery } from '#queries/story-queries.ts';
import { toCountWords } from '#ui/count-words.ts';
import { listOfferedActions } from '#ui/palette/offered-actions.ts';
import { findThings } from './find-things.ts';
import type { PaletteProps } from './palette-props.ts';
import { PaletteBody } from './PaletteBody.tsx';
import type { PaletteGroup } from './palette-row.ts';
import { toFoundWords } from './to-found-words.ts';
import { toActionGroup, toStartGroups } from './to-groups.ts';
import { toNothingWords } from './to-nothing-rows.ts';

interface NamedStory {
  id: string;
  title: string;
  /** Other words by which it is found: its summary, its articles. */
  more: string[];
  articles: number;
}

/** A file of one story knows no others. */
const HAS_STORIES = import.meta.env.MODE !== 'alone';

/** Where no story is open: the stories by name, and the actions of the page. */
export function HomePalette({ typed, onType, onLeave }: PaletteProps) {
  const { data: bundled } = useQuery({ ...storiesQuery(), enabled: HAS_STORIES });
  const { data: own } = useQuery({ ...ownStoriesQuery(), enabled: HAS_STORIES });
  const stories = useMemo(
    (): NamedStory[] => [
      ...(own?.stories ?? []).map(({ id, title, articles }) => ({ id, title, more: [], articles })),
      ...(bundled?.stories ?? []).map(({ id, title, summary, articles }) => ({
        id,
        title,
        more: [summary ?? '', ...articles.flatMap((one) => [one.title, one.outlet ?? ''])],
        articles: articles.length,
      })),
    ],
    [bundled, own],
  );
  const [actions] = useState(listOfferedActions);
  const actionIndex = useMemo(
    () => indexNamed(actions.map(({ label, words = '' }) => ({ name: label, more: [words] }))),
    [actions],
  );
  const storyIndex = useMemo(() => indexNamed(stories.map(({ title, more }) => ({ name: title, more }))), [stories]);
  const groups = useMemo((): PaletteGroup[] => {
    if (typed.trim() === '') {
      const all = stories.map((_, place) => place);
      const start = toStoriesGroup(stories, { places: all, terms: [] });
      return [...(all.length > 0 ? [{ ...start, total: null }] : []), ...toStartGroups([], actions)];
    }
    const [foundStories, foundActions] = [findThings(storyIndex, typed), findThings(actionIndex, typed)];
    return [
      { found: foundActions, group: toActionGroup(actions, foundActions) },
      { found: foundStories, group: toStoriesGroup(stories, foundStories) },
    ]
      .filter(({ group }) => group.rows.length > 0)
      .toSorted((a, b) => Number(a.found.isRespelled) - Number(b.found.isRespelled) || a.found.best - b.found.best)
      .map(({ group }) => group);
  }, [typed, stories, actions, storyIndex, actionIndex]);

  return (
    <PaletteBody
      label="Search stories and actions"
      placeholder="The name of a story, an action"
      groups={groups}
      why={
        groups.length === 0
          ? [
              ...toNothingWords([], 'the names of stories and actions'),
              'Inside a story, the same search reaches every passage.',
            ]
          : []
      }
      notes={[]}
      progress={null}
      failure={null}
      isStale={false}
      {...{ typed, onType, onLeave }}
    />
  );
}

function toStoriesGroup(
  stories: readonly NamedStory[],
  { places, terms }: Pick<ReturnType<typeof findThings>, 'places' | 'terms'>,
): PaletteGroup {
  const rows = places.flatMap((place) => {
    const story = stories[place];
    if (!story) return [];
    const words = toFoundWords(story.title, terms);
    const others = story.more.map((text) => toFoundWords(text, terms));
    return [
      {
        key: `story ${story.id}`,
        target: { to: paths.story(story.id) },
        words,
        also: words.marks.length > 0 ? null : (others.find(({ marks }) => marks.length > 0) ?? null),
        note: toCountWords(story.articles, 'article'),
      },
    ];
  });
  return { id: 'stories', heading: 'Stories', total: places.length, rows };
}
