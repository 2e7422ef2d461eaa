import { explainNothing } from '#analysis/search/explain-nothing.ts';
import { indexQuotations, type OnProgress, type SearchIndex } from '#analysis/search/index-quotations.ts';
import { mapFacets, type QuoteAnswer, type QuoteRequest } from '#analysis/search/quote-request.ts';
import { searchQuotations } from '#analysis/search/search-quotations.ts';
import { indexStory, type StoryIndex } from '#analysis/search/story/index-story.ts';
import { searchStory } from '#analysis/search/story/search-story.ts';
import type { SearchedStory, SearchMessage, SearchReply, SentAnswer } from './search-protocol.ts';

/** What the place where the search runs must be able to do. */
export interface SearchHost {
  load: (address: string) => Promise<SearchedStory>;
  reply: (reply: SearchReply) => void;
  /** Lets whatever messages have come be taken first. */
  pause: () => Promise<void>;
  /** Milliseconds of a clock that never goes back. */
  now: () => number;
}

/** Steps of progress worth a message. */
const PROGRESS_STEP = 0.04;
/** After so much work without a pause, in milliseconds, newer questions are looked for. */
const LONGEST_WORK = 8;

/** Gives back what takes the messages of the page, in the order in which they come. */
export function serveSearch({ load, reply, pause, now }: SearchHost): (message: SearchMessage) => Promise<void> {
  let opening: Promise<SearchIndex> | null = null;
  let openingAll: Promise<StoryIndex> | null = null;
  const newest = { quotations: -1, story: -1 };

  const open = async (story: string | SearchedStory, onProgress: OnProgress): Promise<SearchIndex> => {
    const { articles, entities } = typeof story === 'string' ? await load(story) : story;
    const index = indexQuotations(articles, entities, onProgress);
    for (let round = 0; round < WARM_UP_ROUNDS; round++)
      for (const typed of WARM_UP) searchQuotations(index, toRequest(typed));
    return index;
  };

  const openAll = async (
    story: string | SearchedStory,
    quotations: Promise<SearchIndex>,
    onProgress: OnProgress,
  ): Promise<StoryIndex> => {
    const index = indexStory(typeof story === 'string' ? await load(story) : story, await quotations, onProgress);
    for (let round = 0; round < WARM_UP_ROUNDS; round++)
      for (const typed of WARM_UP) searchStory(index, { typed, most: FEW });
    return index;
  };

  /** Null when a newer question has come meanwhile. */
  const explain = async (index: SearchIndex, request: QuoteRequest, id: number) => {
    const steps = explainNothing(index, request);
    let start = now();
    for (let step = steps.next(); ; step = steps.next()) {
      if (step.done === true) return step.value;
      if (now() - start < LONGEST_WORK) continue;
      await pause();
      if (id !== newest.quotations) return null;
      start = now();
    }
  };

  const answer = async (message: SearchMessage): Promise<void> => {
    const { id } = message;
    if (message.kind === 'open') {
      opening = open(message.story, createProgress(id, reply));
      const { columns } = await opening;
      return reply({ id, status: 'success', kind: message.kind, value: mapFacets((name) => columns[name].values) });
    }
    if (!opening) throw new Error('no story has been opened');
    if (message.kind === 'open all') {
      openingAll = openAll(message.story, opening, createProgress(id, reply));
      await openingAll;
      return reply({ id, status: 'success', kind: message.kind, value: null });
    }
    if (message.kind === 'find') {
      newest.story = id;
      if (!openingAll) throw new Error('not all of the story has been opened');
      const all = await openingAll;
      await pause();
      if (id === newest.story)
        reply({ id, status: 'success', kind: message.kind, value: searchStory(all, message.request) });
      return;
    }
    newest.quotations = id;
    const index = await opening;
    await pause();
    if (id !== newest.quotations) return;
    if (message.kind === 'search')
      return reply({
        id,
        status: 'success',
        kind: message.kind,
        value: toSent(index, searchQuotations(index, message.request)),
      });
    const deadEnds = await explain(index, message.request, id);
    if (deadEnds) reply({ id, status: 'success', kind: message.kind, value: deadEnds });
  };

  return (message) =>
    answer(message).catch((error: unknown) => {
      reply({ id: message.id, status: 'error', message: error instanceof Error ? error.message : String(error) });
    });
}

/** Without the values of facets that the page knows. */
function toSent({ columns }: SearchIndex, answer: QuoteAnswer): SentAnswer {
  const facets = mapFacets((name) => {
    const { values, counts } = answer.facets[name];
    return { values: values === columns[name].values ? null : values, counts };
  });
  return { ...answer, facets };
}

/**
 * The first searches of each sort take several times as long as later ones, since code is compiled while it runs, and
 * better the oftener it has run. That costs some hundredth of the time that the index takes, before anybody can type.
 */
const WARM_UP = ['t', 'th', 'the of ', '"of the"', 'xyzzyxyz', 'the of a', 'of -the', 'kind:direct t'];
const WARM_UP_ROUNDS = 6;
const FEW = { people: 5, articles: 5, events: 5, quotations: 5, passages: 5 };

const toRequest = (typed: string): QuoteRequest => ({
  typed,
  chosen: { speaker: [], article: [], kind: [], date: [] },
  sort: 'best',
});

function createProgress(id: number, reply: SearchHost['reply']): OnProgress {
  let told = 0;
  return (done) => {
    if (done - told < PROGRESS_STEP) return;
    told = done;
    reply({ id, status: 'progress', done });
  };
}
