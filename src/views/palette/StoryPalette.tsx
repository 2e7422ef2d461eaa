import { useDeferredValue, useMemo, useState } from 'react';
import { indexNamed } from '#analysis/search/story/index-story.ts';
import type { StoryGroup, StoryRequest } from '#analysis/search/story/story-request.ts';
import type { StoryBundle } from '#bundle/story-bundle.ts';
import { isStorySearchedInPage, useStoryAnswer } from '#queries/use-story-answer.ts';
import { listOfferedActions } from '#ui/palette/offered-actions.ts';
import { toPercent } from '#ui/percent-words.ts';
import { findThings } from './find-things.ts';
import type { PaletteProps } from './palette-props.ts';
import { PaletteBody } from './PaletteBody.tsx';
import { listRecentSearches, rememberSearch } from './recent-searches.ts';
import { toStartGroups, toStoryGroups } from './to-groups.ts';
import { toNothingWords, toWaysOut } from './to-nothing-rows.ts';

/** So many finds of each group at first, and with each step more. */
const FIRST = 5;
const STEP = 50;
const FIRST_OF_EACH: StoryRequest['most'] = {
  people: FIRST,
  articles: FIRST,
  events: FIRST,
  quotations: FIRST,
  passages: FIRST,
};

/** The search over all of a story, and the actions of its page. */
export function StoryPalette({ story, typed, onType, onLeave }: PaletteProps & { story: StoryBundle }) {
  const [actions] = useState(listOfferedActions);
  const [index] = useState(() => indexNamed(actions.map(({ label, words = '' }) => ({ name: label, more: [words] }))));
  // More of a group is for one search: with the next letter it begins anew.
  const [more, setMore] = useState({ typed: '', most: FIRST_OF_EACH });
  const most = more.typed === typed ? more.most : FIRST_OF_EACH;
  const latest = useMemo(() => ({ typed, most }), [typed, most]);
  // What the page itself finds is drawn after the letter; a worker is asked at once, since it answers after that anyway.
  const request = useDeferredValue(isStorySearchedInPage(story) ? latest : null) ?? latest;
  const { answer, answered: sought, isStale, progress, failure } = useStoryAnswer(story, request);
  const isEmpty = sought.trim() === '';
  const found = useMemo(() => findThings(index, sought), [index, sought]);
  const groups = useMemo(
    () =>
      isEmpty
        ? toStartGroups(listRecentSearches(story.id), actions)
        : toStoryGroups(story, answer, actions, found, sought),
    [story, answer, actions, found, sought, isEmpty],
  );
  const isNothing = !isEmpty && answer !== null && !isStale && groups.length === 0;
  const respelled = answer?.respellings.map(({ typed: slip, spellings }) => {
    return `No word is spelt “${slip}”: these have ${spellings.map((word) => `“${word}”`).join(' or ')}.`;
  });
  const isAboutQuotations = !isEmpty && (answer?.query.filters.length ?? 0) > 0;
  const notes = [
    ...(respelled ?? []),
    ...(isAboutQuotations ? ['Conditions such as “speaker:” are for quotations: only those are searched.'] : []),
  ];
  const showMore = (group: StoryGroup) =>
    setMore({ typed, most: { ...most, [group]: most[group] === FIRST ? STEP : most[group] + STEP } });

  return (
    <PaletteBody
      label="Search this story"
      placeholder="Words of any article, a name, an action"
      groups={isNothing ? toWaysOut(sought, answer.lone) : groups}
      why={isNothing ? toNothingWords(answer.lone, 'this story') : []}
      notes={notes}
      progress={
        progress !== null && failure === null ? `Making the whole story searchable: ${toPercent(progress)}` : null
      }
      failure={failure}
      isStale={isStale || request.typed !== typed}
      isOlder={sought !== typed}
      {...{ typed, onType, onLeave }}
      onMore={showMore}
      onChosen={() => rememberSearch(story.id, typed)}
    />
  );
}
