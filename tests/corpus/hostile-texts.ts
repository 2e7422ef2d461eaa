const fill = (piece: string, size: number) => piece.repeat(Math.ceil(size / piece.length)).slice(0, size);

/** Texts that make a careless scan quadratic, by what is in them. Sizes in UTF-16 code units. */
export const HOSTILE_TEXTS: Record<string, () => string> = {
  '100,000 opening marks': () => fill('“', 100_000),
  '100,000 straight marks': () => fill('"', 100_000),
  '100,000 single marks': () => fill("'", 100_000),
  '100,000 quotations that are never closed': () => fill('“We\n', 400_000),
  '50,000 nested quotations': () => fill('“‘', 100_000) + fill('’”', 100_000),
  'one sentence of 1 MB': () => `He said that ${fill('the river rose and ', 1_000_000)}.`,
  'one word of 1 MB': () => fill('a', 1_000_000),
  'names without end': () => fill('Anna Bertha ', 300_000),
  'full stops without end': () => fill('.', 300_000),
  'initials without end': () => fill('A. ', 300_000),
  'a gap of blanks': () => `Start${fill(' ', 300_000)}end.`,
  'line breaks without end': () => fill('\n', 300_000),
  'digits without end': () => fill('1', 300_000),
  'dates without end': () => fill('on 3 May 2020 ', 300_000),
  'cues without end': () => fill('said ', 300_000),
  'cues and commas without end': () => fill('said, ', 300_000),
  'quoted words without end': () => fill('“a” ', 300_000),
};
