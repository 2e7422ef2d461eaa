import { profileSentences } from '#analysis/links/profile-sentences.ts';
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
export function isCarriedOn({ article, sentence, plain }: Telling): boolean {
  const next = profileSentences(article)[sentence + 1];
  if (!next || !/^(?:this|that|the|these|those)$/.test(next.words[0]?.form ?? '')) return false;
  return next.words
    .slice(1, LEAD_WORDS)
    .some(({ form }) => plain.has(`~${stemWord(form)}`) || [...plain].some((term) => isAkin(term, form)));
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
