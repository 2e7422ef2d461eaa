import { explainNothing } from '#analysis/search/explain-nothing.ts';
import { indexQuotations, type OnProgress, type SearchIndex } from '#analysis/search/index-quotations.ts';
import { mapFacets, type QuoteAnswer, type QuoteRequest } from '#analysis/search/quote-request.ts';
import { searchQuotations } from '#analysis/search/search-quotations.ts';
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
  let newest = -1;

  const open = async (story: string | SearchedStory, onProgress: OnProgress): Promise<SearchIndex> => {
    const { articles, entities } = typeof story === 'string' ? await load(story) : story;
    const index = indexQuotations(articles, entities, onProgress);
    for (let round = 0; round < WARM_UP_ROUNDS; round++)
      for (const typed of WARM_UP) searchQuotations(index, toRequest(typed));
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
      if (id !== newest) return null;
      start = now();
    }
  };

  const answer = async (message: SearchMessage): Promise<void> => {
    const { id, kind } = message;
    if (kind === 'open') {
      opening = open(message.story, createProgress(id, reply));
      const { columns } = await opening;
      return reply({ id, status: 'success', kind, value: mapFacets((name) => columns[name].values) });
    }
    newest = id;
    if (!opening) throw new Error('no story has been opened');
    const index = await opening;
    await pause();
    if (id !== newest) return;
    if (kind === 'search')
      return reply({ id, status: 'success', kind, value: toSent(index, searchQuotations(index, message.request)) });
    const deadEnds = await explain(index, message.request, id);
    if (deadEnds) reply({ id, status: 'success', kind, value: deadEnds });
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
