import { profileSentences } from '#analysis/links/profile-sentences.ts';
import { overlap } from '#analysis/links/overlap.ts';
import { stemWord } from '#analysis/links/stem-word.ts';
import type { Telling } from './telling.ts';

/** A sentence that carries on the one before names it at once: "This announcement came …". In words. */
const LEAD_WORDS = 4;
/** Stems shorter than this begin too many words. In characters, with the term's own mark. */
const SHORTEST_AKIN = 5;

/**
 * Whether the sentence after a telling carries it on: it begins with "this" or "the" and a noun of the telling's own
 * ("announced" – "This announcement"). It is part of the event and no event of its own.
 */
export function isCarriedOn({ article, sentence, plain, passage }: Telling): boolean {
  const profiles = profileSentences(article);
  const [here, next] = [profiles[sentence], profiles[sentence + 1]];
  const first = next?.words[0]?.form ?? '';
  if (!here || !next || !/^(?:this|that|the|these|those)$/.test(first)) return false;
  // "The storm" after "a storm" only goes on with it: the noun has to be made of the verb.
  const told = new Set(here.words.filter((word) => overlap(word, passage)).map(({ form }) => form));
  return next.words
    .slice(1, LEAD_WORDS)
    .some(
      ({ form }) =>
        (first !== 'the' || !told.has(form)) &&
        (plain.has(`~${stemWord(form)}`) || [...plain].some((term) => isAkin(term, form))),
    );
}

/** "~announc" and "announcement": the stem begins the word. */
const isAkin = (term: string, form: string): boolean =>
  term.startsWith('~') && term.length > SHORTEST_AKIN && form.startsWith(term.slice(1));

/** The sentences ("article.offset") that carry on a telling. */
export function findContinuations(tellings: readonly Telling[]): string[] {
  return tellings
    .filter(isCarriedOn)
    .map(({ article, sentence }) => `${article.id}.${article.sentences[sentence + 1]?.start}`);
}
