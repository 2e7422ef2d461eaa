/** What was not taken, why, and what can be done; `reason` and `remedy` are sentences. */
export interface RejectedThing {
  what: string;
  reason: string;
  remedy: string;
  isMany?: true;
}

/** Fewer are each told of by themselves. */
const FEWEST = 4;

/** Things that were rejected for one reason, told of together when they are many; in the order of the first of each. */
export function groupRejections(rejected: readonly RejectedThing[]): RejectedThing[][] {
  const groups = new Map<string, RejectedThing[]>();
  for (const each of rejected) {
    const key = JSON.stringify([each.reason, each.remedy]);
    const group = groups.get(key);
    if (group) group.push(each);
    else groups.set(key, [each]);
  }
  return [...groups.values()].flatMap((group) => (group.length < FEWEST ? group.map((each) => [each]) : [group]));
}
