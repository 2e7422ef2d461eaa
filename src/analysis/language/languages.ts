/** Whether quotations, dates, names and events are looked for in a language: the rules for them know English alone. */
export const isAnalysed = (tag: string): boolean => toPrimaryLanguage(tag) === 'en';

/** "pt" of "pt-BR". */
export const toPrimaryLanguage = (tag: string): string => /^[^-]*/.exec(tag)?.[0].toLowerCase() ?? '';

/** By whose rules the words of an article are compared with those of another: a text that does not tell may be English. */
export const toComparedLanguage = (tag: string): string => {
  const primary = toPrimaryLanguage(tag);
  return primary === 'und' ? 'en' : primary;
};
