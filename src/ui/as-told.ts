/**
 * What makes an element hold an article's own words among the app's: they run in their own direction, which their first
 * letter with one decides, and are read aloud in their own language. On `<bdi>` within a line, on any element of its own.
 */
export function asTold({ language }: { language: string }): { dir: 'auto'; lang: string } {
  // Empty says that the language is unknown: without it the words would be read as English.
  return { dir: 'auto', lang: language === 'und' ? '' : language };
}
