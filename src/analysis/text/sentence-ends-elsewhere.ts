import { toPrimaryLanguage } from '#analysis/language/languages.ts';

/** Hindi ends with a danda, Urdu with \u06d4, Arabic asks with \u061f, … */
const MARKS = String.raw`[.!?…。！？\u061f\u06d4\u0964\u104b\u17d4\u1362\u0589]+`;
const CLOSING = new RegExp(String.raw`${MARKS}(?:[ \u00a0\u202f]»)?[”’"'»›)\]」』》]*`, 'gu');
const CLOSING_BELOW = new RegExp(String.raw`${MARKS}[”’"'»›)\]」』》“‘«‹]*`, 'gu');
/** They open below, „…“ or »…«, and close with a mark that opens in other languages. */
const OPENING_BELOW = new Set('de cs sk sl hr sr bg mk is lt lv et ka sq ru uk be da'.split(' '));

/** A run of closing marks after a possible end, in the marks of a language other than English. */
export const toEndMarks = (language: string): RegExp =>
  OPENING_BELOW.has(toPrimaryLanguage(language)) ? CLOSING_BELOW : CLOSING;

/** Marks that no abbreviation has: what follows begins anew, with white space or without. */
const SURE_END = /^[。！？]/u;
/** Numerals of order ("am 22. September"), initials, and parts of "z. B." and "т. е." */
const NO_END = /(?:^|[\s("„“«.-])(?:\p{N}{1,2}|\p{L})$/u;
/** Titles and short forms that stand before a name or a number, in languages that part words by spaces. */
const ABBREVIATIONS = new Set(
  'dr prof ing mag dipl hr fr frl st nr bzw ca vgl usw evtl sog inkl mio mrd tel str abs art bd jh jan feb febr mär apr jun jul aug sep sept okt nov dez mme mlle mm av env etc sr sra srta dra ud uds núm núms pág ee uu gral lic ing exmo exma sig dott avv dhr mevr drs ir jr resp kl ca bl.a dvs osv hlavní tzv např mj kpt gen płk ul al pl tzn tj np tys mln mld г гг ул им др пр тыс млн млрд руб стр св рис проф акад'.split(
    ' ',
  ),
);
/** What a sentence may begin with: not with a small letter. */
const BEGINNING = /^(?:[“”„"«»‹›‘’'(¿¡•*–—-]\s?){0,3}[^\p{Ll}\s]/u;
const LONGEST_WORD = 24;

/**
 * Whether the marks of `body.slice(at, end)` end the sentence that begins at `start`, in a language other than English.
 * Knowingly misses: Thai, Lao and Khmer, whose sentences often end with a space alone, stay together; a sentence that
 * ends in a number below 100 ("… er ist 22. Danach …") goes on, since most such points make ordinals.
 */
export function endsElsewhere(body: string, start: number, at: number, end: number): boolean {
  const mark = body.slice(at, end);
  if (SURE_END.test(mark)) return true;
  const rest = body.slice(end, end + 80);
  if (!/^\s/u.test(rest) || !BEGINNING.test(rest.trimStart())) return false;
  if (mark !== '.') return !/^(?:…|\.\.)/u.test(mark);
  const before = body.slice(Math.max(start, at - LONGEST_WORD), at);
  if (NO_END.test(before)) return false;
  const word = /[^\s("„“«]*$/u.exec(before)?.[0] ?? '';
  return !ABBREVIATIONS.has(word.toLowerCase());
}
