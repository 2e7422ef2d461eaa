import type { DeadEnd } from '#analysis/search/explain-nothing.ts';
import {
  type FacetCounts,
  type FacetName,
  mapFacets,
  type QuoteAnswer,
  type QuoteRequest,
} from '#analysis/search/quote-request.ts';
import type { StoryAnswer, StoryRequest } from '#analysis/search/story/story-request.ts';
import type { SearchedStory, SearchMessage, SearchReply, SearchResults } from './search-protocol.ts';

/** A search that runs in a worker. A promise is rejected with its signal's reason when that is aborted. */
export interface SearchClient {
  /** No other client has it. */
  id: number;
  /** Makes a story searchable, given itself or by its absolute address; first of all. */
  open: (story: string | SearchedStory, onProgress: (done: number) => void) => Promise<void>;
  search: (request: QuoteRequest, signal: AbortSignal) => Promise<QuoteAnswer>;
  explain: (request: QuoteRequest, signal: AbortSignal) => Promise<DeadEnd[]>;
  /** Makes the whole of the story searchable, and not only its quotations; it is given in the same way. */
  openAll: (story: string | SearchedStory, onProgress: (done: number) => void) => Promise<void>;
  find: (request: StoryRequest, signal: AbortSignal) => Promise<StoryAnswer>;
  /** Ends the worker. */
  close: () => void;
}

/** The part of a `Worker` that is used here. */
export interface SearchWorker {
  postMessage: (message: SearchMessage) => void;
  terminate: () => void;
  addEventListener: {
    (type: 'message', listener: (event: { data: SearchReply }) => void): void;
    (type: 'error', listener: (event: { message: string }) => void): void;
  };
}

export function startSearchWorker(): SearchWorker {
  return new Worker(new URL('./search-entry.ts', import.meta.url), { type: 'module', name: 'search' });
}

interface Waiting {
  settle: (reply: SearchReply) => void;
  reject: (reason: unknown) => void;
}

let clients = 0;

export function createSearchClient(worker: SearchWorker): SearchClient {
  const waiting = new Map<number, Waiting>();
  let lastId = 0;
  let failure: Error | null = null;
  let values: SearchResults['open'] | null = null;

  worker.addEventListener('message', ({ data }) => waiting.get(data.id)?.settle(data));
  // Its script could not be loaded, or it has a fault: nobody will answer any more.
  worker.addEventListener('error', ({ message }) => {
    failure = new Error(message || 'the search did not start');
    for (const { reject } of waiting.values()) reject(failure);
  });

  const ask = <Kind extends keyof SearchResults>(
    kind: Kind,
    toMessage: (id: number) => SearchMessage,
    { signal, onProgress }: { signal?: AbortSignal; onProgress?: (done: number) => void },
  ): Promise<SearchResults[Kind]> => {
    const id = ++lastId;
    return new Promise<SearchResults[Kind]>((resolve, reject) => {
      if (failure) throw failure;
      signal?.throwIfAborted();
      signal?.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
      const settle = (reply: SearchReply) => {
        if (reply.status === 'progress') onProgress?.(reply.done);
        else if (reply.status === 'error') reject(new Error(reply.message));
        // The protocol answers a question with its own kind.
        else if (reply.kind === kind) resolve(reply.value as SearchResults[Kind]);
      };
      waiting.set(id, { settle, reject });
      worker.postMessage(toMessage(id));
    }).finally(() => waiting.delete(id));
  };

  return {
    id: clients++,
    open: async (story, onProgress) => {
      values = await ask('open', (id) => ({ id, kind: 'open', story }), { onProgress });
    },
    search: async (request, signal) => {
      const { facets, ...answer } = await ask('search', (id) => ({ id, kind: 'search', request }), { signal });
      const toCounts = (name: FacetName): FacetCounts => {
        return { values: facets[name].values ?? values?.[name] ?? [], counts: facets[name].counts };
      };
      return { ...answer, facets: mapFacets(toCounts) };
    },
    explain: (request, signal) => ask('explain', (id) => ({ id, kind: 'explain', request }), { signal }),
    openAll: async (story, onProgress) => {
      await ask('open all', (id) => ({ id, kind: 'open all', story }), { onProgress });
    },
    find: (request, signal) => ask('find', (id) => ({ id, kind: 'find', request }), { signal }),
    close: () => worker.terminate(),
  };
}
