import type { Token } from './tokens.ts';

const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const DETERMINERS = list(
  'a an the this that these those his her its their my our your some any no every each both all many several most few another other one two three four five six seven eight nine ten dozens hundreds thousands',
);
const PRONOUNS = list(
  'he she they it who i we you others some many everyone everybody someone nobody none neither both most few',
);
const OBJECT_PRONOUNS = list(
  'me him her us them you it himself herself themselves itself myself everyone everybody anyone',
);
const PREPOSITIONS = list(
  'of in on at by for with from to into onto over under about against between during after before since through throughout without within among amid despite toward towards upon via per near behind beyond across following regarding concerning outside inside at until ahead',
);
/** Prepositions that stand inside a subject: "a spokesman for the ministry in Paris". */
const INNER_PREPOSITIONS = list('of for from in at on with to by against');
const SUBORDINATORS = list(
  'that which who whom whose when where while as if because although though unless until whether than after before since once so why how what whereas',
);
const COORDINATORS = list('and or but nor yet so');
const AUXILIARIES = list(
  "is are was were be been being am has have had having do does did will would can could may might must shall should isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't can't cannot couldn't shouldn't",
);
const CONTRACTED = /['](?:s|re|ve|ll|d|m)$/u;
const ADVERBS = list(
  'aloud also never ever once often later then again just even still first always now already repeatedly recently simply further instead too not only long since earlier previously soon here yesterday today tomorrow meanwhile however perhaps yet twice therefore thus moreover rather quite almost',
);
const TIMES = list(
  'monday tuesday wednesday thursday friday saturday sunday yesterday today tonight tomorrow january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec mon tue wed thu fri sat sun',
);
const MOMENTS = list('week weekend month year night morning afternoon evening summer spring fall winter time day');

export const isDeterminer = ({ word }: Token): boolean => DETERMINERS.has(word) || /^\d/u.test(word);
const ARTICLES = list('a an the his its their our my your');

/** What stands before a noun and never before a verb. */
export const isArticle = ({ word }: Token): boolean => ARTICLES.has(word) || /[^'](?:'s|s')$/u.test(word);
export const isSubjectPronoun = ({ word }: Token): boolean => PRONOUNS.has(word);
export const isObjectPronoun = ({ word }: Token): boolean => OBJECT_PRONOUNS.has(word);
export const isPreposition = ({ word }: Token): boolean => PREPOSITIONS.has(word);
export const isInnerPreposition = ({ word }: Token): boolean => INNER_PREPOSITIONS.has(word);
export const isSubordinator = ({ word }: Token): boolean => SUBORDINATORS.has(word);
export const isCoordinator = ({ word }: Token): boolean => COORDINATORS.has(word);
/** "Will" and "May" are names too. */
export const isAuxiliary = ({ word, isCapital }: Token): boolean =>
  (AUXILIARIES.has(word) && !(isCapital && /^(?:will|may)$/u.test(word))) || word.endsWith("n't");
/** "he's", "they've": a pronoun with its verb. A name with 's is a possessive. */
export const isContraction = ({ word }: Token): boolean =>
  CONTRACTED.test(word) && PRONOUNS.has(word.slice(0, word.indexOf("'")));
export const isAdverb = ({ word, isCapital }: Token): boolean =>
  ADVERBS.has(word) || (!isCapital && word.length > 4 && word.endsWith('ly') && word !== 'family' && word !== 'ally');
export const isTime = ({ word }: Token): boolean => TIMES.has(word);
export const isMoment = ({ word }: Token): boolean => MOMENTS.has(word);
export const isNegation = ({ word }: Token): boolean =>
  word === 'not' || word === 'never' || word === 'nor' || word.endsWith("n't");
export const isComma = (token: Token | undefined): boolean => token?.word === ',';
export const isDash = (token: Token | undefined): boolean => token !== undefined && /^[—–-]$/u.test(token.word);
export const isStop = (token: Token | undefined): boolean => token === undefined || /^[.?!;]$/u.test(token.word);
