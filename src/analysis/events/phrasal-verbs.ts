import { type Term, toTerms } from '#analysis/links/extract-terms.ts';
import type { Word } from '#analysis/links/split-words.ts';

/** Verbs of two words and the one word that other reports use for them: base, particle, meaning. */
const TABLE = `
break out start
call off cancel
carry out commit
cave in collapse
fall down collapse
gun down kill
hand over give
lift off launch
blast off launch
pull down demolish
pull out withdraw
put off postpone
set up found
shoot dead kill
stand down resign
step down resign
strike down overturn
take off launch
tear down demolish
throw out reject
turn down reject
vote down reject
`;

/** "step down" in terms → the terms of "resign". */
const MEANINGS: ReadonlyMap<string, readonly Term[]> = new Map(
  TABLE.trim()
    .split('\n')
    .flatMap((line): [string, readonly Term[]][] => {
      const [base = '', particle = '', meaning = ''] = line.split(' ');
      return [[`${toTerm(base)} ${particle}`, toTerms(toWord(meaning))]];
    }),
);

/** The terms of what a verb and its particle mean together ("stepped down" – resign), or none. */
export function readPhrasalVerb(verb: Word, next: Word | undefined): readonly Term[] {
  return (next && MEANINGS.get(`${toTerms(verb)[0] ?? ''} ${next.form}`)) ?? [];
}

function toWord(form: string): Word {
  return { form, kind: 'word', start: 0, end: form.length };
}

function toTerm(form: string): Term {
  return toTerms(toWord(form))[0] ?? '';
}
