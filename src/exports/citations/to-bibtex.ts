import { isAnalysed } from '#analysis/language/languages.ts';
import type { Citation } from './citation.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * Citations for BibTeX and BibLaTeX: `@article` where the outlet is known, else `@online`. BibTeX reads year and month,
 * BibLaTeX the whole date. Words stand in two pairs of braces, so that no style changes their capitals and an author is
 * one name in one piece.
 */
export function toBibtex(citations: readonly Citation[]): string {
  return citations.map(toEntry).join('\n');
}

function toEntry({ key, title, outlet, author, published, url, language, notes }: Citation): string {
  const fields: [name: string, value: string | null][] = [
    ['title', words(title)],
    ['author', words(author)],
    ['journal', words(outlet)],
    ['date', published && `{${published.year}-${published.month}-${published.day}}`],
    ['year', published && `{${published.year}}`],
    ['month', published && (MONTHS[Number(published.month) - 1] ?? null)],
    ['url', url === null ? null : `{${url}}`],
    ['langid', language && isAnalysed(language) ? '{english}' : null],
    ['note', notes.length === 0 ? null : `{${escapeTex(notes.join(' '))}}`],
  ];
  const known = fields.flatMap(([name, value]) => (value === null ? [] : [`  ${name} = ${value}`]));
  return `@${outlet === null ? 'online' : 'article'}{${[key, ...known].join(',\n')}\n}\n`;
}

const words = (value: string | null): string | null => value && `{{${escapeTex(value)}}}`;

/**
 * The signs that TeX keeps for itself. A brace counts for BibTeX even behind a backslash, so that one without its
 * partner would swallow all that follows: it goes by its name.
 */
const SIGNS: Record<string, string> = {
  '\\': String.raw`\textbackslash{}`,
  '{': String.raw`\textbraceleft{}`,
  '}': String.raw`\textbraceright{}`,
  '^': String.raw`\textasciicircum{}`,
  '~': String.raw`\textasciitilde{}`,
};

const escapeTex = (text: string): string => text.replaceAll(/[\\{}^~$&%#_]/g, (sign) => SIGNS[sign] ?? `\\${sign}`);
