import type { BundledArticle, StoryBundle } from '#bundle/story-bundle.ts';
import { toWebAddress } from '#exports/to-web-address.ts';

/** What is known of an article to cite it by; what is not known is null and left out, never made up. */
export interface Citation {
  /** Letters, figures and a hyphen; no two of a story are alike, in whatever case. */
  key: string;
  title: string | null;
  outlet: string | null;
  /** As it was supplied: who of several, and which name is the family's, nobody said. */
  author: string | null;
  published: { year: string; month: string; day: string } | null;
  url: string | null;
  /** A BCP 47 tag. */
  language: string | null;
  /** What a reader has to know of the above, as sentences. */
  notes: string[];
}

export const toCitations = ({ articles }: Pick<StoryBundle, 'articles'>): Citation[] => articles.map(toCitation);

function toCitation(article: BundledArticle): Citation {
  const { title, outlet, author, published, url, language } = article;
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(published?.value ?? '') ?? [];
  const isKnown = year !== undefined && month !== undefined && day !== undefined;
  const hasTitle = title.source === 'supplied' || title.source === 'text';
  const notes = [
    ...(hasTitle ? [] : [`Without a title; ${toUntitled(title)}.`]),
    ...(isKnown && published?.source === 'inferred' ? ['The publication date is inferred, not supplied.'] : []),
  ];
  return {
    key: toCitationKey(article),
    title: hasTitle ? toLine(title.text) : null,
    outlet: toLine(outlet),
    author: toLine(author),
    published: isKnown ? { year, month, day } : null,
    url: toWebAddress(url),
    language: language === 'und' ? null : language,
    notes,
  };
}

function toUntitled({ source, text }: BundledArticle['title']): string {
  return source === 'file name' ? `its file is called “${toLine(text)}”` : `it begins “${toLine(text)}”`;
}

/** "the-post" would not be told from what stands behind it: the hyphen parts the name and year from the letter. */
export function toCitationKey({ outlet, author, published, letter }: BundledArticle): string {
  const words = (outlet ?? author ?? '')
    .slice(0, 200)
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]/g, '')
    .slice(0, 24);
  return `${words || 'article'}${published?.value.slice(0, 4) ?? ''}-${letter}`;
}

/** In one line without control characters and halves of characters; null where nothing is left. */
function toLine(words: string | null): string | null {
  const line = (words ?? '')
    .replaceAll(/\p{Surrogate}/gu, '\ufffd')
    .replaceAll(/[\s\p{Cc}\u2028\u2029]+/gu, ' ')
    .trim();
  return line === '' ? null : line;
}
