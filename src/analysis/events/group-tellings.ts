import type { PassageLink } from '#analysis/story-annotations.ts';
import { numbersDiffer, weighAgreement } from './agree.ts';
import { CandidateIndex } from './candidate-index.ts';
import { isCarriedOn } from './find-continuations.ts';
import { groupBy } from './group-by.ts';
import { linkedSentences } from './linked-sentences.ts';
import { isNearTime, isSameTime } from './same-time.ts';
import { sentenceKey } from './sentence-key.ts';
import type { Telling } from './telling.ts';

/** A telling is compared with so many of a group: the first ones, for the others agree with them. */
const MOST_COMPARED = 4;
/** Where the dates differ, all else has to agree to this share. */
const SHARE_IF_DATES_DIFFER = 0.6;

/** Tellings of one happening, as groups: first those of one time, then linked ones whose dates differ a little. */
export function groupTellings(tellings: readonly Telling[], links: readonly PassageLink[]): Telling[][] {
  const linked = linkedSentences(links);
  // Dates that can be one begin in the same month.
  const byMonth = groupBy(tellings, ({ date }) => (date?.earliest ?? date?.edtf ?? '').slice(0, 7));
  return joinNearDates(
    byMonth.flatMap((month) => groupMonth(month, linked)),
    links,
  );
}

function groupMonth(month: readonly Telling[], linked: ReadonlySet<string>): Telling[][] {
  const groups: Telling[][] = [];
  const index = new CandidateIndex();
  let before: { telling: Telling; group: number } | null = null;
  for (const telling of month) {
    let best: number = before && carriesOn(telling, before.telling) ? before.group : -1;
    let most = 0;
    for (const at of best === -1 ? index.find(telling) : []) {
      const weight = weighGroup(telling, groups[at] ?? [], linked);
      if (weight > most) [best, most] = [at, weight];
    }
    if (best === -1) best = groups.push([]) - 1;
    groups[best]?.push(telling);
    index.add(best, telling);
    before = { telling, group: best };
  }
  return groups;
}

function weighGroup(telling: Telling, group: readonly Telling[], linked: ReadonlySet<string>): number {
  let most = 0;
  for (const other of group.slice(0, MOST_COMPARED)) {
    if (!isSameTime(telling.date, other.date)) continue;
    most = Math.max(most, weighAgreement(telling, other, linked.has(`${sentenceKey(telling)} ${sentenceKey(other)}`)));
  }
  return most;
}

/** "22 September" in one article, "21 September" in another: one event where the sentences say the same otherwise. */
function joinNearDates(groups: Telling[][], links: readonly PassageLink[]): Telling[][] {
  const groupsAt = new Map<string, Set<Telling[]>>();
  for (const group of groups) {
    for (const telling of group)
      groupsAt.set(sentenceKey(telling), (groupsAt.get(sentenceKey(telling)) ?? new Set()).add(group));
  }
  const joined = new Map<Telling[], Telling[]>();
  const groupOf = (group: Telling[]): Telling[] => {
    const into = joined.get(group);
    return into ? groupOf(into) : group;
  };
  for (const { a, b, relation } of links) {
    if (relation !== 'same') continue;
    for (const first of groupsAt.get(`${a.article}.${a.start}`) ?? []) {
      for (const second of groupsAt.get(`${b.article}.${b.start}`) ?? []) {
        const [one, other] = [groupOf(first), groupOf(second)];
        if (one === other || !areOneButForDates(one, other)) continue;
        one.push(...other);
        joined.set(other, one);
      }
    }
  }
  return groups.filter((group) => !joined.has(group));
}

/** An article that tells both tells two happenings. */
function areOneButForDates(one: readonly Telling[], other: readonly Telling[]): boolean {
  const articles = new Set(one.map(({ article }) => article.id));
  if (other.some(({ article }) => articles.has(article.id))) return false;
  return one
    .slice(0, MOST_COMPARED)
    .some((a) =>
      other
        .slice(0, MOST_COMPARED)
        .some(
          (b) =>
            isNearTime(a.date, b.date) && weighAgreement(a, b, true) >= SHARE_IF_DATES_DIFFER && !numbersDiffer(a, b),
        ),
    );
}

const carriesOn = (next: Telling, before: Telling): boolean =>
  next.article === before.article &&
  next.sentence === before.sentence + 1 &&
  isSameTime(next.date, before.date) &&
  isCarriedOn(before);
