import type { Line } from './page-text.ts';

/** Of the usual distance between lines: a wider one parts paragraphs. */
const WIDE_DISTANCE = 1.35;
/** Of the height of letters: a line that begins so far in is the first of its paragraph, and so much larger a heading. */
const INDENT = 0.7;
const OTHER_SIZE = 1.12;
/** Of the width of its column: a line so short ends its paragraph when it ends a sentence, or in any case. */
const SHORT_LINE = 0.85;
const VERY_SHORT_LINE = 0.6;
const ENDS_SENTENCE = /[.!?:…][”’"'»)\]]{0,3}$/u;
const ENDS_IN_HYPHEN = /\p{L}[-\u00ad\u2010]$/u;

/** Joins the lines of a text, in the order in which they are read, to paragraphs. */
export function joinLines(pages: readonly (readonly Line[])[]): string[] {
  const lines = pages.flat();
  const distance = findUsualDistance(lines);
  const words = collectWords(lines);
  // In pieces: to look at the end of one long text again and again would take a time that grows with its square.
  const paragraphs: string[][] = [];
  let before: Line | null = null;
  for (const page of pages) {
    const edges = findEdges(page);
    for (const line of page) {
      const paragraph = paragraphs.at(-1);
      if (before === null || paragraph === undefined || beginsParagraph(before, line, distance, edges)) {
        paragraphs.push([line.text]);
      } else addLine(paragraph, line.text, words);
      before = line;
    }
  }
  return paragraphs.map((pieces) => pieces.join(''));
}

interface Edges {
  /** The left and the right side of the column that a line is in. */
  find: (line: Line) => { left: number; right: number };
}

function beginsParagraph(before: Line, line: Line, distance: number, { find }: Edges): boolean {
  const larger = Math.max(line.height, before.height) / Math.max(1, Math.min(line.height, before.height));
  if (larger > OTHER_SIZE) return true;
  const down = before.y - line.y;
  const goesOn = goesOnInside(line) || !ENDS_SENTENCE.test(before.text);
  // From a column or a page to the next, only the words tell.
  if (down <= 0 || Math.abs(line.x - before.x) > line.width + before.width) return !goesOn;
  if (down > WIDE_DISTANCE * Math.max(distance, line.height)) return true;
  const { left, right } = find(line);
  if (line.x - left > INDENT * line.height && before.x - left < INDENT * line.height) return !goesOnInside(line);
  const share = (before.x + before.width - left) / (right - left);
  return share < SHORT_LINE && (ENDS_SENTENCE.test(before.text) || (share < VERY_SHORT_LINE && !goesOnInside(line)));
}

/** A line that begins so is hardly the first of a paragraph. */
const goesOnInside = ({ text }: Line) => /^\p{Ll}/u.test(text);

/** The distance that most lines have from the next. */
function findUsualDistance(lines: readonly Line[]): number {
  const counts = new Map<number, number>();
  for (const [at, line] of lines.entries()) {
    const down = Math.round(((lines[at - 1]?.y ?? line.y) - line.y) * 2) / 2;
    if (down > 0 && down < 5 * line.height) counts.set(down, (counts.get(down) ?? 0) + 1);
  }
  const [most] = [...counts].toSorted(([, a], [, b]) => b - a);
  return most?.[0] ?? 0;
}

/** Lines that begin within so many points of each other are of one column; the first of a paragraph may be further in. */
const BEGINNING = 24;

/** The sides of a column are those of most of its lines: headlines may be wider, and last lines shorter. */
function findEdges(lines: readonly Line[]): Edges {
  const byBeginning = new Map<number, Line[]>();
  const toPlace = ({ x }: Line) => Math.floor(x / BEGINNING);
  for (const line of lines) {
    const others = byBeginning.get(toPlace(line));
    if (others) others.push(line);
    else byBeginning.set(toPlace(line), [line]);
  }
  const sides = new Map<number, { left: number; right: number }>();
  for (const place of byBeginning.keys()) {
    const near = [place - 1, place, place + 1].flatMap((each) => byBeginning.get(each) ?? []);
    const toQuarter = (numbers: number[], quarter: number) =>
      numbers.toSorted((a, b) => a - b)[Math.floor(((numbers.length - 1) * quarter) / 4)] ?? 0;
    const left = toQuarter(
      near.map(({ x }) => x),
      1,
    );
    sides.set(place, {
      left,
      right: toQuarter(
        near.map(({ x, width }) => x + width),
        3,
      ),
    });
  }
  return { find: (line) => sides.get(toPlace(line)) ?? { left: line.x, right: line.x + line.width } };
}

const WORD = /\p{L}[\p{L}-]{1,40}/gu;

function collectWords(lines: readonly Line[]): ReadonlySet<string> {
  return new Set(lines.flatMap(({ text }) => text.replace(ENDS_IN_HYPHEN, '').toLowerCase().match(WORD) ?? []));
}

/** A hyphen at the end of a line parts one word, unless the text writes that word with it elsewhere. */
function addLine(paragraph: string[], text: string, words: ReadonlySet<string>): void {
  const before = paragraph.pop() ?? '';
  if (!ENDS_IN_HYPHEN.test(before)) paragraph.push(before, ` ${text}`);
  else {
    const first = /[\p{L}-]{0,40}$/u.exec(before.slice(-42, -1))?.[0].toLowerCase() ?? '';
    const second = /^[\p{L}-]{0,40}/u.exec(text)?.[0].toLowerCase() ?? '';
    const keepsHyphen = words.has(`${first}-${second}`) && !words.has(`${first}${second}`);
    const isOneWord = /^\p{Ll}/u.test(text) && !keepsHyphen;
    paragraph.push(isOneWord ? before.slice(0, -1) : before, text);
  }
}
