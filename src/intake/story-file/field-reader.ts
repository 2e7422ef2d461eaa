type Fields = Readonly<Record<string, unknown>>;

/** What is wrong with a file, as a sentence that names the place. It never leaves the reading of that file. */
export class FieldFault extends Error {
  override name = 'FieldFault';

  constructor(
    reason: string,
    readonly remedy = 'Save the story to a file again, or put that place right in a text editor.',
  ) {
    super(reason);
  }
}

/** An object of a file that somebody else may have written. Each of its fields is asked for by name and kind. */
export class FieldReader {
  readonly #fields: Fields;

  /** @param place where it stands in the file, as the beginning of the places of its fields: "articles[3]." or "" */
  constructor(
    readonly place: string,
    value: unknown,
  ) {
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
    if (!isObject) throw toFault(place.replace(/\.$/, '') || 'The file', value, 'an object { }');
    this.#fields = value as Fields; // an object, of whose fields nothing is known yet
  }

  value(key: string): unknown {
    return Object.hasOwn(this.#fields, key) ? this.#fields[key] : undefined;
  }

  text(key: string): string {
    const value = this.value(key);
    if (typeof value !== 'string' || value.trim() === '') throw this.fault(key, 'a text');
    return value;
  }

  textOrNull(key: string): string | null {
    const value = this.value(key) ?? null;
    if (value !== null && typeof value !== 'string') throw this.fault(key, 'a text or null');
    return value;
  }

  list(key: string): unknown[] {
    const value = this.value(key);
    if (!Array.isArray(value)) throw this.fault(key, 'a list [ ]');
    return value;
  }

  /** Whatever is not read would be lost. */
  expectOnly(known: readonly string[]): void {
    const other = Object.keys(this.#fields).find((key) => !known.includes(key));
    if (other === undefined) return;
    throw new FieldFault(
      `${this.place}${other.slice(0, 60)} is not a part of a story file and would be lost; known here are ${known.join(', ')}.`,
    );
  }

  /** @param expected what should stand there: "a text" */
  fault(key: string, expected: string): FieldFault {
    return toFault(`${this.place}${key}`, this.value(key), expected);
  }
}

function toFault(place: string, value: unknown, expected: string): FieldFault {
  return new FieldFault(`${place} is ${describe(value)}; ${expected} was expected.`);
}

function describe(value: unknown): string {
  if (value === undefined) return 'missing';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object' && value !== null) return 'an object';
  const words = JSON.stringify(value);
  return words.length > 60 ? `${words.slice(0, 59)}…` : words;
}
