import type { Span } from '#analysis/annotations.ts';

/** What a mention does in its sentence: the less it does, the less a pronoun will mean it. */
export type Part = 'speaker' | 'subject' | 'introduced' | 'object' | 'owner';

/** How far the words around a mention are read. In characters. */
const REACH = 120;
/** "Jane Roe said", "Jane Roe, the mayor of Moss, has", "Jane Roe (R-Moss) also wants". */
const VERB_AFTER =
  /^(?:,[^,.;“”"]{1,90},| \([^)]{1,40}\))?\s+(?:(?:also|then|later|now|still|never|once|recently|himself|herself|who) )?(?:is|was|has|had|will|would|can|could|may|might|must|should|did|does|do|says|tells|asks|adds|writes|argues|insists|wants|thinks|believes|seems|plans|hopes|calls|makes|said|told|went|came|took|made|gave|got|left|met|saw|won|lost|ran|began|thought|felt|found|knew|held|spoke|wrote|stood|sat|fell|rose|grew|kept|led|put|set|paid|sent|spent|brought|built|chose|drew|fought|\p{Ll}{2,}ed)(?![\p{L}-])/u;
const PREPOSITION_BEFORE =
  /(?:^|\s)(?:of|to|from|with|by|about|against|for|on|in|at|behind|than|and|or|like|after|before|as|around|near|over|under|through|into|outside|inside|between|among|within|despite|including|without|toward|towards|upon|via) (?:the |an? )?$/u;
/** What may stand between the beginning of a sentence and its subject. */
const OPENING =
  /^[\s“"'‘(•–—-]*(?:(?:as for|but|and|yet|so|when|while|as|after|before|since|if|although|though|because|for|unlike|then|still|now|later|meanwhile|however),?\s+)?(?:the\s+|an?\s+)?$/iu;

/** ", president of the club." */
const APPOSITION = /^,? (?:\(|(?:an?|the|who|whose|\d{1,3})\b)|^, \p{Ll}/u;

/**
 * Reads the part from the words around a mention. Who is named for the first time with an apposition is brought in to
 * be spoken of ("He was joined by Ann Roe, a lawyer."). Knowingly misses: a subject far from its verb.
 */
export function toPart(text: string, mention: Span, sentence: Span, isFirst: boolean): Part {
  const after = text.slice(mention.end, Math.min(sentence.end, mention.end + REACH));
  if (/^[’'](?:s\b|(?=\s))/u.test(after)) return 'owner';
  const before = text.slice(Math.max(sentence.start, mention.start - REACH), mention.start);
  if (mention.start - sentence.start < REACH && OPENING.test(before)) return 'subject';
  if (VERB_AFTER.test(after) && !PREPOSITION_BEFORE.test(before)) return 'subject';
  return isFirst && APPOSITION.test(after) ? 'introduced' : 'object';
}
