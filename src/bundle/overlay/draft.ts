import type { Span } from '#analysis/annotations.ts';
import type { Passage } from '#analysis/story-annotations.ts';
import type { BundledArticle, StoryBundle } from '#bundle/story-bundle.ts';
import { locatePassage, LostPlaceError } from './locate-passage.ts';
import type { Selector } from './overlay.ts';

/** Kinds of things that can be corrected. */
export type CorrectedKind = 'quotations' | 'events' | 'entities' | 'links';

/** For each thing that a reader has corrected or added, by its id in the corrected story, the ids of the corrections. */
export type Corrected = Readonly<Record<CorrectedKind, ReadonlyMap<string, readonly string[]>>>;

/** A story while corrections are applied to it, one after the other. What it holds is exchanged, never changed. */
export class Draft {
  readonly corrected = {
    quotations: new Map<string, string[]>(),
    events: new Map<string, string[]>(),
    entities: new Map<string, string[]>(),
    links: new Map<string, string[]>(),
  };
  /** Quotations whose speaker a reader has given. */
  readonly spokenAnew = new Set<string>();

  constructor(public story: StoryBundle) {}

  mark(kind: CorrectedKind, thing: string, correction: string): void {
    const known = this.corrected[kind].get(thing);
    if (known) known.push(correction);
    else this.corrected[kind].set(thing, [correction]);
  }

  change(change: Partial<StoryBundle>): void {
    this.story = { ...this.story, ...change };
  }

  changeArticle(id: string, change: (article: BundledArticle) => Partial<BundledArticle>): void {
    const articles = this.story.articles.map((one) => (one.id === id ? { ...one, ...change(one) } : one));
    this.change({ articles });
  }

  locate(selector: Selector): Passage {
    return locatePassage(this.story, selector);
  }

  /** An article that the story has, since something was located in it. */
  article(id: string): BundledArticle {
    const article = this.story.articles.find((one) => one.id === id);
    if (!article) throw new LostPlaceError('The story no longer has the article.');
    return article;
  }
}

export const overlap = (x: Span, y: Span): boolean => x.start < y.end && y.start < x.end;

/**
 * The one of some things that a place means: the one that has just this place, or else the only one that shares at
 * least half of the words of both; another version of the analysis may set the ends elsewhere.
 */
export function findAt<Thing>(things: readonly Thing[], place: Span, toSpan: (thing: Thing) => Span): Thing[] {
  const exact = things.filter((thing) => {
    const { start, end } = toSpan(thing);
    return start === place.start && end === place.end;
  });
  return exact.length > 0 ? exact : things.filter((thing) => sharesHalf(toSpan(thing), place));
}

function sharesHalf(x: Span, y: Span): boolean {
  const shared = Math.min(x.end, y.end) - Math.max(x.start, y.start);
  return shared * 2 >= Math.max(x.end - x.start, y.end - y.start);
}

/** `<stem><number>`, or the next number that nobody has. */
export function toFreeId(stem: string, from: number, isTaken: (id: string) => boolean): string {
  let number = from;
  while (isTaken(`${stem}${number}`)) number += 1;
  return `${stem}${number}`;
}
