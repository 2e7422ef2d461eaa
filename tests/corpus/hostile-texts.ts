const fill = (piece: string, size: number) => piece.repeat(Math.ceil(size / piece.length)).slice(0, size);

/** The beginning of a text shows its language; without it some of these were taken for no English and passed by. */
const ENGLISH = `${fill('The mayor said that it was not the river which had risen, but the rain. ', 3000)}.\n\n`;

/**
 * Texts that make a careless scan quadratic, by what is in them, in the size of their names or a part of it (1 is
 * the whole): how the time grows shows what a scan costs. Sizes in UTF-16 code units.
 */
export const HOSTILE_TEXTS: Record<string, (part: number) => string> = {
  '100,000 opening marks': (part) => ENGLISH + fill('“', 100_000 * part),
  '100,000 straight marks': (part) => ENGLISH + fill('"', 100_000 * part),
  '100,000 single marks': (part) => ENGLISH + fill("'", 100_000 * part),
  '100,000 quotations that are never closed': (part) => ENGLISH + fill('“We\n', 400_000 * part),
  '50,000 nested quotations': (part) => ENGLISH + fill('“‘', 100_000 * part) + fill('’”', 100_000 * part),
  'one sentence of 1 MB': (part) => ENGLISH + `He said that ${fill('the river rose and ', 1_000_000 * part)}.`,
  'one word of 1 MB': (part) => ENGLISH + fill('a', 1_000_000 * part),
  'names without end': (part) => ENGLISH + fill('Anna Bertha ', 300_000 * part),
  'full stops without end': (part) => ENGLISH + fill('.', 300_000 * part),
  'initials without end': (part) => ENGLISH + fill('A. ', 300_000 * part),
  'a gap of blanks': (part) => ENGLISH + `Start${fill(' ', 300_000 * part)}end.`,
  'line breaks without end': (part) => ENGLISH + fill('\n', 300_000 * part),
  'digits without end': (part) => ENGLISH + fill('1', 300_000 * part),
  'dates without end': (part) => ENGLISH + fill('on 3 May 2020 ', 300_000 * part),
  'cues without end': (part) => ENGLISH + fill('said ', 300_000 * part),
  'cues and commas without end': (part) => ENGLISH + fill('said, ', 300_000 * part),
  'quoted words without end': (part) => ENGLISH + fill('“a” ', 300_000 * part),
};
