import type { Span } from '#analysis/annotations.ts';
import type { Passage } from '#analysis/story-annotations.ts';
import type { StoryBundle } from './story-bundle.ts';

type Kind = 'article' | 'entity' | 'link' | 'utterance' | 'event' | 'quotation' | 'date';

/** What is wrong with a bundle, a line each, against the ids and texts that it holds. */
export class FaultList {
  readonly faults: string[] = [];
  readonly #texts: ReadonlyMap<string, string>;
  readonly #ids: Readonly<Record<Kind, ReadonlySet<string>>>;

  constructor({ articles, entities, links, utterances, events }: StoryBundle) {
    this.#texts = new Map(articles.map(({ id, text }) => [id, text]));
    this.#ids = {
      article: this.#collectIds('article', articles),
      entity: this.#collectIds('entity', entities),
      link: this.#collectIds('link', links),
      utterance: this.#collectIds('utterance', utterances),
      event: this.#collectIds('event', events),
      quotation: this.#collectIds(
        'quotation',
        articles.flatMap(({ quotations }) => quotations),
      ),
      date: this.#collectIds(
        'date',
        articles.flatMap(({ dates }) => dates),
      ),
    };
  }

  #collectIds(kind: Kind, things: readonly { id: string }[]): ReadonlySet<string> {
    const ids = new Set<string>();
    for (const { id } of things) {
      if (ids.has(id)) this.faults.push(`${kind} "${id}" exists twice`);
      ids.add(id);
    }
    return ids;
  }

  expectKnown(where: string, kind: Kind, id: string | null): void {
    if (id !== null && !this.#ids[kind].has(id)) this.faults.push(`${where}: unknown ${kind} "${id}"`);
  }

  /** A span of a known article's text; of an unknown one that it is unknown. */
  expectPassage(where: string, { article, start, end }: Passage): void {
    const length = this.#texts.get(article)?.length;
    if (length === undefined) return this.expectKnown(where, 'article', article);
    const isInside = Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start < end && end <= length;
    if (!isInside) this.faults.push(`${where}: span ${start}–${end} is not in a text of ${length}`);
  }

  expectSpans(where: string, article: string, spans: readonly (Span | null)[]): void {
    for (const span of spans) if (span) this.expectPassage(where, { article, start: span.start, end: span.end });
  }
}
