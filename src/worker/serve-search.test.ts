import { describe, expect, it } from 'vitest';
import { QUOTATION_KINDS } from '#analysis/annotations.ts';
import type { SearchReply } from './search-protocol.ts';
import { serveSearch } from './serve-search.ts';

const text = 'Ana said that the harbour opens. The lighthouse stays.';
const quotation = {
  id: 'a.q9',
  kind: 'indirect',
  spans: [{ start: 9, end: 31 }],
  speaker: null,
  cue: null,
  relay: null,
  closed: true,
  said: { edtf: '2023-09-22', basis: 'stated', date: null },
  rule: 'test',
} as const;
const article = {
  id: 'a',
  letter: 'A',
  title: { text: 'A title', source: 'supplied', span: null },
  outlet: null,
  author: null,
  text,
  titleSpan: null,
  headings: [],
  sentences: [
    { start: 0, end: 32, paragraph: 0 },
    { start: 33, end: 54, paragraph: 0 },
  ],
  setAside: [],
  quotations: [{ ...quotation, spans: [...quotation.spans] }],
};
const request = (typed: string) =>
  ({ typed, chosen: { speaker: [], article: [], kind: [], date: [] }, sort: 'best' }) as const;

/** A search with a clock that goes on 5 ms whenever it is looked at. */
function start({ copies = 1, load }: { copies?: number; load?: () => Promise<never> } = {}) {
  const replies: SearchReply[] = [];
  let clock = 0;
  const articles = Array.from({ length: copies }, (_, n) => ({ ...article, id: `a${n}` }));
  const take = serveSearch({
    // The parts of a story that the search reads.
    load: load ?? (() => Promise.resolve({ articles, entities: [], events: [] } as never)),
    reply: (reply) => void replies.push(reply),
    pause: () => new Promise((resolve) => setImmediate(resolve)),
    now: () => (clock += 5),
  });
  const answers = () => replies.flatMap((reply) => (reply.status === 'progress' ? [] : [[reply.id, reply.status]]));
  return { take, replies, answers };
}
const OPEN = { id: 0, kind: 'open', story: 'story.json' } as const;

describe('serveSearch', () => {
  it('opens a story, telling how far it is, and answers questions that came before it was open', async () => {
    const { take, replies } = start({ copies: 200 });
    await Promise.all([take(OPEN), take({ id: 1, kind: 'search', request: request('harbour ') })]);
    const shares = replies.flatMap((reply) => (reply.status === 'progress' ? [reply.done] : []));
    expect(shares.length).toBeGreaterThan(10);
    expect(shares.length).toBeLessThan(40);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect(replies.at(-2)).toMatchObject({ id: 0, status: 'success', kind: 'open', value: { kind: QUOTATION_KINDS } });
    expect(replies.at(-1)).toMatchObject({ id: 1, kind: 'search', value: { total: 200 } });
  });

  it('searches all of a story, when that was opened too, and leaves the questions about its quotations alone', async () => {
    const { take, replies, answers } = start();
    const most = { people: 5, articles: 5, events: 5, quotations: 5, passages: 5 };
    await take(OPEN);
    await take({ id: 1, kind: 'find', request: { typed: 'lighthouse', most } });
    expect(replies.at(-1)).toMatchObject({ id: 1, status: 'error' });
    await take({ ...OPEN, id: 2, kind: 'open all' });
    const older = take({ id: 3, kind: 'find', request: { typed: 'light', most } });
    const quotations = take({ id: 4, kind: 'search', request: request('harbour ') });
    const newer = take({ id: 5, kind: 'find', request: { typed: 'lighthouse', most } });
    await Promise.all([older, quotations, newer]);
    expect(answers().map(([id]) => id)).toEqual([0, 1, 2, 4, 5]);
    const found = replies.at(-1);
    const groups = found?.status === 'success' && found.kind === 'find' ? found.value.groups : null;
    expect([groups?.passages.total, groups?.quotations.total]).toEqual([1, 0]);
    expect(groups?.passages.hits[0]).toMatchObject({ article: 0, kind: 'sentence' });
  });

  it('sends the values of a facet only when they are others than those of the story', async () => {
    const { take, replies } = start();
    await take(OPEN);
    const valuesFor = async (date: string[]) => {
      const { chosen, ...rest } = request('harbour ');
      await take({ id: 1, kind: 'search', request: { ...rest, chosen: { ...chosen, date } } });
      const reply = replies.at(-1);
      const facets = reply?.status === 'success' && reply.kind === 'search' ? reply.value.facets : null;
      return [facets?.article.values, facets?.date.values];
    };
    expect(await valuesFor([])).toEqual([null, null]);
    expect(await valuesFor(['2023'])).toEqual([null, ['2023', '2023-09-22']]);
  });

  it('answers only the newest of the questions that wait', async () => {
    const { take, answers } = start();
    await take(OPEN);
    await Promise.all([1, 2, 3].map((id) => take({ id, kind: 'search', request: request('harbour ') })));
    expect(answers()).toEqual([
      [0, 'success'],
      [3, 'success'],
    ]);
  });

  it('explains why nothing is found', async () => {
    const { take, replies } = start();
    await take(OPEN);
    await take({ id: 1, kind: 'explain', request: request('lighthouse ') });
    expect(replies.at(-1)).toMatchObject({ kind: 'explain', value: [{ alone: 0, elsewhere: [{ article: 'a0' }] }] });
  });

  it('stops explaining when a newer question comes', async () => {
    const { take, answers } = start();
    await take(OPEN);
    const explaining = take({ id: 1, kind: 'explain', request: request('one two three four five six ') });
    await new Promise((resolve) => setImmediate(() => setImmediate(resolve)));
    await take({ id: 2, kind: 'search', request: request('harbour ') });
    await explaining;
    expect(answers()).toEqual([
      [0, 'success'],
      [2, 'success'],
    ]);
  });

  it('says what went wrong, to every question', async () => {
    const { take, replies } = start({ load: () => Promise.reject(new Error('the story answered 404')) });
    await Promise.all([take(OPEN), take({ id: 1, kind: 'search', request: request('') })]);
    const message = 'the story answered 404';
    expect(replies).toEqual([0, 1].map((id) => ({ id, status: 'error', message })));
  });
});
