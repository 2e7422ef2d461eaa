/** Elements of HTML that have no content and no end. */
export const VOID_ELEMENTS: ReadonlySet<string> = new Set(
  'area base br col embed hr img input link meta param source track wbr'.split(' '),
);

/** Elements that begin a block of text of their own. */
export const BLOCKS: ReadonlySet<string> = new Set(
  (
    'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer ' +
    'form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre search section summary table tbody td ' +
    'tfoot th thead tr ul'
  ).split(' '),
);

/** What begins ends the nearest of `ends`, when none of `within` stands between; what is left open in a page. */
interface ImpliedEnd {
  ends: readonly string[];
  within: readonly string[];
}
const TERM: ImpliedEnd = { ends: ['dt', 'dd'], within: ['dl'] };
const CELL: ImpliedEnd = { ends: ['td', 'th'], within: ['tr', 'table'] };
const ROWS: ImpliedEnd = { ends: ['thead', 'tbody', 'tfoot'], within: ['table'] };
const IMPLIED_ENDS: ReadonlyMap<string, ImpliedEnd> = new Map([
  ['li', { ends: ['li'], within: ['ul', 'ol', 'menu'] }],
  ['dt', TERM],
  ['dd', TERM],
  ['td', CELL],
  ['th', CELL],
  ['tr', { ends: ['tr'], within: ['table'] }],
  ['thead', ROWS],
  ['tbody', ROWS],
  ['tfoot', ROWS],
  ['option', { ends: ['option'], within: ['select'] }],
]);

const TABLE_PARTS: ReadonlySet<string> = new Set('table thead tbody tfoot tr td th caption'.split(' '));
const CELLS: ReadonlySet<string> = new Set(['td', 'th', 'caption']);

/** How many of the open elements stay open when one of a name begins. */
export function countOpenAtBeginning(open: readonly { name: string }[], name: string): number {
  if (BLOCKS.has(name) && open.at(-1)?.name === 'p') return open.length - 1;
  const implied = IMPLIED_ENDS.get(name);
  if (!implied) return open.length;
  for (let at = open.length - 1; at > 0; at--) {
    const each = open[at]?.name ?? '';
    if (implied.ends.includes(each)) return at;
    if (implied.within.includes(each)) break;
  }
  return open.length;
}

/** How many of the open elements stay open at the end tag of a name: it ends nothing beyond its cell of a table. */
export function countOpenAtEnd(open: readonly { name: string }[], name: string): number {
  for (let at = open.length - 1; at > 0; at--) {
    const each = open[at]?.name ?? '';
    if (each === name) return at;
    if (CELLS.has(each) && !TABLE_PARTS.has(name)) break;
  }
  return open.length;
}
