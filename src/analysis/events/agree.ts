import type { Term } from '#analysis/links/extract-terms.ts';
import type { Telling } from './telling.ts';

/** Two tellings of one happening share so much of what one of them speaks of … */
const SHARED = 0.5;
/** … or so much, when their sentences are linked as the same. */
const SHARED_IF_LINKED = 0.25;
/** Where only one of them tells what the other is about ("won approval" – "was approved"), both share so much. */
const SHARED_BY_BOTH = 0.6;
const FEWEST_TERMS = 2;

/**
 * Whether two tellings of one time can be of one happening, and how much they share, 0…1; 0 for not. They name one
 * action, and neither has somebody or something in a place where the other has another. Names alone are not what
 * happened: two things can be told of the same people on the same day.
 */
export function weighAgreement(a: Telling, b: Telling, isLinked: boolean): number {
  const [ofA, ofB] = [shareOf(a, b), shareOf(b, a)];
  const told = Number(isToldOf(a, b)) + Number(isToldOf(b, a));
  if (told === 0 || (told === 1 && Math.min(ofA, ofB) < SHARED_BY_BOTH) || contradict(a, b)) return 0;
  const share = Math.max(ofA, ofB);
  return share >= (isLinked ? SHARED_IF_LINKED : SHARED) ? share : 0;
}

/** What the one is about is among what the other tells; so is nothing ("took place"). */
const isToldOf = ({ deeds }: Telling, { actions, core }: Telling): boolean =>
  deeds.size === 0 || [...deeds].some((deed) => actions.has(deed) || core.has(deed));

/** How much of what the one speaks of the other speaks of too. */
function shareOf(a: Telling, b: Telling): number {
  const shared = [...a.core].filter((term) => b.context.has(term));
  const isEnough = shared.length >= FEWEST_TERMS && shared.some((term) => a.plain.has(term));
  return isEnough ? shared.length / a.core.size : 0;
}

/** A magnitude of 6.1 and one of 5.8, a day apart, are two quakes; on one day, two reports may differ in number. */
export function numbersDiffer(a: Telling, b: Telling): boolean {
  const [inA, inB] = [a, b].map(({ terms }) => [...terms].filter((term) => term.startsWith('#')));
  return Boolean(inA?.some((number) => !inB?.includes(number)) && inB?.some((number) => !inA?.includes(number)));
}

/**
 * Another one acts, or something else is acted on; or they are the first and the second of their kind, or over 100
 * metres and over 200.
 */
function contradict(a: Telling, b: Telling): boolean {
  return (
    isOther(a, b, 'agent') ||
    isOther(a, b, 'patient') ||
    areExchanged(a, b) ||
    ordinalsDiffer(a.terms, b.terms) ||
    (a.measures.size > 0 && b.measures.size > 0 && ![...a.measures].some((measure) => b.measures.has(measure)))
  );
}

/** "Norway recalled its envoy to Peru" and "Peru recalled its envoy to Norway": each acts, in one verb. */
const areExchanged = (a: Telling, b: Telling): boolean =>
  [...a.deeds].some((deed) => b.deeds.has(deed)) &&
  a.agent.length > 0 &&
  b.agent.length > 0 &&
  !a.agent.some((term) => b.doers.includes(term)) &&
  !b.agent.some((term) => a.doers.includes(term)) &&
  a.agent.some((term) => b.core.has(term)) &&
  b.agent.some((term) => a.core.has(term));

const isOther = (a: Telling, b: Telling, role: 'agent' | 'patient'): boolean =>
  a[role].length > 0 &&
  b[role].length > 0 &&
  !a[role].some((term) => b.context.has(term)) &&
  !b[role].some((term) => a.context.has(term));

const ORDINALS: ReadonlySet<Term> = new Set(['~first', '~second', '~third', '~fourth', '~fifth', '~last']);

/** "the 18th … games" and "the 19th … games"; other numbers may differ between reports of one thing. */
export function ordinalsDiffer(a: ReadonlySet<Term>, b: ReadonlySet<Term>): boolean {
  const [inA, inB] = [a, b].map((terms) => [...terms].filter((term) => ORDINALS.has(term) || /^#\d+\p{L}/u.test(term)));
  return Boolean(inA?.length && inB?.length) && !inA?.some((ordinal) => inB?.includes(ordinal));
}
