import type { DateMention, Entity, Quotation, QuotationKind, Sentence, Span } from '#analysis/annotations.ts';
import type { BundledArticle } from '#bundle/story-bundle.ts';
import { blankArticle } from '#bundle/test-bundle.ts';

interface Saying {
  kind: QuotationKind;
  /** Without a full stop. */
  said: string;
  /** Whom `mention` means; null for nobody in particular. */
  entity: Entity | null;
  mention: string;
  cue: string;
  /** The day of speaking, null when it is not known. */
  day: string | null;
}

interface Dated {
  sentence: Span;
  /** The id of the date mention. */
  date: string;
}

/** Writes an article paragraph by paragraph and notes where everything stands. */
export class ArticleWriter {
  readonly #id: string;
  #text = '';
  readonly #paragraphs: Span[] = [];
  readonly #quotations: Quotation[] = [];
  readonly #dates: DateMention[] = [];

  constructor(id: string) {
    this.#id = id;
  }

  addParagraph(text: string): void {
    if (this.#text !== '') this.#text += '\n\n';
    const start = this.#text.length;
    this.#text += text;
    this.#paragraphs.push({ start, end: this.#text.length });
  }

  /** A paragraph of one sentence with a date in it: `before`, the phrase, `after`. */
  addDated(before: string, date: Omit<DateMention, 'id' | 'start' | 'end'> & { phrase: string }, after: string): Dated {
    const { phrase, ...mention } = date;
    this.addParagraph(before + phrase + after);
    const sentence = this.#paragraphs.at(-1) ?? { start: 0, end: 0 };
    const start = sentence.start + before.length;
    const id = `${this.#id}.d${start}`;
    this.#dates.push({ ...mention, id, start, end: start + phrase.length });
    return { sentence, date: id };
  }

  addQuotation({ kind, said, entity, mention, cue, day }: Saying): void {
    const attribution = `${mention} ${cue}`;
    const words = kind === 'direct' ? `“${said},”` : kind === 'mixed' ? quoteEnd(said) : `that ${said}`;
    this.addParagraph(kind === 'direct' ? `${words} ${attribution}.` : `${attribution} ${words}.`);
    const paragraph = this.#paragraphs.at(-1)?.start ?? 0;
    const attributionStart = paragraph + (kind === 'direct' ? words.length + 1 : 0);
    const start = paragraph + (kind === 'direct' ? 0 : attribution.length + 1);
    const mentionEnd = attributionStart + mention.length;
    const isStated = mention !== 'she';
    this.#quotations.push({
      id: `${this.#id}.q${start}`,
      kind,
      spans: [{ start, end: start + words.length }],
      speaker: {
        start: attributionStart,
        end: mentionEnd,
        name: entity?.name ?? null,
        entity: entity?.id ?? null,
        candidates: [],
        antecedent: null,
        basis: isStated ? 'stated' : 'inferred',
        rule: isStated ? 'full-name' : 'pronoun-last-named',
      },
      cue: { start: mentionEnd + 1, end: attributionStart + attribution.length },
      relay: null,
      closed: true,
      said: day === null ? null : { edtf: day, basis: 'inferred', date: null },
      rule: 'generated',
    });
  }

  finish(letter: string, title: string, day: string): BundledArticle {
    return blankArticle({
      id: this.#id,
      file: `${this.#id}.txt`,
      letter,
      outlet: 'The Generated Post',
      published: { value: day, source: 'editor' },
      text: this.#text,
      title: { text: title, source: 'supplied', span: null },
      paragraphs: this.#paragraphs,
      sentences: this.#paragraphs.map((span, paragraph): Sentence => ({ ...span, paragraph })),
      quotations: this.#quotations,
      dates: this.#dates,
    });
  }
}

/** The second half of the words between quotation marks. */
function quoteEnd(said: string): string {
  const middle = said.indexOf(' ', said.length / 2) + 1;
  return `that ${said.slice(0, middle)}“${said.slice(middle)}”`;
}
