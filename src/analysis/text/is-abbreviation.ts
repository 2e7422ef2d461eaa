const words = (list: string): Set<string> => new Set(list.split(' '));

/** Stand before a name or an example: their period never ends a sentence. */
const NEVER_LAST = words(
  'Mr Mrs Ms Mx Dr Prof Sen Sens Rep Reps Gov Govs Gen Lt Col Capt Sgt Maj Cmdr Cpl Pvt Adm Brig Rev Hon St Ste Mt Ft Pres Supt Det Insp Amb Sec Atty Messrs Mme Mlle Msgr e.g i.e cf viz vs v approx ca',
);

/** Stand before a number. */
const BEFORE_NUMBER = words(
  'Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec No Nos no nos Fig fig Vol vol p pp Art art Sec sec Rs Ch ch par para',
);

/** May stand last or in the middle: company forms, American states, streets, … */
const EITHER = words(
  'Inc Corp Co Cos Ltd Bros LLC plc Jr Sr Ave Blvd Rd Dept Univ Assn Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Mass Md Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Penn Tenn Tex Va Vt Wash Wis Wyo Tues Wed Thurs Fri Mon Sat Sun etc al est min max Esq Ret',
);

/** Capitalised words that begin a sentence and are not names: after "U.S." they show that one ended. */
const STARTERS = words(
  'I The A An In On At It He She They We I You This That These Those But And Or So If When While As For From With After Before Since Because However Meanwhile Although Though His Her Its Their Our My Your There Here What Who How Why Where Not Some Many Most Several Also Still Yet Now Then Among According Instead Both Each Such Under During Last Is Was Were Are Do Does Did Will Would Can Could Should',
);

/** After "a.m." and "p.m." these go on with the time. */
const AFTER_TIME =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|[A-Z]{2,4}\b|Eastern|Central|Pacific|Mountain|Greenwich|[JFMASOND][a-z]{2,8}\.? \d)/u;

/**
 * Whether the period after `word` belongs to an abbreviation and ends no sentence.
 * `word` has no closing period ("U.S", "Mr", "R-Ky"); `following` is the text from the next word on.
 */
export function isAbbreviation(word: string, following: string): boolean {
  const last = word.slice(word.lastIndexOf('-') + 1).replace(/^[^\p{L}\p{N}]+/u, '');
  if (NEVER_LAST.has(last)) return true;
  if (BEFORE_NUMBER.has(last) && /^\p{N}/u.test(following)) return true;
  if (/^[ap]\.m$/u.test(last)) return AFTER_TIME.test(following);
  const isInitials = /^\p{L}(?:\.\p{L})*$/u.test(last) || /^Ph\.D$/u.test(last);
  if (!isInitials && !EITHER.has(last)) return false;
  const next = /^\p{L}+(?=[\s,’'])/u.exec(following)?.[0];
  // "BERKELEY, Calif. — The mayor": a dash goes on with the sentence.
  return next === undefined ? /^[\p{L}–—-]/u.test(following) : !STARTERS.has(next);
}
