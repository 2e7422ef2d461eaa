import { RELATIONS, type Relation } from '#analysis/story-annotations.ts';
import { type EntityReference, OVERLAY_LIMITS, type Selector } from './overlay.ts';
import { parseReaderDate } from './parse-reader-date.ts';

/** As many code units before and after as anybody writes; a selector of ours has 32. */
const LONGEST_CONTEXT = 1_000;
/** No article that can be given is longer. */
const LONGEST_TEXT = 4_000_000;

type Fields = Readonly<Record<string, unknown>>;

/** Reads foreign values; what is not as it has to be goes to `faults`, with its place, and something stands in for it. */
export class OverlayReader {
  readonly faults: string[] = [];

  object(place: string, value: unknown): Fields {
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Fields; // fields unknown
    this.faults.push(`${place}: an object is expected`);
    return {};
  }

  list<Item>(place: string, value: unknown, most: number, read: (place: string, item: unknown) => Item): Item[] {
    if (!Array.isArray(value)) this.faults.push(`${place}: a list is expected`);
    else if (value.length > most) this.faults.push(`${place}: more than ${most}`);
    // A list may have gaps, which `map` would leave out.
    else return Array.from(value, (item: unknown, at) => read(`${place}[${at}]`, item));
    return [];
  }

  text(place: string, value: unknown, longest: number, isEmptyAllowed = false): string {
    if (typeof value !== 'string') this.faults.push(`${place}: a text is expected`);
    else if (value.length > longest) this.faults.push(`${place}: longer than ${longest} characters`);
    else if (value.trim() === '' && !isEmptyAllowed) this.faults.push(`${place}: the text is empty`);
    else return value;
    return '';
  }

  name = (place: string, value: unknown): string => this.text(place, value, OVERLAY_LIMITS.name);

  nameOrNull = (place: string, value: unknown): string | null => (value === null ? null : this.name(place, value));

  date(place: string, value: unknown): string | null {
    if (value === null) return null;
    const text = this.name(place, value);
    if (text !== '' && !parseReaderDate(text)) {
      this.faults.push(`${place}: "${text}" is no day, month, year or interval of two, as "2023-09-22" is`);
    }
    return text;
  }

  relation(place: string, value: unknown): Relation {
    const known = RELATIONS.find((relation) => relation === value);
    if (!known) this.faults.push(`${place}: "same" or "related" is expected`);
    return known ?? 'same';
  }

  selector(place: string, value: unknown): Selector {
    const { article, start, end, exact, prefix, suffix } = this.object(place, value);
    const selector = {
      article: this.name(`${place}.article`, article),
      start: this.#offset(`${place}.start`, start),
      end: this.#offset(`${place}.end`, end),
      exact: this.text(`${place}.exact`, exact, LONGEST_TEXT),
      prefix: this.text(`${place}.prefix`, prefix, LONGEST_CONTEXT, true),
      suffix: this.text(`${place}.suffix`, suffix, LONGEST_CONTEXT, true),
    };
    if (selector.exact !== '' && selector.end - selector.start !== selector.exact.length) {
      this.faults.push(`${place}: start and end are not as far apart as the words are long`);
    }
    return selector;
  }

  reference(place: string, value: unknown): EntityReference {
    const { name, mention } = this.object(place, value);
    return {
      name: this.name(`${place}.name`, name),
      mention: mention === null ? null : this.selector(`${place}.mention`, mention),
    };
  }

  #offset(place: string, value: unknown): number {
    if (Number.isSafeInteger(value) && Number(value) >= 0) return Number(value);
    this.faults.push(`${place}: a whole number from 0 on is expected`);
    return 0;
  }
}
