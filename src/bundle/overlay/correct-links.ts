import type { Span } from '#analysis/annotations.ts';
import type { EventSource, Passage, PassageLink, StoryEvent } from '#analysis/story-annotations.ts';
import { type Draft, overlap, toFreeId } from './draft.ts';
import { LostPlaceError } from './locate-passage.ts';
import type { CorrectionOf } from './overlay.ts';

/** Two passages say the same, or are related. Where they are linked already, only the relation is given anew. */
export function linkPassages(draft: Draft, { id, a, b, relation }: CorrectionOf<'link'>): void {
  const [one, two] = [toSentences(draft, draft.locate(a)), toSentences(draft, draft.locate(b))];
  if (one.article === two.article) throw new LostPlaceError('Both passages are of one article.');
  const order = draft.story.articles.map((article) => article.id);
  const [first, second] = order.indexOf(one.article) < order.indexOf(two.article) ? [one, two] : [two, one];
  const { links } = draft.story;
  const known = links.find((link) => isAt(link.a, first) && isAt(link.b, second));
  const stem = `${first.article}.${first.start}-${second.article}.`;
  const link: PassageLink = known
    ? { ...known, relation }
    : {
        id: toFreeId(stem, second.start, (wanted) => links.some((other) => other.id === wanted)),
        a: first,
        b: second,
        relation,
        score: 1,
        differences: [],
      };
  draft.change({ links: known ? links.map((other) => (other === known ? link : other)) : [...links, link] });
  draft.mark('links', link.id, id);
}

/** What was taken over from one passage to the other by the link is taken over no longer. */
export function unlinkPassages(draft: Draft, { a, b }: CorrectionOf<'unlink'>): void {
  const [one, two] = [draft.locate(a), draft.locate(b)];
  const { links, events, reuse } = draft.story;
  const joins = (link: PassageLink, x: Passage, y: Passage) => isAt(link.a, x) && isAt(link.b, y);
  const link = links.find((each) => joins(each, one, two) || joins(each, two, one));
  if (!link) {
    const isCompared = reuse.some(
      (pair) => [pair.a, pair.b].toSorted().join() === [one.article, two.article].toSorted().join(),
    );
    if (isCompared) throw new LostPlaceError('Both passages are there, but they are no longer linked.');
    return;
  }
  draft.change({
    links: links.filter((each) => each !== link),
    events: events.map((event) => withoutLink(event, link.id)),
  });
}

/** The tellings that were part of an event by a link alone leave it; the only one stays, without a date. */
function withoutLink(event: StoryEvent, link: string): StoryEvent {
  const isByLink = ({ origin }: EventSource) => origin?.kind === 'link' && origin.link === link;
  if (!event.sources.some(isByLink)) return event;
  const others = event.sources.filter((source) => !isByLink(source));
  const [first] = others;
  if (!first) {
    const sources = event.sources.map((source) => ({ ...source, origin: null, edtf: null, basis: 'stated' as const }));
    return { ...event, sources, edtf: null, earliest: null, latest: null, certainty: 'undated' };
  }
  const isTitled = event.title.words !== undefined || others.some(({ article }) => article === event.title.article);
  return { ...event, sources: others, title: isTitled ? event.title : { article: first.article, ...first.passage } };
}

/** Links join whole sentences; where a passage is in none, it stands for itself. */
function toSentences(draft: Draft, passage: Passage): Passage {
  const inside = draft.article(passage.article).sentences.filter((sentence) => overlap(sentence, passage));
  const [first, last] = [inside[0], inside.at(-1)];
  return first && last ? { article: passage.article, start: first.start, end: last.end } : passage;
}

const isAt = (x: Passage, y: Passage): boolean => x.article === y.article && sameSpan(x, y);
const sameSpan = (x: Span, y: Span): boolean => x.start === y.start && x.end === y.end;
