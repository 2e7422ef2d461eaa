import type { DateMention, Entity, NameMention, Quotation, RejectedQuotation, Span } from '#analysis/annotations.ts';
import type { InferredPublication } from '#analysis/publication-annotations.ts';
import type { PassageLink } from '#analysis/story-annotations.ts';
import type { PlacedNotes } from '#bundle/overlay/apply-corrections.ts';
import type { Note } from '#bundle/overlay/overlay.ts';
import type { BundledArticle, StoryBundle } from '#bundle/story-bundle.ts';
import { toSpeakerNames } from '#bundle/to-speaker-names.ts';
import type { Layer } from './search-params.ts';
import { toUnresolvedReason } from '#ui/unresolved-reason.ts';

/** Something marked in the text. A split quotation and the words of a publication date have several spans. */
export type Highlight = { spans: [Span, ...Span[]] } &
  /**
   * `speaker`: under the full name or names; null when nobody is named. `unresolved`: why the phrase has no value.
   * `published`, of the layer of dates: the words that an inferred publication date rests on.
   */
  (
    | { layer: 'quotations'; quotation: Quotation; speaker: string | null }
    | { layer: 'rejected'; rejected: RejectedQuotation }
    | { layer: 'dates'; date: DateMention; unresolved: string | null }
    | { layer: 'published'; publication: InferredPublication }
    | { layer: 'names'; name: NameMention; entity: Entity }
    | { layer: 'shared'; links: SharedWith[] }
    | { layer: 'notes'; note: Note }
  );

/** A passage of another article that is linked with a passage of this one. */
export interface SharedWith {
  link: PassageLink;
  article: BundledArticle;
  passage: Span;
}

/** Everything that the chosen layers mark in an article, in the order of the text. */
export function toHighlights(
  story: StoryBundle,
  article: BundledArticle,
  layers: readonly Layer[],
  notes: PlacedNotes['notes'] = [],
): Highlight[] {
  const byLayer: Record<Layer, () => Highlight[]> = {
    quotations: () => toQuotations(story, article),
    rejected: () => article.notQuotations.map((rejected) => ({ layer: 'rejected', spans: [rejected], rejected })),
    dates: () => [...toPublication(article), ...toDates(article)],
    names: () => toNames(story, article),
    shared: () => toShared(story, article),
    notes: () => notes.map(({ note, passage }) => ({ layer: 'notes', spans: [passage], note })),
  };
  return layers.flatMap((layer) => byLayer[layer]()).toSorted((x, y) => x.spans[0].start - y.spans[0].start);
}

function toQuotations(story: StoryBundle, article: BundledArticle): Highlight[] {
  const entities = new Map(story.entities.map((entity) => [entity.id, entity]));
  return article.quotations.flatMap((quotation) => {
    const [first, ...rest] = quotation.spans;
    const { words: speaker } = toSpeakerNames(quotation, entities);
    return first ? [{ layer: 'quotations', spans: [first, ...rest], quotation, speaker }] : [];
  });
}

function toDates({ dates, published }: BundledArticle): Highlight[] {
  return dates.map((date) => {
    return { layer: 'dates', spans: [date], date, unresolved: toUnresolvedReason(date, published !== null) };
  });
}

function toPublication({ published }: BundledArticle): Highlight[] {
  if (published?.source !== 'inferred') return [];
  const [first, ...rest] = published.spans;
  return first ? [{ layer: 'published', spans: [first, ...rest], publication: published }] : [];
}

function toNames(story: StoryBundle, article: BundledArticle): Highlight[] {
  const entities = new Map(story.entities.map((entity) => [entity.id, entity]));
  return article.names.flatMap((name) => {
    const entity = entities.get(name.entity);
    return entity ? [{ layer: 'names', spans: [name], name, entity }] : [];
  });
}

/** One highlight a passage, with all the passages that it is linked with. */
function toShared(story: StoryBundle, article: BundledArticle): Highlight[] {
  const articles = new Map(story.articles.map((other) => [other.id, other]));
  const byPassage = new Map<string, { span: Span; links: SharedWith[] }>();
  for (const link of story.links) {
    const [here, there] = link.a.article === article.id ? [link.a, link.b] : [link.b, link.a];
    const other = articles.get(there.article);
    if (here.article !== article.id || !other) continue;
    const key = `${here.start}-${here.end}`;
    const entry = byPassage.get(key) ?? { span: here, links: [] };
    entry.links.push({ link, article: other, passage: there });
    byPassage.set(key, entry);
  }
  return [...byPassage.values()].map(({ span, links }) => ({ layer: 'shared', spans: [span], links }));
}
