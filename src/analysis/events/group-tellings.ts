import type { PassageLink } from '#analysis/story-annotations.ts';
import type { Term } from '#analysis/links/extract-terms.ts';
import { isCarriedOn } from './find-continuations.ts';
import { groupBy } from './group-by.ts';
import { linkedSentences } from './linked-sentences.ts';
import type { Telling } from './telling.ts';

/** Two passages of one happening share this much of what the shorter speaks of … */
const SHARED_TERMS = 0.5;
/** … or this much, when their sentences are linked as the same. */
const SHARED_TERMS_IF_LINKED = 0.2;
const FEWEST_TERMS = 2;

/**
 * Tellings of one happening, as groups: dates that can be one, and words that agree. Dates are compared first, so
 * that the work stays near the number of tellings of a day.
 */
export function groupTellings(tellings: readonly Telling[], links: readonly PassageLink[]): Telling[][] {
  const linked = linkedSentences(links);
  // Dates that can be one begin in the same month.
  const byMonth = groupBy(tellings, ({ date }) => (date?.earliest ?? date?.edtf ?? '').slice(0, 7));
  return byMonth.flatMap((month) => {
    const groups: Telling[][] = [];
    for (const telling of month) {
      const group = groups.find((known) =>
        known.some((other) => sameDate(telling, other) && agree(telling, other, linked)),
      );
      if (group) group.push(telling);
      else groups.push([telling]);
    }
    return groups;
  });
}

/** Equal, or one inside the other and no wider than a month: "September 22" and "this week", not "2023". */
function sameDate(a: Telling, b: Telling): boolean {
  if (!a.date || !b.date) return false;
  if (a.date.edtf === b.date.edtf) return true;
  const areShort = [a.date, b.date].every(({ earliest, latest }) => earliest && latest && isShort(earliest, latest));
  if (!areShort) return false;
  const inside = (x: typeof a.date, y: typeof a.date): boolean =>
    (x?.earliest ?? '') >= (y?.earliest ?? '') && (x?.latest ?? '') <= (y?.latest ?? '');
  return inside(a.date, b.date) || inside(b.date, a.date);
}

/** Within one month. */
const isShort = (earliest: string, latest: string): boolean => earliest.slice(0, 7) === latest.slice(0, 7);

function agree(a: Telling, b: Telling, linked: ReadonlySet<string>): boolean {
  if (carriesOn(a, b) || carriesOn(b, a)) return true;
  const fewer = a.terms.size <= b.terms.size ? a : b;
  const more = fewer === a ? b : a;
  const shared = [...fewer.terms].filter((term) => more.terms.has(term));
  // Names alone are not what happened: two things can be told of the same people on the same day.
  if (shared.length < FEWEST_TERMS || !shared.some((term) => fewer.plain.has(term) && more.plain.has(term)))
    return false;
  if (ordinalsDiffer(a.terms, b.terms)) return false;
  const needed = linked.has(pairKey(a, b)) ? SHARED_TERMS_IF_LINKED : SHARED_TERMS;
  return shared.length >= needed * fewer.terms.size;
}

/** "the 18th … games" and "the 19th … games"; other numbers may differ between reports of one thing. */
export function ordinalsDiffer(a: ReadonlySet<Term>, b: ReadonlySet<Term>): boolean {
  const [inA, inB] = [a, b].map((terms) => [...terms].filter((term) => /^#\d+\p{L}/u.test(term)));
  return Boolean(inA?.length && inB?.length) && !inA?.some((ordinal) => inB?.includes(ordinal));
}

const carriesOn = (next: Telling, before: Telling): boolean =>
  next.article === before.article && next.sentence === before.sentence + 1 && isCarriedOn(before);

const startOfSentence = ({ article, sentence }: Telling): string =>
  `${article.id}.${article.sentences[sentence]?.start ?? 0}`;
const pairKey = (a: Telling, b: Telling): string => `${startOfSentence(a)} ${startOfSentence(b)}`;
