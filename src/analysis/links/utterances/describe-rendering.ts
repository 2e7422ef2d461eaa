import type { Difference, Rendering, RenderingDifference, RenderingRule } from '#analysis/story-annotations.ts';
import type { AlignedWords } from '#analysis/links/differences/align-words.ts';
import { dateDifferences } from '#analysis/links/differences/date-differences.ts';
import { modalityDifferences } from '#analysis/links/differences/modality-differences.ts';
import { nameDifferences } from '#analysis/links/differences/name-differences.ts';
import { numberDifferences } from '#analysis/links/differences/number-differences.ts';
import { findWordings } from '#analysis/links/differences/wording-differences.ts';
import { alignWordings } from './align-wordings.ts';
import { describeRest } from './describe-rest.ts';
import { overlap } from '#analysis/links/overlap.ts';
import { windowOf } from './window-of.ts';
import type { Wording } from './wording.ts';

/** The surest first: words that one rule has named are not named again by a later one. */
const RULES = [numberDifferences, dateDifferences, modalityDifferences, nameDifferences];

/**
 * How a quotation renders the fullest one: which of its words differ, and where it leaves out what. Of very long
 * quotations only the beginning is compared.
 */
export function describeRendering(fullest: Wording, own: Wording, rule: RenderingRule): Rendering {
  const aligned = alignWordings(own.words, fullest.words);
  const known = findKnown(own, fullest, aligned);
  const rest = describeRest(own, fullest, aligned, known);
  const differences = [
    ...known.map(({ kind, a, b }) => ({ kind, at: a?.start ?? 0, own: a, fullest: b })),
    ...rest.differences,
  ].toSorted((x, y) => x.at - y.at);
  const cuts = rest.cuts.toSorted((x, y) => x.at - y.at || x.leftOut.start - y.leftOut.start);
  return {
    quotation: own.quotation.id,
    article: own.article,
    differences,
    cuts,
    rule: nameRule(rule, differences, cuts),
  };
}

/** Word for word is what leaves out nothing and puts nothing anew; the article's words around it do not count. */
function nameRule(
  rule: RenderingRule,
  differences: readonly RenderingDifference[],
  cuts: readonly unknown[],
): RenderingRule {
  if (rule !== 'verbatim' && rule !== 'cut') return rule;
  if (cuts.length > 0 || differences.some(({ own }) => own === null)) return 'cut';
  return differences.some(({ fullest }) => fullest !== null) ? 'reworded' : 'verbatim';
}

/** What the rules of the links name, between the first and the last word that both have. */
function findKnown(own: Wording, fullest: Wording, aligned: readonly AlignedWords[]): Difference[] {
  const [a, b] = [windowOf(own.side, aligned, 'a'), windowOf(fullest.side, aligned, 'b')];
  const [first] = aligned;
  const inWindow = first ? aligned.map((pair) => ({ ...pair, a: pair.a - first.a, b: pair.b - first.b })) : [];
  const kept: Difference[] = [];
  for (const difference of [...RULES.flatMap((rule) => rule(a, b)), ...findWordings(a, b, inWindow)]) {
    const isNew = !kept.some((each) => overlap(each.a, difference.a) || overlap(each.b, difference.b));
    if (difference.a && difference.b && isNew) kept.push(difference);
  }
  return kept;
}
