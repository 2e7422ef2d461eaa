import type { RenderingRule } from '#analysis/story-annotations.ts';
import { overlap } from '#analysis/links/overlap.ts';
import { alignWordings } from './align-wordings.ts';
import { contradict } from './contradict.ts';
import { areClose } from './days-of-saying.ts';
import { type Agreement, measureAgreement } from './measure-agreement.ts';
import { compareSpeakers } from './speaker-key.ts';
import type { Wording } from './wording.ts';

/** So many equal words are no chance, whatever stands between them. */
const LONG_RUN = 12;
/** Beside so many a noun may be misheard; beside fewer it is another thing. */
const VERY_LONG_RUN = 20;

/** The least that has to be equal word for word: of one speaker, and where a doubt is left about who speaks. */
const LEAST = { words: 4, content: 3, weight: 1.2 };
/** … and of one speaker where neither says a word more: nobody cuts two speeches to the same few words. */
const LEAST_IF_ALL = { words: 3, content: 2, weight: 0.8 };
/** … and where all of it stands in quotation marks in both: few speak so many words alike within days. */
const LEAST_IF_QUOTED = { words: 6, content: 2, weight: 0.8 };
const LEAST_IF_OPEN = { words: 8, content: 4, weight: 2 };

/** With so many words equal, a word in the place of another is no rewording. */
const FRAME_SHARE = 0.6;

/** Two quotations that render one utterance. */
export interface Match {
  rule: RenderingRule;
  /** For choosing among several: how much of the shorter one the other has, and how literally. */
  strength: number;
}

/** Whether a quotation has enough to say to be known again. A shorter or commoner one matches nothing, not even a copy. */
export function isTellable({ words, content, weights, speaker }: Wording): boolean {
  const least = speaker.key === null ? LEAST_IF_OPEN : LEAST_IF_ALL;
  const weight = weights.reduce((sum, each) => sum + each, 0);
  return words.length >= least.words && content >= least.content && weight >= least.weight;
}

/** Whether two quotations render one utterance, and how. Which one is given first makes no difference. */
export function matchWordings(one: Wording, other: Wording): Match | null {
  const speakers = compareSpeakers(one.speaker, other.speaker);
  if (speakers === 'other' || !areClose(one.days, other.days)) return null;
  if (one.article === other.article && areNested(one, other)) return null;
  const [small, large] = isLess(one, other) ? [one, other] : [other, one];
  const aligned = alignWordings(small.words, large.words);
  const agreement = measureAgreement(small, large, aligned);
  const rule =
    speakers === 'open'
      ? decideStrictly(agreement, small, large, OPEN_SHARE)
      : one.article === other.article
        ? decideStrictly(agreement, small, large, SAME_SHARE)
        : decide(agreement, small, large);
  const isLong = agreement.verbatimWords >= VERY_LONG_RUN;
  if (!rule || contradict(small, large, aligned, { isLong, isFrame: agreement.verbatimShare >= FRAME_SHARE })) {
    return null;
  }
  return { rule, strength: agreement.coverage + agreement.verbatimShare };
}

/** The share of equal words asked for where it is not known who speaks, and where one article tells both. */
const OPEN_SHARE = 0.9;
const SAME_SHARE = 0.75;

/** Whether so much is equal word for word. */
function hasAtLeast(least: typeof LEAST, { verbatimWords, verbatimContent, verbatimWeight }: Agreement): boolean {
  return verbatimWords >= least.words && verbatimContent >= least.content && verbatimWeight >= least.weight;
}

/** Where the speaker or the article leaves a doubt only a long stretch of equal words will do. */
function decideStrictly(agreement: Agreement, small: Wording, large: Wording, share: number): RenderingRule | null {
  const { verbatimShare } = agreement;
  return verbatimShare >= share && hasAtLeast(LEAST_IF_OPEN, agreement) ? nameVerbatim(small, large) : null;
}

/**
 * Of one speaker in two articles. Set on news of a year in which candidates repeat themselves every day: what is
 * asked for is what the repetitions do not reach.
 */
function decide(agreement: Agreement, small: Wording, large: Wording): RenderingRule | null {
  const { verbatimShare, verbatimWords, verbatimContent } = agreement;
  const { matched, matchedWeight, coverage, exchanged, density } = agreement;
  if (hasAtLeast(LEAST, agreement) && verbatimShare >= SAME_SHARE) return nameVerbatim(small, large);
  if (verbatimShare === 1 && areQuoted(small, large) && hasAtLeast(LEAST_IF_QUOTED, agreement)) {
    return nameVerbatim(small, large);
  }
  if (isTellable(small) && verbatimShare === 1 && small.words.length === large.words.length) return 'verbatim';
  if (verbatimWords >= LONG_RUN && verbatimContent >= 5 && coverage >= 0.4 && exchanged <= 0.25) return 'overlap';
  const isAllThere = coverage >= 0.9 && matched >= 3 && matchedWeight >= 1.4 && density >= 0.5;
  const isMostlyThere = coverage >= 0.6 && matched >= 4 && matchedWeight >= 2.2 && density >= 0.4;
  return (isAllThere || isMostlyThere) && exchanged <= 0.25 ? 'reworded' : null;
}

const nameVerbatim = (small: Wording, large: Wording): RenderingRule =>
  large.words.length - small.words.length < 3 ? 'verbatim' : 'cut';

const areQuoted = (...wordings: Wording[]): boolean => wordings.every(({ quotation }) => quotation.kind === 'direct');

/** A quotation inside a quotation tells the same words once. */
function areNested({ quotation: { spans: one } }: Wording, { quotation: { spans: other } }: Wording): boolean {
  return one.some((span) => other.some((each) => overlap(span, each)));
}

/** Compared in one order always: ties of alignments are not symmetric. */
function isLess(a: Wording, b: Wording): boolean {
  if (a.content !== b.content) return a.content < b.content;
  return a.words.length === b.words.length ? a.quotation.id < b.quotation.id : a.words.length < b.words.length;
}
