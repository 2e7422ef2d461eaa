import type { Candidate } from '#analysis/dates/meaning.ts';

/** Countries that write the month or the year first, or both orders, and domains that are no country's in use. */
const OTHER_DOMAINS = /\.(?:us|gov|mil|ph|ca|jp|cn|kr|tw|hu|lt|mn|ir|ai|am|cc|co|fm|gg|io|ly|me|to|tv|ws)$/;
const MONTH_FIRST = /\.(?:us|gov|mil|ph)$/;

/** The order that the country of an outlet's domain writes; null for "com" and where it does not show. */
function orderOfDomain(source: string): boolean | null {
  const host = /^(?:\w{1,8}:\/\/)?([\w.-]{1,253})/.exec(source.toLowerCase())?.[1] ?? '';
  if (MONTH_FIRST.test(host)) return false;
  return /\w\.[a-z]{2}$/.test(host) && !OTHER_DOMAINS.test(host) ? true : null;
}

/** The order of the text's dates in numbers; undefined when none shows it, null when they show both. */
function orderOfNumbers(text: string, candidates: Candidate[]): boolean | null | undefined {
  let shown: boolean | undefined;
  for (const { start, end, rule, meaning } of candidates) {
    if (rule !== 'numeric date' || meaning.kind !== 'day') continue;
    const [first = 0, second = 0] = text.slice(start, end).split('/').map(Number);
    if (first === second || !(first > 12 || second > 12)) continue;
    if (shown !== undefined && shown !== first > 12) return null;
    shown = first > 12;
  }
  return shown;
}

/**
 * Whether an article writes 25/12/2023 or 12/25/2023, by its other dates in numbers, else by the domain of its address
 * or outlet; null when neither shows it. That it writes "September 22" says nothing: British papers do too.
 */
export function readsDayFirst(text: string, candidates: Candidate[], sources: readonly string[]): boolean | null {
  const shown = orderOfNumbers(text, candidates);
  return shown === undefined ? (sources.map(orderOfDomain).find((order) => order !== null) ?? null) : shown;
}
