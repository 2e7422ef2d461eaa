import type { Rejection } from './rejection.ts';

/** Something in a file that cannot be taken, and where in the file it stands. */
export interface Fault {
  place: number;
  reason: string;
  remedy: string;
}

/** So many places of one fault are named; the others are counted. */
const MOST_NAMED = 8;

/** What is wrong in one file, once for each reason. @param unit what a place is called: "line", "record" */
export function groupFaults(file: string, unit: string, faults: readonly Fault[]): Rejection[] {
  const groups = new Map<string, Fault[]>();
  for (const fault of faults) {
    const group = groups.get(fault.reason);
    if (group) group.push(fault);
    else groups.set(fault.reason, [fault]);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const places = group.map(({ place }) => place).toSorted((a, b) => a - b);
    const rejection = { reason: first.reason, remedy: first.remedy };
    if (places.length === 1) return { what: `${file}, ${unit} ${first.place}`, ...rejection };
    return { what: `${file}, ${unit}s ${listPlaces(places)}`, ...rejection, isMany: true as const };
  });
}

function listPlaces(places: readonly number[]): string {
  const named = places.slice(0, MOST_NAMED);
  const others = places.length - named.length;
  const last = others > 0 ? `${others} more` : named.pop();
  return `${named.join(', ')} and ${last}`;
}
