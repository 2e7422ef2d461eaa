import { describe, expect, it } from 'vitest';
import { assertBundle } from '#bundle/assert-bundle.ts';
import { sound } from '#bundle/sound-bundle.fixture.ts';
import type { StoryBundle } from '#bundle/story-bundle.ts';
import { applyCorrections, placeNotes } from './apply-corrections.ts';
import type { Correction, Selector } from './overlay.ts';
import { toSelector } from './to-selector.ts';

const TEXT = 'Ada Lovelace said on Monday that it works.';
/** Words of the articles of the sound bundle, which have one text. */
const select = (words: string, article = 'a'): Selector =>
  toSelector({ id: article, text: TEXT }, { start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length });

/** `Omit` that keeps the kinds apart. */
type WithoutId<T> = T extends { id: string } ? Omit<T, 'id'> : never;

function apply(...corrections: WithoutId<Correction>[]): ReturnType<typeof applyCorrections> {
  const withIds = corrections.map((correction, at) => ({ id: `c${at}`, ...correction }));
  const result = applyCorrections(sound(), withIds);
  assertBundle(result.story);
  return result;
}

const QUOTED = select(TEXT.slice(28, 41));
const speakersOf = ({ articles }: StoryBundle) =>
  articles.map(({ quotations }) => quotations.map(({ speaker }) => speaker?.name ?? null).join());

describe('applyCorrections', () => {
  it('gives a quotation another speaker, a known person or a new one, and says that it was the reader', () => {
    const { story, corrected } = apply({ kind: 'speaker', quotation: QUOTED, speaker: 'Charles Babbage' });
    expect(speakersOf(story)).toEqual(['Charles Babbage', 'Ada Lovelace']);
    expect(story.articles[0]?.quotations[0]?.speaker).toMatchObject({ rule: 'reader', start: 0, end: 12 });
    expect(story.entities.map(({ name }) => name)).toEqual(['Ada Lovelace', 'Charles Babbage']);
    expect([...corrected.quotations]).toEqual([['a.q28', ['c0']]]);
    expect(story.utterances, 'two people do not say one thing').toEqual([]);
    const again = apply({ kind: 'speaker', quotation: QUOTED, speaker: 'Ada Lovelace' });
    expect([again.story.entities.length, again.story.utterances.length]).toEqual([1, 1]);
    expect(speakersOf(apply({ kind: 'speaker', quotation: QUOTED, speaker: null }).story)).toEqual([
      '',
      'Ada Lovelace',
    ]);
  });

  it('hides a quotation, and the utterance of which it was one of two renderings', () => {
    const { story } = apply({ kind: 'hide-quotation', quotation: QUOTED });
    expect([speakersOf(story), story.utterances]).toEqual([['', 'Ada Lovelace'], []]);
  });

  it('adds a quotation that was missed, in its place; where it is found already, only its speaker', () => {
    const missed = select('on Monday');
    const { story } = apply({ kind: 'add-quotation', passage: missed, speaker: 'Ada Lovelace' });
    expect(story.articles[0]?.quotations.map(({ id, kind }) => [id, kind])).toEqual([
      ['a.q18', 'indirect'],
      ['a.q28', 'indirect'],
    ]);
    const known = apply({ kind: 'add-quotation', passage: QUOTED, speaker: 'Charles Babbage' });
    expect(speakersOf(known.story)).toEqual(['Charles Babbage', 'Ada Lovelace']);
    expect(speakersOf(apply({ kind: 'add-quotation', passage: QUOTED, speaker: null }).story)[0]).toBe('Ada Lovelace');
  });

  it('changes an event’s title and date for all who tell it, hides and adds events', () => {
    const event = select(TEXT.slice(0, 17));
    const { story } = apply({ kind: 'change-event', event, title: 'She spoke', date: '2024-02' });
    expect(story.events[0]).toMatchObject({
      title: { words: 'She spoke' },
      edtf: '2024-02',
      earliest: '2024-02-01',
      latest: '2024-02-29',
      sources: [{ origin: { kind: 'reader' }, edtf: '2024-02', basis: 'inferred' }],
    });
    expect(apply({ kind: 'hide-event', event }).story.events).toEqual([]);
    const added = apply({ kind: 'add-event', passage: select('it works'), title: null, date: '2023-09-22' }).story;
    expect(added.events.map(({ id, edtf }) => [id, edtf])).toEqual([
      ['a.e33', '2023-09-22'],
      ['a.e0', null],
    ]);
  });

  it('tells two events of the same words apart by their date', () => {
    const event = select(TEXT.slice(0, 17));
    const [first] = sound().events;
    const story = {
      ...sound(),
      events: [
        { ...first!, edtf: '2024', earliest: '2024-01-01' },
        { ...first!, id: 'a.e1' },
      ],
    }; // there is one
    const hide = (dated: string | null) =>
      applyCorrections(story, [{ id: 'c0', kind: 'hide-event', event, ...(dated !== null && { dated }) }]);
    expect(hide('2024').story.events.map(({ id }) => id)).toEqual(['a.e1']);
    expect(hide(null).story.events.map(({ id }) => id)).toEqual(['a.e0']);
    expect(hide('2023').lost.map(({ why }) => why)).toEqual(['Several events are told there now.']);
  });

  it('merges two people in all that names them, and parts them again', () => {
    const babbage = { kind: 'speaker', quotation: QUOTED, speaker: 'Charles Babbage' } as const;
    const ada = { name: 'Ada Lovelace', mention: select('Ada Lovelace') };
    const other = { name: 'Charles Babbage', mention: null };
    const { story } = apply(babbage, { kind: 'merge', kept: other, other: ada });
    expect(story.entities.map(({ name, aliases }) => [name, aliases])).toEqual([
      ['Charles Babbage', ['Charles Babbage', 'Ada Lovelace']],
    ]);
    expect([speakersOf(story), story.events[0]?.participants]).toEqual([
      ['Charles Babbage', 'Charles Babbage'],
      ['r1'],
    ]);
    const mentions = [select('Ada Lovelace', 'b')];
    const parted = apply({ kind: 'split', from: 'Ada Lovelace', mentions, name: 'Ada Byron' });
    expect(speakersOf(parted.story)).toEqual(['Ada Lovelace', 'Ada Byron']);
    expect(parted.story.articles.map(({ names }) => names.map(({ entity }) => entity))).toEqual([['e1'], ['r1']]);
    expect(parted.story.events[0]?.participants, 'told in the other article').toEqual(['e1']);
    const here = apply({ kind: 'split', from: 'Ada Lovelace', mentions: [ada.mention], name: 'Ada Byron' });
    expect(here.story.events[0]?.participants).toEqual(['r1']);
  });

  it('unlinks passages, and links them again as what the reader says', () => {
    const [a, b] = [select(TEXT), select(TEXT, 'b')];
    expect(apply({ kind: 'unlink', a: b, b: a }).story.links).toEqual([]);
    expect(apply({ kind: 'link', a, b, relation: 'related' }).story.links).toMatchObject([
      { id: 'a.0-b.0', relation: 'related' },
    ]);
    const anew = apply({ kind: 'unlink', a, b }, { kind: 'link', a: select('it works', 'b'), b: a, relation: 'same' });
    expect(anew.story.links).toMatchObject([{ id: 'a.0-b.0', a: { start: 0, end: 42 }, differences: [] }]);
  });

  it('makes what is still found of a correction in several places, and lists the rest as lost', () => {
    const gone = { ...select('Ada Lovelace', 'b'), article: 'c' };
    const mentions = [select('Ada Lovelace'), gone];
    const { story, lost } = apply({ kind: 'split', from: 'Ada Lovelace', mentions, name: 'Ada Byron' });
    expect(speakersOf(story)).toEqual(['Ada Byron', 'Ada Lovelace']);
    expect(lost).toMatchObject([{ isPartly: true, selectors: [gone] }]);
  });

  it.each<[string, WithoutId<Correction>, string]>([
    ['is no quotation', { kind: 'hide-quotation', quotation: select('Monday') }, 'no longer found to be a quotation'],
    ['tells no event', { kind: 'hide-event', event: select('it works') }, 'no longer found to tell an event'],
    ['has another text', { kind: 'hide-event', event: { ...QUOTED, exact: 'that he works' } }, 'no longer stand'],
    ['is linked with nothing', { kind: 'unlink', a: QUOTED, b: select(TEXT, 'b') }, 'no longer linked'],
    ['is of the same article', { kind: 'link', a: QUOTED, b: QUOTED, relation: 'same' }, 'of one article'],
  ])('lists as lost, with its words, what %s', (_name, correction, why) => {
    const { story, lost } = apply(correction);
    expect(story).toEqual(sound());
    expect(lost.map((each) => each.why)).toEqual([expect.stringContaining(why)]);
    expect(lost[0]?.selectors.length).toBeGreaterThan(0);
  });

  it('places notes, and keeps those that find no place', () => {
    const note = { id: 'n1', passage: { ...select('on Monday'), start: 3, end: 12 }, text: 'Which one?' };
    const lost = { id: 'n2', passage: { ...select('on Monday'), exact: 'on Sunday' }, text: 'Why?' };
    const { notes, lostNotes } = placeNotes(sound(), [note, lost]);
    expect(notes).toEqual([{ note, passage: { article: 'a', start: 18, end: 27 } }]);
    expect(lostNotes.map((each) => each.lost)).toEqual([lost]);
  });
});
