const fill = (piece: string, size: number) => piece.repeat(Math.ceil(size / piece.length)).slice(0, size);

/** Names that are all different: "Baba Cece met Bibi Cici. " */
function manyNames(size: number): string {
  const syllables = 'ba ce di fo gu ka le mi no pu ra se ti vo zu'.split(' ');
  const word = (n: number) => {
    const [a = '', b = '', c = ''] = [n, n / 15, n / 225].map((each) => syllables[Math.floor(each) % 15]);
    return a.charAt(0).toUpperCase() + a.slice(1) + b + c;
  };
  let text = '';
  for (let n = 0; text.length < size; n += 4)
    text += `${word(n)} ${word(n * 7 + 1)} met ${word(n + 2)} ${word(n * 3)}. `;
  return text;
}

/** The beginning of a text shows its language; without it some of these were taken for no English and passed by. */
const ENGLISH = `${fill('The mayor said that it was not the river which had risen, but the rain. ', 3000)}.\n\n`;

/**
 * Texts that make a careless scan quadratic, by what is in them, in the size of their names or a part of it (1 is
 * the whole): how the time grows shows what a scan costs. Sizes in UTF-16 code units. An undated one is analysed
 * without its publication date, which then has to be looked for.
 */
export const HOSTILE_TEXTS: Record<string, (part: number) => string> = {
  '100,000 opening marks': (part) => ENGLISH + fill('“', 100_000 * part),
  '100,000 straight marks': (part) => ENGLISH + fill('"', 100_000 * part),
  '100,000 single marks': (part) => ENGLISH + fill("'", 100_000 * part),
  '100,000 quotations that are never closed': (part) => ENGLISH + fill('“We\n', 400_000 * part),
  '50,000 nested quotations': (part) => ENGLISH + fill('“‘', 100_000 * part) + fill('’”', 100_000 * part),
  'one sentence of 1 MB': (part) => ENGLISH + `He said that ${fill('the river rose and ', 1_000_000 * part)}.`,
  'one word of 1 MB': (part) => ENGLISH + fill('a', 1_000_000 * part),
  'names without end': (part) => ENGLISH + fill('Anna Bertha ', 150_000 * part),
  'full stops without end': (part) => ENGLISH + fill('.', 150_000 * part),
  'initials without end': (part) => ENGLISH + fill('A. ', 150_000 * part),
  'a gap of blanks': (part) => ENGLISH + `Start${fill(' ', 150_000 * part)}end.`,
  'line breaks without end': (part) => ENGLISH + fill('\n', 150_000 * part),
  'digits without end': (part) => ENGLISH + fill('1', 150_000 * part),
  'dates without end': (part) => ENGLISH + fill('on 3 May 2020 ', 150_000 * part),
  'cues without end': (part) => ENGLISH + fill('said ', 150_000 * part),
  'cues and commas without end': (part) => ENGLISH + fill('said, ', 150_000 * part),
  'pronouns without end': (part) => ENGLISH + fill('Anna Roe left. He said so. “No,” she said. ', 150_000 * part),
  'descriptions without end': (part) => ENGLISH + fill('President Ann Roe left. The leader said so. ', 150_000 * part),
  'names of two words without end': (part) => ENGLISH + manyNames(150_000 * part),
  'undated: todays without end': (part) => ENGLISH + fill('today, 5 March, Monday, 4 March. ', 75_000 * part),
  'undated: lines with their date without end': (part) => ENGLISH + fill('Published 5 March 2024\n', 150_000 * part),
  'undated: datelines without end': (part) => fill('FENNICK, March 5 (HP) — ', 150_000 * part) + ENGLISH,
  'quoted words without end': (part) => ENGLISH + fill('“a” ', 150_000 * part),
};
