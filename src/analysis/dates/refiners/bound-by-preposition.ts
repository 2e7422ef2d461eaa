import type { Span } from '#analysis/annotations.ts';
import type { Candidate } from '#analysis/dates/meaning.ts';

const REACH = 60;
const SINCE = /\b(?:since|(?:starting|beginning|effective|dating)(?:\s(?:in|on|from))?)\s(?:the\s|at\sleast\s)?$/i;
const UNTIL =
  /\b(?:until|till|through|(?<!\b(?:lead|leads|led|leading|run|build)[\s-])up\sto)\s(?:the\s|at\sleast\s)?$/i;
const ONWARDS = /^\s(?:on(?=[,.;)]|$)|onwards?\b)/;
/** "the first time since 2011" compares with that year, and "the best since 2011" does. */
const COMPARES =
  /\b(?:first|last|only|once|most|least|best|worst|(?!arrest|conquest|contest|forest|guest|harvest|honest|interest|modest|protest|quest|request)\w{2,12}est)\b[^,;:]{0,40}$/i;
/** "not until Friday" and "postponed until Friday" are on Friday. */
const NOT =
  /\b(?:postponed|put\soff|deferred|not|never|nobody|nothing|none|hardly)\b[^,;:]{0,40}$|n[’']t\b[^,;:]{0,40}$/i;
const RANGED = /^\s(?:up\s)?(?:to|until|till|through)\s/;

/** Whether a date opens or closes a stretch of time: "since 2011", "until next spring", "from Monday on". */
function boundOf(before: string, after: string): Candidate['bound'] {
  const since = SINCE.exec(before);
  if (since) return COMPARES.test(before.slice(0, since.index)) ? undefined : 'since';
  if (/\bfrom\s$/i.test(before) && ONWARDS.test(after)) return 'since';
  const until = UNTIL.exec(before);
  return until && !NOT.test(before.slice(0, until.index)) ? 'until' : undefined;
}

/** Dates that the preposition before them makes one end of an interval; the other end is open, unless it stands before. */
export function boundByPreposition(text: string, block: Span, candidates: Candidate[]): Candidate[] {
  return candidates.map((candidate, index) => {
    const { start, end, meaning } = candidate;
    if (meaning.kind === 'duration' || meaning.kind === 'set' || meaning.kind === 'range') return candidate;
    const last = candidates[index - 1];
    const isSameKind = (last?.meaning.kind === 'time') === (meaning.kind === 'time');
    if (last && isSameKind && RANGED.test(text.slice(last.end, start))) return candidate;
    const before = text.slice(Math.max(block.start, start - REACH), start);
    const bound = boundOf(before, text.slice(end, Math.min(block.end, end + 10)));
    return bound ? { ...candidate, bound } : candidate;
  });
}
