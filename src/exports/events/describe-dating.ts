import type { Basis, DateMention } from '#analysis/annotations.ts';
import type { EventSource } from '#analysis/story-annotations.ts';
import type { BundledArticle, StoryBundle } from '#bundle/story-bundle.ts';
import { toDateWords } from '#ui/date-words.ts';
import type { Locale } from '#ui/reader-locale.ts';
import { toNamedPart } from '#ui/named-part.ts';
import { toUnresolvedReason } from '#ui/unresolved-reason.ts';
import { toStoryIndex } from '#bundle/story-index.ts';

/** How a telling of an event got its date, in words, piece by piece. */
export interface Dating {
  /** `stated` if the text names the day or month itself, and at most the year was filled in; null without a date. */
  basis: Basis | null;
  parts: { basis: Basis | null; words: string }[];
}

/** The same without the words, for many thousands of them: filters, counts and drawing all ask for it. */
export function toDatingBasis(story: StoryBundle, { article: id, origin, basis }: EventSource): Basis | null {
  if (!origin) return null;
  if (origin.kind === 'link' || origin.kind === 'reader') return 'inferred';
  const { articles, dates } = toStoryIndex(story);
  const [article, mention] = [articles.get(id), dates.get(origin.date)];
  if (!article || !mention) return basis;
  if (mention.edtf === null) return null;
  if (origin.kind === 'before') return 'inferred';
  if (mention.basis === 'stated') return 'stated';
  return mention.anchor && namesItself(article, mention) ? 'stated' : 'inferred';
}

/** Read once: the words themselves are looked at, which takes longer than all else. */
const known = new WeakMap<DateMention, boolean>();

function namesItself(article: BundledArticle, mention: DateMention): boolean {
  const names = known.get(mention) ?? toNamedPart(quote(article, mention)) !== null;
  known.set(mention, names);
  return names;
}

export function describeDating(story: StoryBundle, source: EventSource, locale?: Locale): Dating {
  const { origin } = source;
  const { articles, dates } = toStoryIndex(story);
  const article = articles.get(source.article);
  if (!origin || !article) return { basis: null, parts: [{ basis: null, words: 'no date given' }] };
  if (origin.kind === 'reader') return { basis: 'inferred', parts: [{ basis: null, words: 'dated by you' }] };
  if (origin.kind === 'link') {
    const other = articles.get(origin.article);
    const own = findUnresolved(article, source, locale);
    const lacks = own ?? `${article.letter} gives no date`;
    const words = `from the linked passage in ${other?.letter ?? 'another article'}; ${lacks}`;
    return { basis: 'inferred', parts: [{ basis: 'inferred', words }] };
  }
  const mention = dates.get(origin.date);
  if (!mention) return { basis: source.basis, parts: [{ basis: source.basis, words: 'date' }] };
  const phrase = quote(article, mention);
  if (mention.edtf === null) {
    return { basis: null, parts: [{ basis: null, words: `${phrase}: ${toWhyUnknown(article, mention, locale)}` }] };
  }
  if (origin.kind === 'before') {
    return {
      basis: 'inferred',
      parts: [{ basis: 'inferred', words: `carried on from ${phrase} in the sentence before` }],
    };
  }
  return describeMention(article, mention, phrase, locale);
}

function describeMention(article: BundledArticle, mention: DateMention, phrase: string, locale: Locale): Dating {
  if (mention.edtf?.startsWith('[')) {
    return {
      basis: 'stated',
      parts: [{ basis: 'stated', words: `${phrase} stands in the text, and can be read either way` }],
    };
  }
  if (mention.basis === 'stated') {
    return { basis: 'stated', parts: [{ basis: 'stated', words: `${phrase} stands in the text` }] };
  }
  const from = describeAnchor(article, mention, locale);
  const named = toNamedPart(phrase);
  if (named !== null && from !== null) {
    return {
      basis: 'stated',
      parts: [
        { basis: 'stated', words: named },
        { basis: 'inferred', words: `year, from ${from}` },
      ],
    };
  }
  const words = from === null ? `worked out from ${phrase}` : `${phrase}, counted from ${from}`;
  return { basis: 'inferred', parts: [{ basis: 'inferred', words }] };
}

const PUBLISHED = { editor: ', supplied by the editor', inferred: ', itself inferred' } as const;

/** What a telling itself says of when, where that could not be counted: "“last Thursday”: no publication date …". */
function findUnresolved(article: BundledArticle, { sentence }: EventSource, locale: Locale): string | null {
  const mention = article.dates.find(
    (date) => date.edtf === null && date.start >= sentence.start && date.end <= sentence.end,
  );
  const why = mention && toUnresolvedReason(mention, article.published !== null, locale);
  return why ? `${quote(article, mention)}: ${why}` : null;
}

/** Why a phrase has no date, as a clause. */
function toWhyUnknown(article: BundledArticle, mention: DateMention, locale: Locale): string {
  return toUnresolvedReason(mention, article.published !== null, locale) ?? 'it names no day';
}

function describeAnchor(article: BundledArticle, { anchor }: DateMention, locale: Locale): string | null {
  if (!anchor) return null;
  const day = toDateWords(anchor.day, locale);
  const source = article.published?.value === anchor.day ? PUBLISHED[article.published.source] : '';
  const publication = `the publication date, ${day}${source}`;
  if (anchor.kind === 'publication') return publication;
  if (anchor.kind === 'speech') return `the day of speaking, ${day}`;
  const other = article.dates.find(({ id }) => id === anchor.date);
  return other ? `${quote(article, other)} in the same article, ${day}` : day;
}

const quote = ({ text }: BundledArticle, { start, end }: DateMention): string => `“${text.slice(start, end)}”`;
