import { paths } from '#app/paths.ts';
import { STORY_GROUPS, type StoryAnswer, type StoryGroup } from '#analysis/search/story/story-request.ts';
import type { StoryBundle } from '#bundle/story-bundle.ts';
import { toCountWords, toNumberWords } from '#ui/count-words.ts';
import type { OfferedAction } from '#ui/palette/offered-actions.ts';
import type { FoundThings } from './find-things.ts';
import type { PaletteGroup, PaletteRow } from './palette-row.ts';
import { toActionRow } from './to-action-row.ts';
import { createRowMaker } from './to-story-rows.ts';

const HEADINGS: Record<StoryGroup, string> = {
  people: 'People and other speakers',
  articles: 'Articles',
  events: 'Events',
  quotations: 'Quotations',
  passages: 'Passages',
};
/** So many actions that only begin like what is typed are enough; there is a list of all without a search. */
const MOST_ACTIONS = 5;

/** The groups of an answer, the one with the best find first; among equals actions, then names, then texts. */
export function toStoryGroups(
  story: StoryBundle,
  answer: StoryAnswer | null,
  actions: readonly OfferedAction[],
  found: FoundThings,
  typed: string,
): PaletteGroup[] {
  const isFound = answer !== null && STORY_GROUPS.some((group) => answer.groups[group].total > 0);
  // A close spelling counts only where nothing has the words as typed.
  const counts = !found.isRespelled || !isFound || answer.respellings.length > 0;
  const groups = [{ best: counts ? found.best : Infinity, group: toActionGroup(actions, found) }];
  if (answer) {
    const make = createRowMaker(story, answer.query.terms);
    const add = (id: StoryGroup, rows: PaletteRow[]) => {
      const { total, best, hits } = answer.groups[id];
      const more = total > hits.length ? [toMoreRow(story, id, answer, hits.length, typed)] : [];
      groups.push({ best, group: { id, heading: HEADINGS[id], total, rows: [...rows, ...more] } });
    };
    add('people', answer.groups.people.hits.flatMap(make.people));
    add('articles', answer.groups.articles.hits.flatMap(make.articles));
    add('events', answer.groups.events.hits.flatMap(make.events));
    add('quotations', answer.groups.quotations.hits.flatMap(make.quotations));
    add('passages', answer.groups.passages.hits.flatMap(make.passages));
  }
  return groups
    .filter(({ best, group }) => best < Infinity && group.rows.length > 0)
    .toSorted((a, b) => a.best - b.best)
    .map(({ group }) => group);
}

/** The view of a story's quotations shows all of them; of the others more are shown here. */
function toMoreRow(
  story: StoryBundle,
  group: StoryGroup,
  answer: StoryAnswer,
  shown: number,
  typed: string,
): PaletteRow {
  const { total } = answer.groups[group];
  const label =
    group === 'quotations'
      ? `See all ${toCountWords(total, 'quotation')} in Quotes`
      : `Show more, ${toNumberWords(total - shown)} left`;
  return {
    key: `more ${group}`,
    target: group === 'quotations' ? { to: paths.quotes(story.id, { q: typed.trim() }) } : { more: group },
    words: { text: label, marks: [] },
  };
}

export function toActionGroup(actions: readonly OfferedAction[], { places, terms }: FoundThings): PaletteGroup {
  const rows = places.flatMap((place) => (actions[place] ? [toActionRow(actions[place], terms)] : []));
  return { id: 'actions', heading: 'Actions', total: places.length, rows: rows.slice(0, MOST_ACTIONS) };
}

/** With an empty field: what was looked for before, where one can go, and what one can do. */
export function toStartGroups(recent: readonly string[], actions: readonly OfferedAction[]): PaletteGroup[] {
  const leads = (action: OfferedAction) => typeof action.does === 'string';
  return [
    {
      id: 'recent',
      heading: 'Searched before',
      total: null,
      rows: recent.map((typed) => ({
        key: `recent ${typed}`,
        target: { type: typed },
        words: { text: typed, marks: [] },
      })),
    },
    { id: 'go', heading: 'Go to', total: null, rows: actions.filter(leads).map((action) => toActionRow(action)) },
    {
      id: 'actions',
      heading: 'Actions',
      total: null,
      rows: actions.filter((action) => !leads(action)).map((action) => toActionRow(action)),
    },
  ].filter(({ rows }) => rows.length > 0);
}
