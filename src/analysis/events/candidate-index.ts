import type { Term } from '#analysis/links/extract-terms.ts';
import type { Telling } from './telling.ts';

/** A term of so many groups of one month says little, and comparing with all of them would make long stories slow. */
const MOST_OF_A_TERM = 60;
/** So many groups are compared with a telling: those that share the most terms with it. */
const MOST_CANDIDATES = 12;

/** The groups of one month by what they speak of, so that a telling meets only those that it shares something with. */
export class CandidateIndex {
  readonly #groupsOf = new Map<Term, number[]>();

  add(group: number, { context, actions }: Telling): void {
    for (const term of new Set([...context, ...actions])) {
      const groups = this.#groupsOf.get(term);
      if (!groups) this.#groupsOf.set(term, [group]);
      else if (groups.at(-1) !== group && groups.length <= MOST_OF_A_TERM) groups.push(group);
    }
  }

  /** The groups that share most, best first. */
  find({ context, actions }: Telling): number[] {
    const shared = new Map<number, number>();
    for (const term of new Set([...context, ...actions])) {
      const groups = this.#groupsOf.get(term) ?? [];
      if (groups.length > MOST_OF_A_TERM) continue;
      for (const group of groups) shared.set(group, (shared.get(group) ?? 0) + 1);
    }
    return [...shared]
      .filter(([, count]) => count > 1)
      .toSorted(([x, many], [y, more]) => more - many || x - y)
      .slice(0, MOST_CANDIDATES)
      .map(([group]) => group);
  }
}
