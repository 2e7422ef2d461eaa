import { profileSentences } from '#analysis/links/profile-sentences.ts';
import { stemWord } from '#analysis/links/stem-word.ts';
import type { Telling } from './telling.ts';

/** A sentence that carries on the one before names it first: "This announcement came …", "The meeting was …". */
const LEAD_WORDS = 4;

/**
 * The sentences ("article.offset") right after a telling that carry it on: they begin with "this" or "the" and a
 * noun of the telling's own ("announced" – "This announcement"). They are part of the event and no event of their own.
 */
export function findContinuations(tellings: readonly Telling[]): string[] {
  return tellings.flatMap(({ article, sentence, terms }) => {
    const next = profileSentences(article)[sentence + 1];
    if (!next || !/^(?:this|that|the|these|those)$/.test(next.words[0]?.form ?? '')) return [];
    const carriesOn = next.words
      .slice(1, LEAD_WORDS)
      .some(({ form }) => terms.has(`~${stemWord(form)}`) || [...terms].some((term) => isAkin(term, form)));
    return carriesOn ? [`${article.id}.${next.sentence.start}`] : [];
  });
}

/** "~announc" and "announcement": the concept's stem begins the word. */
const isAkin = (term: string, form: string): boolean =>
  term.startsWith('~') && term.length > 5 && form.startsWith(term.slice(1));
