import type { Entity, Speaker } from '#analysis/annotations.ts';
import { type FacetColumn, sumByValue } from './facet-column.ts';
import { UNNAMED } from './quote-request.ts';
import { type WordIndex, WordIndexBuilder } from './word-index.ts';

/** Who speaks, and by what words: all quotations with the same speaker and the same mention share one voice. */
export interface Voices {
  /** Full names, and what articles call those who have none; a document each. */
  names: WordIndex;
  /** Whatever else speakers are called, here or elsewhere in the story; a document each. */
  otherNames: WordIndex;
  /** For each voice the documents of `names` and of `otherNames`. */
  namesOf: number[][];
  otherNamesOf: number[][];
}

/** Strings that are met again and again, each once. */
class Strings {
  readonly #ids = new Map<string, number>();

  toId = (text: string): number => {
    const id = this.#ids.get(text) ?? this.#ids.size;
    this.#ids.set(text, id);
    return id;
  };

  get all(): string[] {
    return [...this.#ids.keys()];
  }
}

export class VoiceCollector {
  readonly #entities: ReadonlyMap<string, Entity>;
  readonly #voices = new Strings();
  readonly #names = new Strings();
  readonly #otherNames = new Strings();
  readonly #values = new Strings();
  readonly #namesOf: number[][] = [];
  readonly #otherNamesOf: number[][] = [];
  readonly #valuesOf: number[][] = [];

  constructor(entities: readonly Entity[]) {
    this.#entities = new Map(entities.map((entity) => [entity.id, entity]));
  }

  /** The voice of a speaker whose mention stands in `text`. */
  toVoice(speaker: Speaker | null, text: string): number {
    const mention = speaker ? text.slice(speaker.start, speaker.end) : '';
    const { name, entity, candidates } = speaker ?? { name: null, entity: null, candidates: [] };
    const voice = this.#voices.toId(`${name ?? ''}\n${entity ?? ''}\n${mention}\n${candidates.join('\n')}`);
    if (voice < this.#namesOf.length) return voice;
    const meant = [entity ?? '', ...candidates].flatMap((id) => this.#entities.get(id) ?? []);
    const fullName = name ?? this.#entities.get(entity ?? '')?.name;
    const names = fullName === undefined ? meant.map((one) => one.name) : [fullName];
    this.#namesOf.push((names.length > 0 ? names : [mention]).map(this.#names.toId));
    this.#otherNamesOf.push([mention, ...meant.flatMap(({ aliases }) => aliases)].map(this.#otherNames.toId));
    this.#valuesOf.push((names.length > 0 ? [...new Set(names)] : [UNNAMED]).map(this.#values.toId));
    return voice;
  }

  /** `of`: the voice of each quotation. */
  finish(of: Uint32Array): { voices: Voices; column: FacetColumn } {
    const voices = {
      names: indexWords(this.#names.all),
      otherNames: indexWords(this.#otherNames.all),
      namesOf: this.#namesOf,
      otherNamesOf: this.#otherNamesOf,
    };
    return { voices, column: sortByTotal({ of, values: this.#values.all, valuesOf: this.#valuesOf }) };
  }
}

/** Who is quoted most comes first, and nobody last. */
function sortByTotal({ of, values, valuesOf }: FacetColumn): FacetColumn {
  const byVoice = new Uint32Array(valuesOf.length);
  for (const voice of of) byVoice[voice] = (byVoice[voice] ?? 0) + 1;
  const totals = sumByValue({ values, valuesOf }, byVoice);
  const weigh = (value: number) => (values[value] === UNNAMED ? -1 : (totals[value] ?? 0));
  const order = [...values.keys()].toSorted((a, b) => weigh(b) - weigh(a));
  const newPlace = new Uint32Array(values.length);
  for (const [place, value] of order.entries()) newPlace[value] = place;
  return {
    of,
    values: order.map((value) => values[value] ?? ''),
    valuesOf: valuesOf.map((own) => own.map((value) => newPlace[value] ?? 0)),
  };
}

function indexWords(texts: readonly string[]): WordIndex {
  const builder = new WordIndexBuilder();
  for (const text of texts) {
    builder.add(text);
    builder.endDocument();
  }
  return builder.finish();
}
