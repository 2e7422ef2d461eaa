/** The browser knows them; each means one month in all of these languages. */
const LANGUAGES = ['en', 'de', 'fr', 'es', 'it', 'pt', 'nl'];

/** Months by their names and usual abbreviations, in small letters and without a full stop. */
export const MONTH_NAMES: ReadonlyMap<string, number> = new Map([
  ['sept', 9],
  ...LANGUAGES.flatMap((language) =>
    (['long', 'short'] as const).flatMap((month) => {
      const names = new Intl.DateTimeFormat(language, { month, timeZone: 'UTC' });
      return Array.from({ length: 12 }, (_, at): [string, number] => {
        const name = names.format(new Date(Date.UTC(2024, at, 15)));
        return [name.toLowerCase().replace('.', ''), at + 1];
      });
    }),
  ),
]);
