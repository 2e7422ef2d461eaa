/**
 * How dates and numbers are written: one place asks the browser, and keeps the formats that `Intl` makes.
 *
 * The words of the interface are English, so the words in a date are English too: "Freitag" in the middle of an English
 * sentence would be read out wrongly and could not be inflected. What is the reader's own is the form that their region
 * gives an English date (22 September 2023, September 22, 2023), the clock of 24 or 12 hours, the signs between digits,
 * and the order of names. An article's dates are meant in the Gregorian calendar wherever it is read, and the digits are
 * those of the English words around them.
 */

/** A reader's locale; by default the one that the browser is set to. Tests, and files that are the same everywhere, name one. */
export type Locale = string | undefined;

/** What a browser says of its reader; neither Node nor the pure rooms of this code have one. */
interface Reader {
  navigator?: { languages?: readonly string[] };
}

let ofBrowser: string | undefined;

/** The reader's first language, with the region if the browser says one: "de-DE", "ja". */
function readLocale(): string {
  if (ofBrowser !== undefined) return ofBrowser;
  // The code that writes files compiles without the DOM's types.
  const languages = (globalThis as Reader).navigator?.languages ?? [];
  ofBrowser = languages.find(isLocale) ?? new Intl.DateTimeFormat().resolvedOptions().locale;
  return ofBrowser;
}

/** Some browsers on Linux give what the system calls its locale ("en-US@posix"), which `Intl` refuses. */
function isLocale(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

const WORLD = 'en-001';
const englishOf = new Map<string, string>();

/**
 * A format in the English of the reader's region: "en-DE" for "de-DE". Where nobody has written down one, that of the
 * world at large. Making a format takes longer than a hundred uses of it, so it is not made only to ask for its locale.
 */
function makeEnglish(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const known = englishOf.get(locale);
  if (known !== undefined) return new Intl.DateTimeFormat(known, options);
  const region = new Intl.Locale(locale).maximize().region ?? 'US';
  const regional = `en-${region}`;
  const made = new Intl.DateTimeFormat(regional, options);
  const isWrittenDown = region === 'US' || made.resolvedOptions().locale === regional;
  englishOf.set(locale, isWrittenDown ? regional : WORLD);
  return isWrittenDown ? made : new Intl.DateTimeFormat(WORLD, options);
}

const dateFormats = new Map<string, Map<Intl.DateTimeFormatOptions, Intl.DateTimeFormat>>();

/**
 * A format of days and times in UTC. They are kept by the object that says what is wanted: pass a constant.
 */
export function toDateFormat(options: Intl.DateTimeFormatOptions, locale: Locale): Intl.DateTimeFormat {
  const reader = locale ?? readLocale();
  const ofReader = dateFormats.get(reader) ?? new Map<Intl.DateTimeFormatOptions, Intl.DateTimeFormat>();
  dateFormats.set(reader, ofReader);
  const known = ofReader.get(options);
  if (known) return known;
  const made = makeEnglish(reader, {
    timeZone: 'UTC',
    calendar: 'gregory',
    numberingSystem: 'latn',
    ...(options.hour !== undefined && { hourCycle: hasTwelveHours(reader) ? 'h12' : 'h23' }),
    ...options,
  });
  ofReader.set(options, made);
  return made;
}

const twelveHours = new Map<string, boolean>();

/** Whether the reader's clock has twelve hours, "2:30 PM", and not twenty-four. */
export function hasTwelveHours(locale: Locale): boolean {
  const reader = locale ?? readLocale();
  const known =
    twelveHours.get(reader) ??
    new Intl.DateTimeFormat(reader, { hour: 'numeric' }).resolvedOptions().hourCycle?.startsWith('h1') === true;
  twelveHours.set(reader, known);
  return known;
}

const numberFormats = new Map<string, Map<Intl.NumberFormatOptions, Intl.NumberFormat>>();

/** A format of numbers, which have no words: all of it is the reader's but the digits. Kept as those of dates are. */
export function toNumberFormat(options: Intl.NumberFormatOptions, locale: Locale): Intl.NumberFormat {
  const reader = locale ?? readLocale();
  const ofReader = numberFormats.get(reader) ?? new Map<Intl.NumberFormatOptions, Intl.NumberFormat>();
  numberFormats.set(reader, ofReader);
  const known = ofReader.get(options) ?? new Intl.NumberFormat(reader, { numberingSystem: 'latn', ...options });
  ofReader.set(options, known);
  return known;
}

const collators = new Map<string, Intl.Collator>();

/** Compares names as the reader's language orders them: "Ångström" stands behind "Zeeman" in Swedish only. */
export function compareNames(a: string, b: string, locale?: Locale): number {
  const reader = locale ?? readLocale();
  const collator = collators.get(reader) ?? new Intl.Collator(reader, { numeric: true });
  collators.set(reader, collator);
  return collator.compare(a, b);
}
