/**
 * The vocabulary of the analysis: what a step may say about an article.
 *
 * Every position is a pair of UTF-16 code unit offsets into the untouched article text, so that
 * `text.slice(start, end)` is the evidence. Every finding names the rule that made it.
 */

/** A stretch of an article's text: UTF-16 code units, `start` inclusive, `end` exclusive. */
export interface Span {
  start: number;
  end: number;
}

/** `stated`: the text says it. `inferred`: the program worked it out, and says from what. */
export type Basis = 'stated' | 'inferred';

/** A calendar day as `YYYY-MM-DD`. */
export type IsoDay = string;

/* ---------- what goes in ---------- */

/** An article as the analysis receives it. */
export interface ArticleInput {
  id: string;
  text: string;
  title?: string;
  published?: IsoDay;
  outlet?: string;
  url?: string;
  /** A BCP 47 tag, as whoever published it gives it. */
  language?: string;
}

/* ---------- text/ ---------- */

export const SET_ASIDE_REASONS = ['breadcrumb', 'promotion', 'caption'] as const;
export type SetAsideReason = (typeof SET_ASIDE_REASONS)[number];

/** Text that belongs to the page and not to the article. Never deleted, only set aside. */
export interface SetAside extends Span {
  reason: SetAsideReason;
  rule: string;
}

/** A sentence of the body. `paragraph` is an index into `ArticleStructure.paragraphs`. */
export interface Sentence extends Span {
  paragraph: number;
}

/** Where an article's title comes from; `span` is null when it was supplied beside the text. */
export interface ArticleTitle {
  text: string;
  source: 'supplied' | 'text' | 'first sentence' | 'file name';
  span: Span | null;
}

/**
 * An article cut into its parts. `paragraphs` and `headings` are in text order and do not overlap;
 * a heading is not a paragraph and has no sentences.
 */
export interface ArticleStructure {
  text: string;
  /** A BCP 47 tag, `und` where it is not known. Only texts in English are looked through for findings. */
  language: string;
  /** Whether somebody says the language, or the text alone. */
  languageSource: 'supplied' | 'inferred';
  setAside: SetAside[];
  titleSpan: Span | null;
  headings: Span[];
  paragraphs: Span[];
  sentences: Sentence[];
}

/* ---------- names/ ---------- */

export const ENTITY_TYPES = ['person', 'place', 'organisation', 'other'] as const;
export type EntityType = (typeof ENTITY_TYPES)[number];

export interface Entity {
  id: string;
  /** The fullest name found. */
  name: string;
  type: EntityType;
  /** Distinct wordings of the mentions, fullest first ("Bashar al-Assad", "President Assad", …). */
  aliases: string[];
}

/** A place where the text names an entity or describes it ("the Chinese leader"). */
export interface NameMention extends Span {
  entity: string;
  rule: string;
}

/* ---------- quotes/ ---------- */

export const QUOTATION_KINDS = ['direct', 'mixed', 'indirect'] as const;
export type QuotationKind = (typeof QUOTATION_KINDS)[number];

/** How the words that name a speaker lead to a person or a thing of the article. */
export const SPEAKER_RULES = [
  /** The full name, or as much of it as the text ever gives. */
  'full-name',
  /** A part of the name that the antecedent gives in full: "Lund", "President Lund", an acronym. */
  'short-name',
  /** The name in another spelling than the antecedent's. */
  'other-spelling',
  /** "Lund and Berg": all the candidates. */
  'names-together',
  /** A name that several people bear: one of the candidates. */
  'shared-name',
  /** He or she, whom the antecedent names: earlier in the sentence, as the last speaker, as what the sentences
   * before speak of, or merely as the last fitting person. */
  'pronoun-same-sentence',
  'pronoun-last-speaker',
  'pronoun-last-subject',
  'pronoun-last-named',
  /** A pronoun that goes back to somebody whom the text does not name: the antecedent describes them. */
  'pronoun-unnamed',
  /** "Jane Roe, who said" */
  'pronoun-who',
  /** It: the organisation or place that the antecedent names. */
  'pronoun-it',
  /** They: all the candidates, named together. */
  'pronoun-they',
  /** Told apart by an office, a country, a party or an age, which the antecedent gives. */
  'description',
  /** It fits several: the last speaker among them, or else the one named last. */
  'description-last-speaker',
  'description-last-named',
  /** It says what the text does not say of anybody ("the two-time winner"): whom the antecedent names just before. */
  'description-last-subject',
  /** "The company": the organisation that spoke last, or that was named first just before. */
  'description-organisation',
  /** "the leaders": all the candidates. */
  'description-of-several',
  /** The words name nobody of the article. */
  'unnamed',
  /** A reader says so. */
  'reader',
] as const;
export type SpeakerRule = (typeof SPEAKER_RULES)[number];

/** Who speaks: the words that say so, and whom they mean. By the rule `reader` there may be no such words: an empty span. */
export interface Speaker extends Span {
  /** The full name, or null when the words name nobody in particular ("officials"). */
  name: string | null;
  entity: string | null;
  /** The entities meant by a plural ("The leaders") or left open by a shared surname. */
  candidates: string[];
  /** Where the text names or describes the one whom these words go back to; null where they stand for themselves. */
  antecedent: Span | null;
  basis: Basis;
  rule: SpeakerRule;
}

/** The day on which words were spoken, and how we know. */
export interface DayOfSpeaking {
  edtf: string;
  basis: Basis;
  /** The id of the date mention that says it, or null when it is the publication date. */
  date: string | null;
}

export interface Quotation {
  /** `<article id>.q<offset>`; in the filters, where the article is the line, the same. */
  id: string;
  kind: QuotationKind;
  /**
   * In text order; more than one when the quotation is split ("…", he said, "…"). One runs over paragraphs where
   * the marks are opened again and nothing but white space stands between.
   */
  spans: Span[];
  speaker: Speaker | null;
  cue: Span | null;
  /** Who reported the saying, when that is not the article itself ("according to …"). */
  relay: Span | null;
  /** False when the source opens the quotation and never closes it. */
  closed: boolean;
  said: DayOfSpeaking | null;
  rule: string;
}

export const REJECTION_REASONS = ['term', 'title', 'scare quotes', 'nickname', 'measurement', 'lyrics'] as const;
export type RejectionReason = (typeof REJECTION_REASONS)[number];

/** Words between quotation marks that nobody is quoted with, and why we think so. */
export interface RejectedQuotation extends Span {
  reason: RejectionReason;
  rule: string;
}

/* ---------- dates/ ---------- */

export const DATE_TYPES = ['DATE', 'TIME', 'DURATION', 'SET'] as const;
export type DateType = (typeof DATE_TYPES)[number];

/** What a relative date was counted from. */
export interface DateAnchor {
  kind: 'publication' | 'mention' | 'speech';
  day: IsoDay;
  /** For `mention`, the id of the date mention counted from. */
  date: string | null;
}

export interface DateMention extends Span {
  /** `<article id>.d<offset>` */
  id: string;
  type: DateType;
  /** TIMEX3 value, cut to what is known: 2023, 2023-09, 2023-W38, 2023-FA, P12Y, PRESENT_REF. */
  value: string;
  /**
   * ISO 8601-2 (EDTF): level 1, an interval, a day with its time (`2023-09-22T14:30`, with `Z` or an offset where a zone
   * is named), or the set of two days that numbers leave open (`[2023-03-04,2023-04-03]`); null for durations, sets
   * of times and what stays relative.
   */
  edtf: string | null;
  /** First and last day that `edtf` can mean; null for an open end. */
  earliest: IsoDay | null;
  latest: IsoDay | null;
  /** True for "about", "more than", "nearly", "early". */
  approximate: boolean;
  basis: Basis;
  anchor: DateAnchor | null;
  rule: string;
}
