import type { StoryBundle } from '#bundle/story-bundle.ts';
import type { Addresses } from '#exports/addresses.ts';
import type { PackedFile } from './packed-file.ts';

const RULES = [
  'How to read the tables',
  '',
  '- Tables are CSV in UTF-8. The first line names the columns; datapackage.json says what each holds. Excel reads the',
  '  signs right by Data, From Text/CSV.',
  '- “start” and “end” are offsets into the text of an article in the folder articles, in UTF-16 code units, from 0, the',
  '  end exclusive: in JavaScript text.slice(start, end) is the evidence.',
  '- Dates are EDTF (ISO 8601-2): 2023-09 is a month, 2023-09-18/2023-09-22 lies between two days, ../2011-09-22 is',
  '  before one, ~ is about.',
  '- “stated” is what a text says, “inferred” is what the program worked out.',
  '- A cell that a spreadsheet would run as a formula (it begins with =, +, - or @) has an apostrophe before it.',
  '- An empty cell is a value that is not known.',
  '- Permalinks lead back to the story in Parallax. Those of a story of your own open only where it is kept.',
];

/** What each file of the package is, for whoever opens it. */
export function toReadme(
  { title, summary, articles }: StoryBundle,
  { story }: Addresses,
  files: readonly PackedFile[],
): string {
  const others = files.filter(({ path }) => !path.startsWith('articles/'));
  const lines = [
    toLine(title),
    '',
    ...(summary === null || summary === '' ? [] : [toLine(summary), '']),
    `Taken away from Parallax: ${story}`,
    'The texts belong to their publishers.',
    '',
    'The files',
    '',
    ...others.map(({ path, title: name, about }) => `- ${path}: ${name}. ${about}.`),
    '- datapackage.json: the same list for programs, a Data Package (datapackage.org).',
    ...(articles.length === 0 ? [] : ['- articles: the texts of the articles, untouched, each behind its letter.']),
    '',
    ...RULES,
  ];
  return `${lines.join('\n')}\n`;
}

const toLine = (words: string): string => words.replaceAll(/\s+/g, ' ').trim();
