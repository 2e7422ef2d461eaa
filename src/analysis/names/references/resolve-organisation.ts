import type { NameMention, Span } from '#analysis/annotations.ts';
import { firstEndingAfter } from '#analysis/text/first-ending-after.ts';
import { type Discourse, MOST_TRACES } from './discourse.ts';

const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Kinds that an organisation's name tells: "the ministry" is one that is called so. */
const TOLD_KINDS = list(
  'ministry department agency bank party committee commission council court university college airline union club team association authority foundation federation institute bureau board',
);
/** Kinds that fit any organisation whose name tells no kind. */
const OPEN_KINDS = list('company firm group organisation organization');
/** How far back it may have been spoken of. In sentences. */
const REACH = 2;

/**
 * "The company", "the ministry": the organisation that spoke last, else the one named first in the sentences before.
 * Knowingly misses a kind with an addition ("the software company") and a newspaper, whose own words are its articles.
 */
export function resolveOrganisation(discourse: Discourse, phrase: Span): NameMention | null {
  const { structure, naming, traces } = discourse;
  const [, kind = ''] = /^the (\p{L}+)$/iu.exec(structure.text.slice(phrase.start, phrase.end)) ?? [];
  const isTold = TOLD_KINDS.has(kind);
  if (!isTold && !OPEN_KINDS.has(kind)) return null;
  const fitting = new Set(
    naming.entities.flatMap(({ id, type, name }) =>
      type === 'organisation' && fits(name, isTold ? kind : null) ? id : [],
    ),
  );
  const at = discourse.sentenceAt(phrase.start);
  const speaker = traces.slice(-MOST_TRACES).findLast(({ part, start, entity }) => {
    return part === 'speaker' && start < phrase.start && fitting.has(entity ?? '');
  });
  if (speaker?.entity && discourse.distance(speaker.sentence, at) <= REACH) {
    return { ...speaker.named, entity: speaker.entity, rule: 'speaker' };
  }
  const from = firstEndingAfter(naming.names, structure.sentences[Math.max(0, at - REACH)]?.start ?? phrase.start);
  return (
    naming.names
      .slice(from, from + MOST_TRACES)
      .find(({ end, entity }) => end <= phrase.start && fitting.has(entity)) ?? null
  );
}

/** Whether a name is of a kind that names tell; with null, of none of them. */
function fits(name: string, kind: string | null): boolean {
  const words = name.toLowerCase().split(/[^\p{L}]+/u);
  return kind === null ? !words.some((word) => TOLD_KINDS.has(word)) : words.includes(kind);
}
