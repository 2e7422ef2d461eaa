import type { Span } from '#analysis/annotations.ts';
import { findCore } from '#analysis/links/find-core.ts';
import type { SentenceProfile } from '#analysis/links/profile-sentences.ts';
import type { Word } from '#analysis/links/split-words.ts';
import { breaksBefore } from './find-clause.ts';
import { findVerb } from './find-verb.ts';
import { wordsIn } from './words-in.ts';

/** What a sentence can begin with before its main clause. */
const LEADS: ReadonlySet<string> = new Set(
  `in on at after before during amid with without for by from despite following under over since as while when if
  although though still yet however meanwhile then later earlier instead also but and`.split(/\s+/),
);

/**
 * The main clause of a sentence without what leads up to it ("In a significant development, …") or trails after
 * it; with `around`, the clause that holds that word.
 */
export function findMainClause(text: string, { words, sentence }: SentenceProfile, around?: Word): Span {
  const core = findCore(text, sentence, words);
  let { from, to } = wordsIn(words, core);
  from = Math.max(0, from);
  const at = around ? words.indexOf(around) : -1;
  if (at !== -1 && (at < from || at >= to)) [from, to] = at < from ? [0, from] : [to, words.length];
  const breaks = words.flatMap((_, index) =>
    index > from && index < to && breaksBefore(text, words, index, []) ? [index] : [],
  );
  // A lead has no verb of its own; what trails after a comma may be cut once a verb has been seen.
  const leads = LEADS.has(words[from]?.form ?? '') || words[from]?.form.endsWith('ly');
  const lead = breaks.find(
    (index) => leads && findVerb(words, from, index) === -1 && findVerb(words, index, to) !== -1,
  );
  if (lead !== undefined && (at === -1 || at >= lead)) from = lead;
  const trail = breaks.find((index) => index > Math.max(from, at) && findVerb(words, from, index) !== -1);
  if (trail !== undefined) to = trail;
  return { start: words[from]?.start ?? sentence.start, end: words[to - 1]?.end ?? sentence.end };
}
