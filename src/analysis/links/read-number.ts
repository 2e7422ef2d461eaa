const UNITS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety';
const NUMBER_WORDS: ReadonlyMap<string, number> = new Map([
  ...UNITS.split(' ').map((word, value) => [word, value] as const),
  ...TENS.split(' ').map((word, value) => [word, (value + 2) * 10] as const),
  ['dozen', 12] as const,
]);

/** The value of a number in figures or words: "1,200" → 1200, "forty-eight" → 48; null for any other word. */
export function readNumber(form: string): number | null {
  if (/^\p{N}/u.test(form)) {
    const figures = /^\d[\d,]*(?:\.\d+)?(?=$|\p{L})/u.exec(form)?.[0];
    return figures === undefined ? null : Number(figures.replaceAll(',', ''));
  }
  const whole = NUMBER_WORDS.get(form);
  if (whole !== undefined) return whole;
  if (!form.includes('-')) return null;
  const [tens = '', unit = ''] = form.split('-');
  const [ten, one] = [NUMBER_WORDS.get(tens), NUMBER_WORDS.get(unit)];
  return ten !== undefined && one !== undefined && ten >= 20 && ten % 10 === 0 && one < 10 ? ten + one : null;
}
