import { COLUMN_FIELDS, COLUMN_NAMES, type ColumnField, type Columns, scoreName, TEASER_NAMES } from './columns.ts';
import { type ColumnProfile, profileColumn } from './profile-column.ts';
import type { Table } from './table.ts';

export interface ColumnGuess {
  columns: Columns;
  /** Whether it need not be asked which column holds the texts. */
  isSure: boolean;
}

/** A column this long that no name claims holds texts all the same. */
const LONG_TEXT = 400;
/** What is called something else and is no longer than a headline is no text: some services give none. */
const SHORT_TEXT = 150;

/** What the columns of a table hold, by their names and by what stands in them. */
export function guessColumns(table: Table): ColumnGuess {
  const profiles = table.names.map((_, column) => profileColumn(table, column));
  const { text, isSure } = guessText(table.names, profiles);
  const columns: Columns = text === null ? {} : { text };
  for (const field of COLUMN_FIELDS) {
    if (field === 'text') continue;
    const free = profiles.map((_, at) => at).filter((at) => !Object.values(columns).includes(at));
    const column = findBest(free, (at) => scoreColumn(field, table.names[at] ?? '', profiles[at]));
    if (column !== null) columns[field] = column;
  }
  return { columns, isSure };
}

/** The text: the longest of the columns that are called so, if no other is much longer; else one by far the longest. */
function guessText(
  names: readonly string[],
  profiles: readonly ColumnProfile[],
): { text: number | null; isSure: boolean } {
  const places = profiles.map((_, at) => at).filter((at) => profiles[at] && isText(profiles[at]));
  const lengthOf = (at: number | undefined) => profiles[at ?? -1]?.length ?? 0;
  const inOrder = places.toSorted((a, b) => lengthOf(b) - lengthOf(a));
  const [longest, second] = inOrder;
  const called = inOrder.filter((at) => scoreName(names[at] ?? '', COLUMN_NAMES.text) > 0);
  const [named, rival] = called;
  if (named !== undefined) {
    const isLongest = lengthOf(longest) <= 1.5 * lengthOf(named);
    return { text: named, isSure: isLongest && lengthOf(rival) * 1.5 <= lengthOf(named) };
  }
  if (longest === undefined || lengthOf(longest) < SHORT_TEXT) return { text: null, isSure: false };
  const isTeaser = scoreName(names[longest] ?? '', TEASER_NAMES) > 0;
  const isSure = !isTeaser && lengthOf(longest) >= LONG_TEXT && lengthOf(longest) >= 3 * lengthOf(second);
  return { text: longest, isSure };
}

const isText = ({ length, addresses, days }: ColumnProfile) => length > 0 && addresses < 0.5 && days < 0.5;

/** How well a column fits a field that is not the text: by name if what stands there can be it, else by that alone. */
function scoreColumn(field: Exclude<ColumnField, 'text'>, name: string, profile: ColumnProfile | undefined): number {
  const named = scoreName(name, COLUMN_NAMES[field]);
  if (!profile || profile.length === 0) return 0;
  const { length, addresses, days, languages, distinct } = profile;
  switch (field) {
    case 'url':
      return addresses > 0.5 ? named + addresses / 10 : 0;
    case 'published':
      return days > 0.5 ? named + days / 10 : 0;
    case 'language':
      return languages > 0.5 ? named : 0;
    case 'lead':
      return addresses < 0.5 ? named : 0;
    case 'title':
      if (addresses > 0.5 || days > 0.5 || length > 400) return 0;
      return named + (length >= 25 && length <= 200 && distinct > 0.8 ? 0.05 : 0);
    case 'outlet':
    case 'author':
      return addresses < 0.5 && days < 0.5 && length <= 200 ? named : 0;
  }
}

function findBest(places: readonly number[], score: (at: number) => number): number | null {
  const best = places.reduce((a, b) => (score(b) > score(a) ? b : a), places[0] ?? -1);
  return best >= 0 && score(best) > 0 ? best : null;
}
