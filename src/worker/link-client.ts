import { askWorker, type OneQuestionWorker } from './ask-worker.ts';
import type { LinkedPair, LinkPair } from './link-protocol.ts';

type LinkWorker = OneQuestionWorker<readonly LinkPair[], LinkedPair[]>;

const startWorker = (): LinkWorker =>
  new Worker(new URL('./link-entry.ts', import.meta.url), { type: 'module', name: 'links' });

/** Compares pairs of articles in a worker. @throws as `askWorker` does */
export function linkInWorker(pairs: readonly LinkPair[], signal: AbortSignal): Promise<LinkedPair[]> {
  return askWorker(
    startWorker,
    pairs.map(([a, b]) => [toLinkable(a), toLinkable(b)] as const),
    { signal },
  );
}

/** Without what the comparison does not look at: all that is sent is copied. */
const toLinkable = ({
  id,
  text,
  language,
  sentences,
  paragraphs,
  names,
  entities,
  dates,
  quotations,
}: LinkPair[0]): LinkPair[0] => {
  const named = new Set(names.map(({ entity }) => entity));
  return {
    id,
    text,
    language,
    sentences,
    paragraphs,
    names,
    entities: entities.filter((each) => named.has(each.id)),
    dates,
    quotations,
  };
};
