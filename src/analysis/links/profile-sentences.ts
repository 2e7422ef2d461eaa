import type { DateMention, Entity, NameMention, Quotation, Sentence, Span } from '#analysis/annotations.ts';
import type { ArticleAnalysis } from '#analysis/article-analysis.ts';
import { toComparedLanguage } from '#analysis/language/languages.ts';
import { extractFigures, extractTerms, type SentenceParts, type Term } from './extract-terms.ts';
import { extractFormTerms } from './extract-form-terms.ts';
import { groupBySentence } from './group-by-sentence.ts';
import { outsideSpans } from './outside-spans.ts';
import { splitCharacters } from './split-characters.ts';
import { splitWords, type Word } from './split-words.ts';

/** What is compared of a sentence. */
export interface SentenceProfile {
  sentence: Sentence;
  words: Word[];
  names: NameMention[];
  dates: DateMention[];
  quotations: QuotedPart[];
  /** With who is quoted or meant by "he", which no name says. */
  terms: ReadonlySet<Term>;
  /** The terms outside names: what is said of them. */
  plain: ReadonlySet<Term>;
  /** The numbers that are written in figures. */
  figures: ReadonlySet<Term>;
  /** The people it names; where it names and quotes nobody, the one whom "he" or "she" means most likely: the last. */
  people: ReadonlySet<string>;
  /** The share of the sentence that is quoted, 0…1. */
  quotedShare: number;
  /** The terms that are quoted. */
  said: ReadonlySet<Term>;
  /** The entities quoted in this sentence; empty when nobody is, or nobody known. */
  speakers: ReadonlySet<string>;
}

/** What of an article counts when it is linked with another: a page can hand this to a worker. */
export type LinkableArticle = Pick<
  ArticleAnalysis,
  'id' | 'text' | 'language' | 'sentences' | 'paragraphs' | 'names' | 'dates' | 'quotations'
> & {
  /** Those it names, at least; of a whole story, all of them will do. */
  entities: readonly Pick<Entity, 'id' | 'type'>[];
};

/** One stretch of a quotation. */
export interface QuotedPart extends Span {
  quotation: Quotation;
}

const profilesOf = new WeakMap<LinkableArticle, SentenceProfile[]>();

/** The profiles of an article's sentences, in text order; kept, since an article is compared with many. */
export function profileSentences(article: LinkableArticle): SentenceProfile[] {
  let profiles = profilesOf.get(article);
  if (!profiles) {
    profiles = makeProfiles(article);
    profilesOf.set(article, profiles);
  }
  return profiles;
}

function makeProfiles({
  text,
  language,
  sentences,
  names,
  entities,
  dates,
  quotations,
}: LinkableArticle): SentenceProfile[] {
  const isPerson = new Set(entities.flatMap(({ id, type }) => (type === 'person' ? [id] : [])));
  const quoted = quotations.flatMap((quotation) =>
    quotation.spans.map(({ start, end }) => ({ start, end, quotation })),
  );
  const namesIn = groupBySentence(sentences, names);
  const datesIn = groupBySentence(sentences, dates);
  const quotedIn = groupBySentence(sentences, quoted);
  const isEnglish = toComparedLanguage(language) === 'en';
  const toTerms = isEnglish ? extractTerms : ({ words }: SentenceParts) => extractFormTerms(words, language);
  let lastPerson: string | null = null;
  return sentences.map((sentence, at) => {
    const words = isEnglish ? splitWords(text, sentence) : splitCharacters(text, splitWords(text, sentence));
    const parts = { words, names: namesIn[at] ?? [], dates: datesIn[at] ?? [] };
    const said = quotedIn[at] ?? [];
    const speakers = new Set(said.flatMap(({ quotation: { speaker } }) => (speaker?.entity ? [speaker.entity] : [])));
    const named = parts.names.flatMap(({ entity }) => (isPerson.has(entity) ? [entity] : []));
    const isMeant = lastPerson !== null && named.length + speakers.size === 0 && parts.words.some(isHeOrShe);
    const people = new Set(isMeant && lastPerson !== null ? [lastPerson] : named);
    lastPerson = [...speakers][0] ?? named[0] ?? lastPerson;
    const terms = new Set(toTerms(parts));
    for (const person of [...speakers, ...people]) terms.add(`@${person}`);
    return {
      ...parts,
      sentence,
      quotations: said,
      terms,
      plain: toTerms({ ...parts, names: [], words: outsideSpans(parts.words, parts.names) }),
      figures: isEnglish ? extractFigures(parts) : new Set([...terms].filter((term) => term.startsWith('#'))),
      people,
      quotedShare: shareOf(sentence, said),
      said: toTerms({
        words: insideOf(parts.words, said),
        names: insideOf(parts.names, said),
        dates: insideOf(parts.dates, said),
      }),
      speakers,
    };
  });
}

function insideOf<Item extends Span>(items: readonly Item[], spans: readonly Span[]): Item[] {
  if (spans.length === 0) return [];
  const outside = new Set(outsideSpans(items, spans));
  return items.filter((item) => !outside.has(item));
}

const PRONOUNS: ReadonlySet<string> = new Set(['he', 'him', 'his', 'she', 'her']);
const isHeOrShe = ({ form }: Word): boolean => PRONOUNS.has(form);

function shareOf(sentence: Span, parts: readonly Span[]): number {
  const covered = parts.reduce(
    (sum, { start, end }) => sum + Math.min(end, sentence.end) - Math.max(start, sentence.start),
    0,
  );
  return Math.min(1, covered / Math.max(1, sentence.end - sentence.start));
}
