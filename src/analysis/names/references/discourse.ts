import type { ArticleStructure, NameMention, Sentence, Span } from '#analysis/annotations.ts';
import { firstEndingAfter } from '#analysis/text/first-ending-after.ts';
import type { Naming } from '#analysis/names/extract-names.ts';
import type { Gender } from '#analysis/names/given-names.ts';
import { readUnnamedSubject } from './unnamed-person.ts';
import { type Part, toPart } from './weigh-mention.ts';

/** A place outside quotation marks where the text speaks of a person, by name, description or pronoun. */
export interface Trace {
  /** Null for somebody whom the text does not name ("a spokesman"). */
  entity: string | null;
  part: Part;
  /** Where the text speaks of the person; for a pronoun another place than where it names it. */
  start: number;
  /** The words that name or describe the person. */
  named: Span;
  /** Index of the sentence. */
  sentence: number;
  /** Whether it stands in words that somebody else said. */
  isTold: boolean;
  gender: Gender | null;
  isPlural: boolean;
}

type Place = { span: Span } & (
  | { kind: 'sentence' }
  | { kind: 'name'; entity: string }
  | { kind: 'pronoun'; gender: Gender }
);

/** So many traces are looked back over, so that a long sentence stays linear. */
export const MOST_TRACES = 40;
const PRONOUN = /(?<![\p{L}’'-])(?:he|she)(?![\p{L}-])/giu;

/** What a text has spoken of up to a place, in text order: what a pronoun or a description can go back to. */
export class Discourse {
  readonly traces: Trace[] = [];
  /** The people; what a pronoun shows of somebody is added. */
  readonly genders: Map<string, Gender | null>;
  /** The full names of all entities. */
  readonly names: ReadonlyMap<string, string>;
  /** For each sentence, how many before it are not wholly quoted. */
  readonly #narrated: number[];
  readonly #fullNames = new Map<string, NameMention>();
  readonly #seen = new Set<string>();
  /** What stands outside quotation marks and may speak of somebody, in text order, and the next of it. */
  readonly #places: readonly Place[];
  #next = 0;

  /** `quoted`: what stands between quotation marks; `said`: what is quoted, with or without marks. Both in order. */
  constructor(
    readonly structure: ArticleStructure,
    readonly naming: Naming,
    readonly quoted: readonly Span[],
    readonly said: readonly Span[],
  ) {
    this.genders = new Map(naming.people.map(({ entity, gender }) => [entity, gender]));
    this.names = new Map(naming.entities.map(({ id, name }) => [id, name]));
    for (const mention of naming.names) {
      const words = structure.text.slice(mention.start, mention.end);
      if (!this.#fullNames.has(mention.entity) && words.includes(this.names.get(mention.entity) ?? ''))
        this.#fullNames.set(mention.entity, mention);
    }
    this.#places = [
      ...structure.sentences.map((span): Place => ({ kind: 'sentence', span })),
      ...naming.names.map((span): Place => ({ kind: 'name', span, entity: span.entity })),
      ...Array.from(structure.text.matchAll(PRONOUN), ({ 0: word, index }): Place => {
        const span = { start: index, end: index + word.length };
        return { kind: 'pronoun', span, gender: word.length === 3 ? 'female' : 'male' };
      }),
    ]
      .filter(({ span }) => !isWithin(quoted, span.start))
      .toSorted((one, other) => one.span.start - other.span.start);
    let count = 0;
    this.#narrated = structure.sentences.map(({ start, end }) => {
      const before = count;
      const mark = quoted[firstEndingAfter(quoted, start)];
      if (!mark || mark.start > start || mark.end < end) count += 1;
      return before;
    });
  }

  /** Adds what is named and spoken of before a place; `means` says whom a pronoun means. */
  advance(to: number, means: (pronoun: Span, gender: Gender) => Trace | null): void {
    for (let place = this.#places[this.#next]; place && place.span.start < to; place = this.#places[this.#next]) {
      this.#next += 1;
      const { span, kind } = place;
      if (kind === 'name') this.#addName(place.entity, span);
      else if (kind === 'pronoun') {
        const trace = means(span, place.gender);
        if (trace) this.#add({ ...trace, part: 'subject' }, span);
      } else {
        const person = readUnnamedSubject(this.structure.text, span.start);
        const named = { start: span.start, end: person?.end ?? span.end };
        if (person) this.#add({ ...person, entity: null, part: 'subject', named }, span);
      }
    }
  }

  /** The first place in the text that gives an entity's name in full, or null. */
  fullNameOf(entity: string): NameMention | null {
    return this.#fullNames.get(entity) ?? null;
  }

  /** Adds a speaker, whom the words `phrase` name, describe or point to. */
  addSpeaker(phrase: Span, who: Pick<Trace, 'entity' | 'named' | 'gender' | 'isPlural'>): void {
    this.#add({ ...who, part: 'speaker' }, phrase);
    // The names inside are the speaker's, or tell who the speaker is ("Ann Roe, an aide to Lund").
    while ((this.#places[this.#next]?.span.start ?? Infinity) < phrase.end) this.#next += 1;
  }

  /** How many sentences lie between two, quoted ones not counted; 0 only for one and the same. */
  distance(from: number, to: number): number {
    return from === to ? 0 : Math.max(1, (this.#narrated[to] ?? 0) - (this.#narrated[from] ?? 0));
  }

  sentenceAt(offset: number): number {
    return Math.min(firstEndingAfter(this.structure.sentences, offset), this.structure.sentences.length - 1);
  }

  #addName(entity: string, { start, end }: Span): void {
    const sentence: Sentence | undefined = this.structure.sentences[this.sentenceAt(start)];
    // A title and a heading are no sentences, and what they name is named again.
    if (!sentence || start < sentence.start || !this.genders.has(entity)) return;
    const part = toPart(this.structure.text, { start, end }, sentence, !this.#seen.has(entity));
    this.#seen.add(entity);
    this.#add({ entity, part, named: { start, end }, gender: null, isPlural: false }, { start });
  }

  #add(trace: Omit<Trace, 'start' | 'sentence' | 'isTold'>, { start }: { start: number }): void {
    const isTold = trace.part !== 'speaker' && isWithin(this.said, start);
    this.traces.push({ ...trace, start, sentence: this.sentenceAt(start), isTold });
  }
}

function isWithin(spans: readonly Span[], at: number): boolean {
  const span = spans[firstEndingAfter(spans, at)];
  return span !== undefined && span.start <= at;
}
