import type { Span } from '#analysis/annotations.ts';
import { mayBePast } from '#analysis/links/may-be-past.ts';

/**
 * Where the words around a date place it, seen from the day of writing; `near` when they look both ways, null when
 * they do not say.
 */
export type Direction = 'past' | 'future' | 'near' | null;

const REACH_BEFORE = 110;
const REACH_AFTER = 90;

/**
 * Words of what is to come. A negative is no matter: "will not vote on Tuesday" is as much a Tuesday ahead. "The plan" is
 * no verb and may lie behind ("rejected the plan on Monday"), and who "agreed to the plan" did something.
 */
const AHEAD =
  /\b(?:will|won[’']t|shall|(?<!\bhad\s(?:been\s|previously\sbeen\s)?)(?:scheduled|slated|expected|due|planned)|supposed\sto|expects?|set\s(?:to|for)|(?:is|are|be)\sto|going\sto|(?<!\b(?:the|an?|its|his|her|their|our|this|that|these|those|any|no|of)\s|[’']s\s)(?:plans?|hopes?|aims?|votes|returns)|planning|intends?|upcoming|nears|approaches|looms|forthcoming|next|deadline|expires|payable|wants?|pledged\sto|vowed\sto|promised\sto|agreed\sto(?!\s(?:the|an?|this|that|his|her|its|their|all|most|both|some)\b)|begins|starts|starting|effective|opens|closes|ends|arrives|leaves|meets|takes\seffect|comes?\sinto\sforce|goes\sinto\seffect|may|might|can|could|would)\b|[’']ll\b/g;

const WORD = /\b[a-z]{2,}\b/gi;

/** Participles that end like a past and are part of something ahead, or of no verb at all. */
const NO_PAST =
  /^(?:scheduled|planned|expected|supposed|pledged|vowed|promised|agreed|slated|united|proposed|called|limited)$/;

/** Whether a word may be the verb of what is over. */
function isOver(word: string): boolean {
  const form = word.toLowerCase();
  return form === 'saw' || form === 'led' || (mayBePast(form) && !NO_PAST.test(form));
}

interface Cue {
  ahead: boolean;
  distance: number;
}

function nearestBefore(words: string): Cue | null {
  let nearest: Cue | null = null;
  for (const match of words.matchAll(WORD)) {
    if (!isOver(match[0])) continue;
    nearest = { ahead: false, distance: words.length - match.index - match[0].length };
  }
  for (const match of words.matchAll(AHEAD)) {
    const distance = words.length - match.index - match[0].length;
    // "was scheduled" and "would": the verb of the future governs the past one just before it.
    if (!nearest || distance <= nearest.distance + 16) nearest = { ahead: true, distance };
  }
  return nearest;
}

function nearestAfter(words: string): Cue | null {
  let over: Cue | null = null;
  for (const match of words.matchAll(WORD)) {
    if (!isOver(match[0])) continue;
    over = { ahead: false, distance: match.index };
    break;
  }
  const ahead = words.search(AHEAD);
  if (ahead >= 0 && (!over || ahead <= over.distance)) return { ahead: true, distance: ahead };
  return over;
}

/** A clause ends at these, but not within 14:30; words beyond it say nothing about a date. */
const CLAUSE = /[;“”"]|:(?!\d)|,\s(?:but|while|whereas|although|though|after|before|which|who)\s/g;

function lastClause(words: string): string {
  let cut = 0;
  for (const match of words.matchAll(CLAUSE)) cut = match.index + match[0].length;
  return words.slice(cut);
}

function firstClause(words: string): string {
  const cut = words.search(CLAUSE);
  return cut < 0 ? words : words.slice(0, cut);
}

/** The words beside a date on its line, for a heading, which has no sentences. */
export function lineAround(text: string, mention: Span): Span {
  const before = text.slice(Math.max(0, mention.start - REACH_BEFORE), mention.start);
  const after = text.slice(mention.end, mention.end + REACH_AFTER);
  const cut = after.indexOf('\n');
  return {
    start: mention.start - before.length + before.lastIndexOf('\n') + 1,
    end: mention.end + (cut < 0 ? after.length : cut),
  };
}

/** What was planned for a day and did not come to it: "the march planned for Saturday was called off". */
const PLANNED =
  /\b(?:planned|scheduled|slated|set|due|expected)\b[^,;:]{0,60}\s(?:for|on|to\s\w{2,12}(?:\son)?)\s(?:the\s)?$/i;
/** … or is told with what became of it: "they called off Saturday’s match". */
const CALLED_OFF =
  /\b(?:call(?:ed|s|ing)?\soff|cancell?(?:ed|ing|s)?|postpon(?:ed|es|ing)|scrapp(?:ed|ing)|scraps)\s(?:the\s)?$/i;
const HAD_BEEN = /^\s(?:was|were|had)\b/;
/** What nobody announces: when it has a date, it has happened, whatever is still to be done about it. */
const UNPLANNED = String.raw`(?:attack|assault|riot|shooting|bombing|blast|explosion|blaze|fire|crash|collision|derailment|earthquake|quake|killing|murder|massacre|assassination|stabbing|kidnapping|ambush|insurrection|outage|spill|disaster|accident|tragedy|sinking|landslide|avalanche|robbery|heist|theft|burglary)s?\b`;
const WORDS_OF_IT = String.raw`(?:(?!(?:of|on|in|to|for|at|by|and|or|is|was|will|with|about|from|after|since)\s)[\w-]{2,14}\s){0,2}`;
/** "Friday's deadly attack", "the January 6 riot" … */
const BEFORE_IT = new RegExp(String.raw`^[’']s\s${WORDS_OF_IT}${UNPLANNED}`);
const IN_IT = new RegExp(String.raw`^\s${WORDS_OF_IT}${UNPLANNED}`);
/** … and "the quake in March". Not "will look into the fire on Friday", which may be Friday's work. */
const AFTER_IT = new RegExp(String.raw`\bthe\s${WORDS_OF_IT}${UNPLANNED}\s(?:of|in)\s$`, 'i');

const isUnplanned = (before: string, after: string): boolean =>
  BEFORE_IT.test(after) || AFTER_IT.test(before) || (/\b(?:the|that)\s$/i.test(before) && IN_IT.test(after));

/** "by the Tuesday deadline" is met before or after it. */
const DEADLINE = /^\sdeadline\b/;

/**
 * The direction of a date from the verbs and cue words of its clause: the nearest before it, else the
 * first after it. A preposition of limit ("by May", "until Friday") points ahead unless a past verb
 * stands near.
 */
export function readDirection(text: string, sentence: Span, mention: Span): Direction {
  const before = lastClause(text.slice(Math.max(sentence.start, mention.start - REACH_BEFORE), mention.start));
  const after = firstClause(text.slice(mention.end, Math.min(sentence.end, mention.end + REACH_AFTER)));
  if ((PLANNED.test(before) && HAD_BEEN.test(after)) || CALLED_OFF.test(before) || DEADLINE.test(after)) return 'near';
  if (isUnplanned(before, after)) return 'past';
  const cue = nearestBefore(before) ?? nearestAfter(after);
  const isLimit = /\b(?:by|until|till|through)\s(?:the\s)?$/i.test(before);
  if (isLimit && (!cue || cue.ahead || cue.distance > 20)) return 'future';
  if (!cue) return null;
  return cue.ahead ? 'future' : 'past';
}
